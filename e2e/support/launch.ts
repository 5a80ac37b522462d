import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { environmentOfWorker } from './display'

const root = resolve(import.meta.dirname, '../..')

/** How Galley is to be started. Nothing of it is required. */
export interface LaunchOptions {
  /** The folder of preferences and caches; a new one, removed by {@link Galley.dispose}, by default. */
  readonly userData?: string
  /** The library's folder; the app's own default inside `userData` by default. */
  readonly library?: string
  /** A text to open. */
  readonly file?: string
  /** Further arguments, before the file. */
  readonly args?: readonly string[]
}

/** A running Galley and the means to end it, in order or not. */
export interface Galley {
  readonly app: ElectronApplication
  /** The first window, its page loaded. */
  readonly window: Page
  readonly userData: string
  /** Closes the app as a person would and waits until its process has ended. */
  readonly close: () => Promise<void>
  /** SIGKILL: the process gets no chance to write anything. */
  readonly kill: () => Promise<void>
  /** Closes the app unless it has ended, then removes the `userData` that {@link launchGalley} made. */
  readonly dispose: () => Promise<void>
}

/**
 * Starts the built app (out/) in real Electron. To start it again on the same data, close or kill it
 * and launch with the same `userData`.
 */
export async function launchGalley(options: LaunchOptions = {}): Promise<Galley> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'galley-e2e-')))
  const { executable, args, env } = commandLine(userData, [
    ...(options.library === undefined ? [] : ['--library', options.library]),
    ...(options.args ?? []),
    ...(options.file === undefined ? [] : [options.file]),
  ])
  // Playwright switches the sandbox off unless told otherwise; `args` does, for root alone.
  const app = await _electron.launch({
    executablePath: executable,
    args,
    env,
    chromiumSandbox: true,
  })
  const child = app.process()
  const ended = once(child, 'exit')
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const close = async () => {
    await app.close()
    await ended
  }
  const dispose = async () => {
    if (!hasEnded()) await close()
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true })
  }
  try {
    const window = await app.firstWindow()
    // Until its first picture the window has nothing that a key could act upon.
    await window.locator('#root > *').first().waitFor({ state: 'attached' })
    return {
      app,
      window,
      userData,
      close,
      kill: async () => {
        child.kill('SIGKILL')
        await ended
      },
      dispose,
    }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** What a shell would start, to give the built app these words. */
export function commandLine(
  userData: string,
  words: readonly string[],
): { readonly executable: string; readonly args: string[]; readonly env: Record<string, string> } {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return {
    executable: electronExecutable(),
    args: [...sandbox, `--user-data-dir=${userData}`, root, ...words],
    env: environmentOfWorker(),
  }
}

/** The Electron that the tests run in, chosen by `npm test`. */
function electronExecutable(): string {
  const executable = process.env['GALLEY_ELECTRON']
  if (executable === undefined) {
    throw new Error('GALLEY_ELECTRON is not set: run the tests by `npm test -- e2e`.')
  }
  return executable
}
