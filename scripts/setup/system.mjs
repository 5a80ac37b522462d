import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { missingLibraries, packagesFor } from './debian.mjs'
import { Halt, capture, run, say } from './process.mjs'

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

export const isRoot = process.getuid?.() === 0

/** Whether windows would have nowhere to appear. */
export function hasNoDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY
}

/**
 * Sees to it that a Linux system has what Electron needs: installs it as root on Debian's kin,
 * otherwise says what is to be done.
 *
 * @param {Runtime} runtime
 * @throws {Halt} when something is missing that only the person can install
 */
export async function ensureSystem(runtime) {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries((await capture('ldd', [runtime.executable])).output)
  const missing = {
    libraries: libraries.length > 0 || !hasFonts(),
    display: hasNoDisplay() && !isOnPath('Xvfb'),
  }
  if (missing.libraries || missing.display) await installPackages(missing, libraries)
  if (!isRoot) await checkSandbox(runtime)
}

/**
 * @param {{ libraries: boolean, display: boolean }} missing
 * @param {readonly string[]} libraries what the linker misses
 */
async function installPackages(missing, libraries) {
  if (!isOnPath('apt-get')) {
    const wanted = [
      ...libraries,
      ...(missing.libraries && libraries.length === 0 ? ['a font'] : []),
      ...(missing.display ? ['Xvfb (there is no display)'] : []),
    ]
    throw new Halt(`this system lacks ${wanted.join(', ')}. Install it and run the command again.`)
  }
  const packages = packagesFor(missing, glibcVersion())
  const what = missing.libraries ? 'libraries that Electron needs' : 'Xvfb (there is no display)'
  if (!isRoot) {
    const line = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
    throw new Halt(`this system lacks ${what}. Run this line, then the command again:\n${line}`)
  }
  say(`installing ${what} (apt-get install ${packages.join(' ')}) …`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  for (const command of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const code = await run('apt-get', command, options)
    if (code !== 0) throw new Halt(`apt-get ${command[0]} failed; its own words are above.`, code)
  }
}

/**
 * Chromium's sandbox needs user namespaces or a setuid helper. Without either, Electron stops with
 * a trace that few can read.
 *
 * @param {Runtime} runtime
 */
async function checkSandbox(runtime) {
  if (!isOnPath('unshare')) return
  const { code } = await capture('unshare', ['--user', '--map-root-user', 'true'])
  if (code === 0) return
  const helper = join(runtime.folder, 'chrome-sandbox')
  const { output } = await capture('stat', ['--format', '%u %a', helper])
  if (output === '0 4755') return
  throw new Halt(
    `this system keeps user namespaces from you, which Chromium's sandbox needs. Run this line, then the command again:\nsudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}

function hasFonts() {
  const home = process.env['HOME'] ?? ''
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', `${home}/.local/share/fonts`]
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).length > 0)
}

function glibcVersion() {
  /** @type {unknown} */
  const report = process.report.getReport()
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (report)
  return header.glibcVersionRuntime ?? ''
}

/** @param {string} command */
export function isOnPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...folders, '/usr/sbin', '/sbin'].some((folder) => existsSync(join(folder, command)))
}
