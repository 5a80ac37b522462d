/**
 * The environment of what this worker starts, with a display of its own if `npm test` made displays.
 * All windows on a display share its pointer: one that comes or goes under it would send the others
 * events that no test made.
 */
export function environmentOfWorker(): Record<string, string> {
  const own = { ...process.env, ...displayOfWorker() }
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function displayOfWorker(): NodeJS.ProcessEnv {
  const displays = process.env['GALLEY_DISPLAYS']
  if (displays === undefined) return {}
  const worker = process.env['TEST_PARALLEL_INDEX'] ?? ''
  const display = displays.split(' ')[Number(worker)]
  if (display === undefined) throw new Error(`There is no display for worker ${worker}.`)
  return { DISPLAY: display, WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' }
}
