/** `npm run dev`: the app with hot reload of the renderer and restarts of the main process. */
import { runMain } from './setup/process.mjs'
import { ensureElectronRuns, sandboxArguments } from './setup/setup.mjs'
import { runTool } from './setup/tools.mjs'

await runMain(async () => {
  const runtime = await ensureElectronRuns()
  const env = { ...process.env, ELECTRON_EXEC_PATH: runtime.executable }
  const electronArguments = ['--', ...sandboxArguments(), ...process.argv.slice(2)]
  return runTool(['electron-vite'], ['dev', '--watch', ...electronArguments], {
    env,
    stdio: 'inherit',
  })
})
