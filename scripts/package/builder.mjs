import { join } from 'node:path'
import { Halt, root, say } from '../setup/process.mjs'
import { runTool } from '../setup/tools.mjs'

/** @typedef {import('../setup/runtime.mjs').Runtime} Runtime */

const configuration = join(root, 'electron-builder.config.mjs')

/** Where the app's directory of this system comes to lie. */
export const linuxDirectory = join(root, 'release', 'linux-unpacked')

/**
 * Packages what was built with electron-builder, around that Electron.
 *
 * @param {Runtime} runtime
 * @param {readonly string[]} wanted what is to be made, as electron-builder's command line says it
 * @throws {Halt} when electron-builder fails
 */
export async function packageApp(runtime, wanted) {
  const code = await runTool(
    ['electron-builder'],
    [
      ...wanted,
      '--config',
      configuration,
      '--publish',
      'never',
      `--config.electronDist=${runtime.folder}`,
      `--config.electronVersion=${runtime.version}`,
    ],
    { stdio: 'inherit' },
  )
  if (code !== 0) throw new Halt('electron-builder failed; its own words are above.', code)
  if (!runtime.official) {
    say("release/ is a TRIAL with a third party's Electron in it: never give it to anyone.")
  }
}
