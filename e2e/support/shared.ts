import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchGalley, type Galley, type LaunchOptions } from './launch'

/** What the tests of a group have in common. */
export interface Shared {
  /** The one Galley of all tests of the group. */
  readonly galley: Galley
  /** A folder of the group, removed after it. */
  readonly folder: string
}

/**
 * Starts one Galley for a group of tests that leave it usable for each other, which is quicker than
 * one for each. To be called in the group; what it gives is there once a test runs.
 *
 * @param options how to start it, given the folder of the group; called after {@link prepare}
 * @param prepare makes what the start needs
 */
export function shareGalley(
  options: (folder: string) => LaunchOptions = () => ({}),
  prepare: (folder: string) => Promise<unknown> = () => Promise.resolve(),
): Shared {
  let started: Shared | undefined
  // One after the other and in one process, whatever the tests of other files do.
  test.describe.configure({ mode: 'default' })

  test.beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-shared-'))
    await prepare(folder)
    const userData = join(folder, 'user data')
    started = { folder, galley: await launchGalley({ userData, ...options(folder) }) }
    await expect(started.galley.window.getByRole('main')).toBeVisible()
  })

  test.afterEach(async () => {
    const { status, expectedStatus } = test.info()
    if (status === expectedStatus || started?.galley.window.isClosed() !== false) return
    const body = await started.galley.window.screenshot()
    await test.info().attach('window', { body, contentType: 'image/png' })
  })

  test.afterAll(async () => {
    await started?.galley.dispose()
    if (started !== undefined) await rm(started.folder, { recursive: true, force: true })
  })

  const get = () => {
    if (started === undefined) throw new Error('Galley is there once a test runs.')
    return started
  }
  return {
    get galley() {
      return get().galley
    },
    get folder() {
      return get().folder
    },
  }
}
