/** `npm start [-- ARGUMENTS]`: sets up what is missing, builds what is stale, runs the app. */
import { ensureBuild } from './setup/build.mjs'
import { root, runMain, runToEnd } from './setup/process.mjs'
import { ensureElectronRuns, sandboxArguments } from './setup/setup.mjs'

await runMain(async () => {
  const runtime = await ensureElectronRuns()
  await ensureBuild()
  return runToEnd(
    runtime.executable,
    [...sandboxArguments(), root, ...process.argv.slice(2)],
    // npm runs scripts in the root; relative paths are meant from where the person is.
    { cwd: process.env['INIT_CWD'] ?? process.cwd(), stdio: 'inherit' },
  )
})
