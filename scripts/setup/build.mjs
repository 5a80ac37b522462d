import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Halt, root, say } from './process.mjs'
import { runTool } from './tools.mjs'

const inputs = [
  'src',
  'resources',
  'scripts/build',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]
const stamp = join(root, '.cache', 'build.sha256')

/**
 * Builds out/ unless it was built from the very sources that are there now.
 *
 * @throws {Halt} when the build fails
 */
export async function ensureBuild() {
  const wanted = hashOfInputs()
  const isBuilt = existsSync(join(root, 'out', 'main', 'index.js'))
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(stamp, { force: true })
  say('building …')
  const code = await runTool(['electron-vite'], ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new Halt('the build failed; see above.', code)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function hashOfInputs() {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesAt)) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path of a file or folder, relative to the root; may be missing
 * @returns {string[]} the files at or below it, in a fixed order
 */
function filesAt(path) {
  const absolute = join(root, path)
  const kind = statSync(absolute, { throwIfNoEntry: false })
  if (kind === undefined) return []
  if (!kind.isDirectory()) return [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesAt(join(path, name)))
}
