import { ensureDependencies } from './dependencies.mjs'
import { ensureDisplay } from './display.mjs'
import { say } from './process.mjs'
import { ensureRuntime } from './runtime.mjs'
import { ensureSystem, isRoot } from './system.mjs'
import { enterProjectEnvironment } from './tools.mjs'

/**
 * Everything between a fresh clone and a running Electron. Each step looks first and does only
 * what is missing, so that a second time takes moments.
 *
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function ensureElectronRuns() {
  enterProjectEnvironment()
  await ensureDependencies()
  const runtime = await ensureRuntime()
  await ensureSystem(runtime)
  await ensureDisplay()
  return runtime
}

/**
 * Chromium refuses to run its sandbox as root, and containers are often nothing else.
 *
 * @returns {string[]} what Electron's command line needs because of who runs it
 */
export function sandboxArguments() {
  if (!isRoot || process.platform !== 'linux') return []
  say('running as root, so without the sandbox (--no-sandbox): open only texts that you trust.')
  return ['--no-sandbox']
}
