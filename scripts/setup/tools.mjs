import { existsSync, readFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { capture, root, run } from './process.mjs'

/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

const modules = join(root, 'node_modules')

/** The Node that the lockfile pins. Everything after the installation is run by it. */
export const projectNode = join(
  modules,
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/**
 * Lets every child find the project's Node and tools first, and Electron start as Electron.
 * Assigned on the own environment, which all children inherit.
 */
export function enterProjectEnvironment() {
  process.env['PATH'] = [join(modules, '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  delete process.env['ELECTRON_RUN_AS_NODE']
}

/**
 * The script behind a package's command.
 *
 * @param {string} packageName
 * @param {string} [command] where it differs from the package's name
 * @returns {string} an absolute path
 */
function scriptOf(packageName, command = packageName) {
  const folder = join(modules, packageName)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, script)
}

/**
 * Runs a tool of the project by the project's Node. Not through `node_modules/.bin`, whose entries
 * need a shell on Windows.
 *
 * @param {readonly [packageName: string, command?: string]} tool
 * @param {readonly string[]} toolArguments
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>} the exit code
 */
export function runTool(tool, toolArguments, options) {
  return run(projectNode, [scriptOf(...tool), ...toolArguments], options)
}

/**
 * As {@link runTool}, keeping what the tool prints.
 *
 * @param {readonly [packageName: string, command?: string]} tool
 * @param {readonly string[]} toolArguments
 * @returns {ReturnType<typeof capture>}
 */
export function captureTool(tool, toolArguments) {
  return capture(projectNode, [scriptOf(...tool), ...toolArguments])
}

/**
 * Installs a folder's dependencies exactly as its lockfile names them, with the npm that runs this
 * script or the one on the PATH. It warns of nothing: the tools' wish for a newer Node, for one, is
 * met by {@link projectNode}.
 *
 * @param {string} folder absolute path
 * @param {readonly string[]} more arguments
 * @returns {Promise<number>} the exit code
 */
export function installLocked(folder, more) {
  const npmArguments = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...more]
  const script = process.env['npm_execpath'] ?? ''
  if (basename(script) === 'npm-cli.js' && existsSync(script)) {
    return run(process.execPath, [script, ...npmArguments], { cwd: folder })
  }
  return run('npm', npmArguments, { cwd: folder, shell: process.platform === 'win32' })
}
