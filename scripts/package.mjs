/**
 * `npm run package [-- WHAT]`: builds and packages the app, into release/. WHAT is
 * - `dir` (or nothing): the app's directory, as a user's installation has it;
 * - `deb`: a Debian package of that directory;
 * - `test`: the directory again, but one that Playwright can drive, in release/test: never for a user;
 * - anything else, such as `--linux AppImage`: what electron-builder makes of it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageApp } from './package/builder.mjs'
import { packDeb } from './package/deb.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { Halt, root, runMain, say } from './setup/process.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { enterProjectEnvironment } from './setup/tools.mjs'

/** @typedef {import('./setup/runtime.mjs').Runtime} Runtime */

/** Playwright speaks to an app by Node's inspector, which no user's installation has. */
const drivable = [
  '--dir',
  '--config.directories.output=release/test',
  '--config.electronFuses.enableNodeCliInspectArguments=true',
]

await runMain(async () => {
  const [what = 'dir', ...more] = process.argv.slice(2)
  enterProjectEnvironment()
  await ensureDependencies()
  const runtime = await ensureRuntime()
  await ensureBuild()
  if (what === 'dir' || what === '--dir') await packageApp(runtime, ['--dir'])
  else if (what === 'test') await packageApp(runtime, drivable)
  else if (what === 'deb') await makeDeb(runtime)
  else await makeInstallers(runtime, [what, ...more])
  return 0
})

/** @param {Runtime} runtime */
async function makeDeb(runtime) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Halt('a .deb is made on Linux x64.')
  }
  await packageApp(runtime, ['--linux', 'dir'])
  /** @type {{ version: string, author: string }} */
  const { version, author } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const file = await packDeb({
    version,
    maintainer: author,
    electronVersion: runtime.version,
    isTrial: !runtime.official,
    builtAt: new Date(),
  })
  say(`made ${file}`)
  if (!runtime.official)
    say('it is marked as a trial build; a release needs the official Electron.')
}

/**
 * @param {Runtime} runtime
 * @param {readonly string[]} wanted
 */
async function makeInstallers(runtime, wanted) {
  if (!runtime.official) {
    throw new Halt(
      'installers need the official Electron, which could not be downloaded here; `dir`, `deb` and `test` make trials.',
    )
  }
  await packageApp(runtime, wanted)
}
