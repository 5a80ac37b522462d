/**
 * The channels between the processes. Answers and events are sent in the same way, so that they arrive
 * in the order in which main sent them.
 */
export const requestChannel = 'galley:request'
export const answerChannel = 'galley:answer'
export const eventChannel = 'galley:event'

/** Files dropped on the window, as paths. Only the preload can turn a `File` into its path. */
export const dropChannel = 'galley:drop'
