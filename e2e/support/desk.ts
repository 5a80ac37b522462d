import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { makeDeskLibrary } from './desk-library'
import type { Galley, LaunchOptions } from './launch'

/** The list at the left. */
export const list = (window: Page) => window.locator('[data-desk=list]')
/** A line of the list, by the beginning of its name or all of it. */
export const row = (window: Page, name: string | RegExp) => window.getByRole('treeitem', { name })
export const cards = (window: Page) => window.locator('.desk-card')
/** The row at which the keys act. */
export const current = (window: Page) => window.locator('[role=row][aria-current=true]')
export const dialog = (window: Page): Locator => window.getByRole('dialog')

type Launch = (options?: Omit<LaunchOptions, 'userData'>) => Promise<Galley>

/** Starts on the library of the desk, which stands in a folder of this one. */
export async function startOnDeskLibrary(launch: Launch, folder: string) {
  const library = join(folder, 'library')
  makeDeskLibrary(library)
  const galley = await launch({ library })
  await expect(galley.window.getByRole('navigation', { name: 'Library' })).toBeVisible()
  return galley
}

/** Starts on the library of the desk and shows the desk. */
export async function openDesk(launch: Launch, folder: string) {
  const galley = await startOnDeskLibrary(launch, folder)
  await galley.window.keyboard.press('Control+2')
  await expect(list(galley.window)).toBeFocused()
  return galley
}

/** Goes down the list until that row is chosen. */
export async function choose(window: Page, name: string | RegExp): Promise<void> {
  await list(window).press('Home')
  await expect(async () => {
    if ((await row(window, name).getAttribute('aria-selected')) !== 'true') {
      await list(window).press('ArrowDown')
    }
    await expect(row(window, name)).toHaveAttribute('aria-selected', 'true', { timeout: 100 })
  }).toPass({ intervals: [0] })
}
