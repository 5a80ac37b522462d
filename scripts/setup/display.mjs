import { spawn } from 'node:child_process'
import { Halt, say } from './process.mjs'
import { hasNoDisplay, isOnPath } from './system.mjs'

const startLimitMilliseconds = 20_000

/**
 * Where there is no display, starts Xvfb on a free one and points DISPLAY to it.
 *
 * @throws {Halt} when Xvfb does not start
 */
export async function ensureDisplay() {
  if (!hasNoDisplay()) return
  const display = await startVirtualDisplay()
  say(`no display here: running in a virtual one (Xvfb ${display}), so no window is to be seen.`)
  process.env['DISPLAY'] = display
}

/**
 * Starts virtual displays that end with this process: each has a pointer, a keyboard and a clipboard of
 * its own, so that what runs in one is nothing to another, nor to the person at the machine.
 *
 * @param {number} count how many
 * @returns {Promise<string[]>} their names, as in DISPLAY; none where there is no Xvfb
 * @throws {Halt} when Xvfb does not start
 */
export async function startDisplays(count) {
  if (process.platform !== 'linux' || !isOnPath('Xvfb')) return []
  return Promise.all(Array.from({ length: count }, startVirtualDisplay))
}

/**
 * The shell between us and Xvfb ends it when our end of its stdin closes, which the system sees to
 * however this process ends. In a session of its own it is out of Ctrl+C's reach: the app must be
 * able to close its windows first.
 *
 * @returns {Promise<string>} the display's name; Xvfb chose its number
 */
function startVirtualDisplay() {
  const script =
    'Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset & server=$!; exec 3>&-; read -r _; kill "$server"'
  const child = spawn('sh', ['-c', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  })
  const [stdin, , stderr, answer] = child.stdio
  return new Promise((resolve, reject) => {
    let errors = ''
    let number = ''
    const fail = () => reject(new Halt(`Xvfb did not start. ${errors.trim()}`))
    const limit = setTimeout(fail, startLimitMilliseconds)
    stderr?.on('data', (chunk) => (errors += String(chunk)))
    child.once('error', fail)
    answer?.once('close', fail)
    answer?.on('data', (chunk) => {
      number += String(chunk)
      if (!number.endsWith('\n')) return
      clearTimeout(limit)
      child.unref()
      for (const stream of [stdin, stderr, answer]) unreference(stream)
      resolve(`:${number.trim()}`)
    })
  })
}

/** @param {unknown} stream a pipe to a child, which must not keep this process alive */
function unreference(stream) {
  ;/** @type {import('node:net').Socket} */ (stream).unref()
}
