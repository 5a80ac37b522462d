/** The two channels between the processes: one for requests, one for events. */
export const requestChannel = 'galley:request'
export const eventChannel = 'galley:event'

/** Files dropped on the window, as paths. Only the preload can turn a `File` into its path. */
export const dropChannel = 'galley:drop'
