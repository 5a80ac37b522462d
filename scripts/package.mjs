/**
 * `npm run package [-- ARGUMENTS]`: builds and packages the app with electron-builder. Without
 * arguments it makes the app's directory alone (release/linux-unpacked and the like); with them, for
 * example `-- --linux deb`, what they say.
 */
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { Halt, root, runMain, say } from './setup/process.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { enterProjectEnvironment, runTool } from './setup/tools.mjs'

await runMain(async () => {
  const asked = process.argv.slice(2)
  const onlyDirectory = asked.length === 0 || (asked.length === 1 && asked[0] === '--dir')

  enterProjectEnvironment()
  await ensureDependencies()
  const runtime = await ensureRuntime()
  if (!runtime.official && !onlyDirectory) {
    throw new Halt('a release needs the official Electron, which could not be downloaded here.')
  }
  await ensureBuild()
  const code = await runTool(
    ['electron-builder'],
    [
      ...(onlyDirectory ? ['--dir'] : asked),
      '--config',
      join(root, 'electron-builder.config.mjs'),
      '--publish',
      'never',
      `--config.electronDist=${runtime.folder}`,
      `--config.electronVersion=${runtime.version}`,
    ],
    { stdio: 'inherit' },
  )
  if (code === 0 && !runtime.official) {
    say("release/ is a TRIAL with a third party's Electron in it: never give it to anyone.")
  }
  return code
})
