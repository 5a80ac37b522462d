import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeOldFile } from './support/old-file'
import { answerOpenDialog, highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const story = (number: number) =>
  `Story number ${number}\n\nThe minister said that ${number} bridges would open in May.\n`

const rowOf = (window: Page, number: number) =>
  window.locator('nav .library-open', { hasText: `Story number ${number}` })
const count = (window: Page) => window.locator('.library-count')

async function openWatched(window: Page) {
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await window.keyboard.type('Watched folders')
  await window.keyboard.press('Enter')
  return window.getByRole('dialog', { name: 'Watched folders' })
}

test('a folder is watched: what comes into it, changes and is renamed arrives, until the watch ends', async ({
  launch,
  folder,
}) => {
  const news = join(folder, 'news')
  await mkdir(join(news, 'inside'), { recursive: true })
  await writeOldFile(join(news, '1.txt'), story(1))
  await writeOldFile(join(news, 'inside', '2.txt'), story(2))
  const first = await launch({ file: news })
  let { window } = first
  const notice = window.getByRole('group', { name: 'Import' })
  await expect(notice).toContainText('2 articles added.')
  await notice.getByRole('button', { name: 'Keep watching' }).click()
  await expect(window.getByText('Watching “news”')).toBeVisible()
  await expect(notice.getByRole('button', { name: 'Keep watching' })).toBeHidden()
  await rowOf(window, 1).click()
  await highlightByMouse(window, 'green', '1 bridges would open')

  await test.step('a new file, and one in a new folder', async () => {
    await writeFile(join(news, '3.txt'), story(3))
    await expect(rowOf(window, 3)).toBeVisible()
    await expect(window.getByText('1 new article from “news”')).toBeVisible()
    await mkdir(join(news, 'new'))
    await writeFile(join(news, 'new', '4.txt'), story(4))
    await expect(rowOf(window, 4)).toBeVisible()
    // The article on the screen stays, with its highlight.
    await expect(textOf(window)).toContainText('1 bridges would open')
  })

  await test.step('a changed file of an article that is not open', async () => {
    await writeFile(join(news, 'inside', '2.txt'), story(2).replace('in May', 'in June'))
    await expect(window.getByText('has changed')).toBeVisible()
    await rowOf(window, 2).click()
    await expect(textOf(window)).toContainText('2 bridges would open in June')
    await expect(count(window)).toContainText('4')
  })

  await test.step('a renamed file', async () => {
    await rename(join(news, '3.txt'), join(news, 'inside', 'three.txt'))
    await writeFile(join(news, '5.txt'), story(5))
    await expect(rowOf(window, 5)).toBeVisible()
    await expect(rowOf(window, 3)).toHaveCount(1)
    await expect(count(window)).toContainText('5')
  })
  await first.close()

  await writeFile(join(news, '6.txt'), story(6))
  await writeOldFile(join(news, '1.txt'), story(1).replace('in May', 'in July'))
  const second = await launch()
  window = second.window
  await test.step('what came while Galley was closed', async () => {
    await expect(rowOf(window, 6)).toBeVisible()
    await rowOf(window, 1).click()
    await expect(textOf(window)).toContainText('1 bridges would open in July')
    await writeFile(join(news, '7.txt'), story(7))
    await expect(rowOf(window, 7)).toBeVisible()
  })

  await test.step('undo leaves what came; removed, it stays away', async () => {
    await window.keyboard.press('Control+z')
    await expect(window.getByText('Undone: highlight')).toBeVisible()
    await expect(rowOf(window, 7)).toBeVisible()
    await window.keyboard.press('Control+Shift+z')
    await expect(window.getByText('Redone: highlight')).toBeVisible()
    await rowOf(window, 7).focus()
    await window.keyboard.press('Delete')
    await expect(rowOf(window, 7)).toBeHidden()
    await writeFile(join(news, '8.txt'), story(8))
    await expect(rowOf(window, 8)).toBeVisible()
    await expect(rowOf(window, 7)).toBeHidden()
  })

  await test.step('the watch ends; undo begins it again', async () => {
    const dialog = await openWatched(window)
    await expect(dialog.getByRole('listitem')).toContainText(news)
    await dialog.getByRole('button', { name: `Stop watching ${news}` }).click()
    await expect(dialog.getByText('No folder is watched.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Watch a folder…' })).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await writeFile(join(news, '9.txt'), story(9))
    // Another folder is watched, so that it is known when the first would have been looked at.
    const other = join(folder, 'other')
    await mkdir(other)
    await writeOldFile(join(other, '20.txt'), story(20))
    await answerOpenDialog(second.app, [other])
    const again = await openWatched(window)
    await again.getByRole('button', { name: 'Watch a folder…' }).click()
    await expect(again.getByRole('listitem')).toContainText(other)
    await window.keyboard.press('Escape')
    await expect(window.getByRole('group', { name: 'Import' })).toContainText('Imported “other”')
    await writeFile(join(other, '21.txt'), story(21))
    await expect(rowOf(window, 21)).toBeVisible()
    await expect(rowOf(window, 9)).toBeHidden()
    for (const undone of ['import folder', 'watch folder']) {
      await window.keyboard.press('Control+z')
      await expect(window.getByText(`Undone: ${undone}`)).toBeVisible()
    }
    // What came meanwhile is found at once, and may be told before this is read.
    await window.keyboard.press('Control+z')
    await expect(rowOf(window, 9)).toBeVisible()
    await expect(rowOf(window, 20)).toBeHidden()
    await expect(rowOf(window, 21)).toBeVisible()
  })

  await test.step('a watched folder that is gone is said to be', async () => {
    await rm(news, { recursive: true })
    const dialog = await openWatched(window)
    await expect(dialog.getByText('Not there now')).toBeVisible()
  })
})
