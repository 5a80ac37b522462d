import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Halt, root, run, say } from './process.mjs'
import { installLocked, projectNode } from './tools.mjs'

const lockfile = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.galley-lockfile.sha256')

/**
 * Installs exactly what the lockfile says, unless the last installation was of the same lockfile.
 *
 * @throws {Halt} when npm fails
 */
export async function ensureDependencies() {
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    say('installing what the lockfile names (npm ci) …')
    // Everything is a devDependency, because the build bundles what ships: NODE_ENV=production
    // must not leave it out.
    const code = await installLocked(root, ['--include=dev'])
    if (code !== 0) throw new Halt('npm ci failed; its own words are above.', code)
    await ensureProjectNode()
    writeFileSync(stamp, wanted)
  }
}

/**
 * The package `node` fetches its binary in an install script. Where npm is told not to run install
 * scripts it is run here.
 *
 * @throws {Halt} when there is no Node afterwards
 */
async function ensureProjectNode() {
  if (existsSync(projectNode)) return
  const folder = join(root, 'node_modules', 'node')
  // Not process.execPath: that may be the very Node that npm has just removed.
  await run('node', ['installArchSpecificPackage.js'], { cwd: folder })
  if (!existsSync(projectNode)) {
    throw new Halt("the project's Node (package `node`) could not be installed.")
  }
}
