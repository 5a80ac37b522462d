import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeOldFile } from './support/old-file'
import { answerOpenDialog, cardsOf, highlightByMouse } from './support/notes'
import { recentFiles } from './support/recent'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const text = 'Bridge opens\n\nThe minister said the bridge would open in May.\n'
const gone = 'The file is no longer where it was.'

test('a file that is renamed stays the file of its article', async ({ launch, folder }) => {
  const file = join(folder, 'bridge.txt')
  await writeOldFile(file, text)
  const { app, window } = await launch({ file })
  await highlightByMouse(window, 'green', 'the bridge would open')
  await rename(file, join(folder, 'another name.txt'))
  await expect.poll(() => recentFiles(app)).toContain('another name.txt')
  // What is written to the file under its new name arrives: it is followed there.
  await writeFile(join(folder, 'another name.txt'), text.replace('in May', 'in June'))
  await expect(textOf(window)).toContainText('open in June')
  await expect(cardsOf(window)).toHaveCount(1)
  await expect(window.locator('.library-count')).toContainText('1')
})

test('a file that is gone is located; another text is offered as a new one', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'bridge.txt')
  const elsewhere = join(folder, 'elsewhere')
  await mkdir(elsewhere)
  await writeOldFile(file, text)
  await copyFile(file, join(elsewhere, 'copy.txt'))
  await writeOldFile(join(elsewhere, 'other.txt'), text.replace('in May', 'in June'))
  const { window, app } = await launch({ file })
  await highlightByMouse(window, 'green', 'the bridge would open')
  await rm(file)
  await expect(window.getByText(gone)).toBeVisible()
  const notice = window.locator('.app-file-notice')
  const locate = notice.getByRole('button', { name: /^Locate/ })

  // Dismissed, it is said again when the file is gone once more.
  const list = window.locator('.library')
  await expect(list).toContainText('File missing')
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
  await writeOldFile(file, text)
  await expect(list).not.toContainText('File missing')
  await rm(file)
  await expect(notice).toBeVisible()

  await answerOpenDialog(app, [])
  await locate.click()
  await expect(window.getByText(gone)).toBeVisible()

  await answerOpenDialog(app, [join(elsewhere, 'other.txt')])
  await locate.click()
  await expect(window.getByText('“other.txt” holds another text.')).toBeVisible()
  await expect(textOf(window)).toContainText('open in May')

  await answerOpenDialog(app, [join(elsewhere, 'copy.txt')])
  await locate.click()
  await expect(window.getByText('holds another text.')).toBeHidden()
  await expect(window.getByText(gone)).toBeHidden()
  await expect(cardsOf(window)).toHaveCount(1)

  await rm(join(elsewhere, 'copy.txt'))
  await expect(locate).toBeVisible()
  await answerOpenDialog(app, [join(elsewhere, 'other.txt')])
  await locate.click()
  await window.getByRole('button', { name: 'Take the new text' }).click()
  await expect(textOf(window)).toContainText('open in June')
  await expect(cardsOf(window)).toHaveCount(1)
})

test('the list says whose file is missing, and locates it by the keyboard; undo takes that back', async ({
  launch,
  folder,
}) => {
  const bridge = join(folder, 'bridge.txt')
  const water = join(folder, 'water.txt')
  await mkdir(join(folder, 'elsewhere'))
  await writeOldFile(bridge, text)
  await writeOldFile(water, 'Water falls\n\nThe level of the lake fell by a metre.\n')
  const first = await launch({ args: [bridge, water] })
  await expect(textOf(first.window)).toContainText('fell by a metre')
  await first.close()
  await rename(bridge, join(folder, 'elsewhere', 'moved.txt'))

  const { window, app } = await launch()
  const row = window.locator('nav .library-row', { hasText: 'Bridge opens' })
  await expect(row).toContainText('File missing')
  await expect(row.locator('.library-open')).toHaveAccessibleName(/file missing, L locates it/)
  await expect(window.locator('.library-missing')).toHaveCount(1)
  await window.getByRole('button', { name: 'Sort and filter' }).click()
  await window.getByRole('checkbox', { name: 'File missing' }).check()
  await expect(window.locator('nav .library-row')).toHaveText([/Bridge opens/])
  await window.getByRole('button', { name: 'Show all' }).click()
  await expect(window.locator('nav .library-row')).toHaveCount(2)
  await window.getByRole('button', { name: 'Sort and filter' }).click()

  await answerOpenDialog(app, [join(folder, 'elsewhere', 'moved.txt')])
  await row.locator('.library-open').focus()
  await window.keyboard.press('l')
  await expect(window.getByText('The file is “moved.txt” now.')).toBeVisible()
  await expect(row).not.toContainText('File missing')

  await row.locator('.library-open').click()
  await expect(textOf(window)).toContainText('open in May')
  const details = window.getByRole('dialog')
  await window.keyboard.press('Control+i')
  await expect(details).toContainText('moved.txt')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+z')
  await expect(row).toContainText('File missing')
  await expect(window.getByText(gone)).toBeVisible()
  await window.keyboard.press('Control+i')
  await expect(details).toContainText('bridge.txt')
  await window.keyboard.press('Escape')
  await rename(join(folder, 'elsewhere', 'moved.txt'), bridge)
  await expect(window.getByText(gone)).toBeHidden()
  await expect(row).not.toContainText('File missing')
})
