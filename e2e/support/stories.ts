import type { Locator, Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of a short story; each number another one. */
export const story = (number: number) =>
  `Story number ${number}\n\nThe minister said that ${number} bridges would open in May.\n`

/** Writes `count` stories into a folder, a file each. */
export async function writeStories(folder: string, count: number, first = 1): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let number = first; number < first + count; number++) {
    await writeFile(join(folder, `story ${number}.txt`), story(number))
  }
}

/** The message that tells how an import stands. */
export const importNotice = (window: Page): Locator => window.getByRole('group', { name: 'Import' })

/** The rows of the library list that are in the page. */
export const rowsOfList = (window: Page): Locator => window.locator('nav .library-open')

/** How many articles the library list says that there are. */
export async function countInList(window: Page): Promise<number> {
  const words = (await window.locator('.library-count .ui-hidden').textContent()) ?? ''
  return Number(words.replace(/[^\d]/gu, ''))
}
