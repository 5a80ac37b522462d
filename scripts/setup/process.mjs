import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The repository's root folder, absolute, without a trailing separator. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * A failure that a person can do something about: the message says what, without a stack trace.
 */
export class Halt extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The person, or the system, wants this script to end. */
export class Interrupted extends Halt {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`stopped by ${signal}`, exitCodeOf(signal))
  }
}

/**
 * Tells the person something. On stderr, so that stdout carries the app's own output alone.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`galley: ${line}\n`)
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** @type {NodeJS.Signals | undefined} */
let received

/** @param {NodeJS.Signals} signal */
function exitCodeOf(signal) {
  return 128 + constants.signals[signal]
}

/** @param {NodeJS.Signals} signal */
function forward(signal) {
  received = signal
  if (running.size === 0) process.exit(exitCodeOf(signal))
  // Ctrl+C in a terminal reaches the whole process group by itself, and Chromium takes a second
  // SIGINT for "die at once".
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  for (const child of running) child.kill(signal)
}

/**
 * Runs a command to its end and answers its exit code, 128 + N when signal N ended it. Signals that
 * this process gets are passed on to the command.
 *
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {import('node:child_process').SpawnOptions} [options] stdout goes to stderr unless `stdio` says otherwise
 * @param {(child: import('node:child_process').ChildProcess) => void} [started]
 * @returns {Promise<number>}
 */
export function runToEnd(command, commandArguments, options = {}, started) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      ...options,
    })
    running.add(child)
    started?.(child)
    child.once('error', (error) => {
      running.delete(child)
      reject(new Halt(`${command} could not be started: ${error.message}`))
    })
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve(signal === null ? (code ?? 1) : exitCodeOf(signal))
    })
  })
}

/**
 * As {@link runToEnd}, for a step on the way: an interrupted step ends the whole script.
 *
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {(child: import('node:child_process').ChildProcess) => void} [started]
 * @returns {Promise<number>}
 */
export async function run(command, commandArguments, options, started) {
  const code = await runToEnd(command, commandArguments, options, started)
  if (received !== undefined) throw new Interrupted(received)
  return code
}

/**
 * Runs a command and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @returns {Promise<{ code: number, output: string, errors: string }>} with stdout and stderr, trimmed
 */
export async function capture(command, commandArguments) {
  let output = ''
  let errors = ''
  const code = await run(
    command,
    commandArguments,
    { stdio: ['ignore', 'pipe', 'pipe'] },
    (child) => {
      child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
      child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text))
    },
  )
  return { code, output: output.trim(), errors: errors.trim() }
}

/**
 * npm passes a signal to the shell that it runs a script in, and the shell may die of it without
 * passing it on. Whoever is orphaned that way was meant too.
 */
function endWithParent() {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    forward('SIGTERM')
  }, 250)
  timer.unref()
}

/**
 * Runs a script's main function: turns its answer into the exit code, and a {@link Halt} into one
 * line.
 *
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runMain(main) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, forward)
  }
  if (process.env['npm_lifecycle_event'] !== undefined) endWithParent()
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    say(error.message)
    process.exitCode = error.exitCode
  }
}
