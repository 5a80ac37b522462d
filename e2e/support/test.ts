import { test as base } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchGalley, type Galley, type LaunchOptions } from './launch'

interface Fixtures {
  /** A new folder for this test, removed after it. */
  readonly folder: string
  /** Where every start of this test keeps its preferences and library. */
  readonly userData: string
  /** Starts the app on {@link userData}. What still runs when the test ends is closed. */
  readonly launch: (options?: Omit<LaunchOptions, 'userData'>) => Promise<Galley>
}

/** Playwright's `test` with a folder of its own for each test and the app to be started in it. */
export const test = base.extend<Fixtures>({
  // The first argument must be a pattern: Playwright reads from it what the fixture depends on.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-test-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },

  userData: async ({ folder }, use) => {
    await use(join(folder, 'user data'))
  },

  launch: async ({ userData }, use, testInfo) => {
    const started: Galley[] = []
    await use(async (options = {}) => {
      const galley = await launchGalley({ ...options, userData })
      started.push(galley)
      return galley
    })
    const last = started.at(-1)
    if (testInfo.status !== testInfo.expectedStatus && last?.window.isClosed() === false) {
      const body = await last.window.screenshot()
      await testInfo.attach('window', { body, contentType: 'image/png' })
    }
    for (const galley of started) await galley.dispose()
  },
})

export { expect } from '@playwright/test'
