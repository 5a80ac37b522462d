import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFifo } from './support/odd-files'
import { answerOpenDialog } from './support/notes'
import { importNotice, rowsOfList, story, writeStories } from './support/stories'
import { expect, test } from './support/test'

test('a folder is imported with its folders; undo and redo take all of it, also after a restart', async ({
  launch,
  folder,
}) => {
  const news = join(folder, 'news')
  await writeStories(news, 70)
  await writeStories(join(news, 'older', 'oldest'), 3, 101)
  await writeFile(join(news, 'again.txt'), story(1))
  const first = await launch()
  await expect(first.window.getByRole('main')).toBeVisible()
  await answerOpenDialog(first.app, [news])
  await first.window.keyboard.press('Control+Shift+o')
  await expect(importNotice(first.window)).toContainText('Imported “news”')
  await expect(importNotice(first.window)).toContainText(
    '73 articles added. 1 file with a text that the library has elsewhere.',
  )
  await expect(first.window.locator('.library-count')).toContainText('73')
  await first.close()

  const { window } = await launch()
  await expect(window.locator('.library-count')).toContainText('73')
  await expect(window.getByRole('main')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Undone: import folder')).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Galley' })).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(window.getByText('Redone: import folder')).toBeVisible()
  await expect(window.locator('.library-count')).toContainText('73')
  await expect(rowsOfList(window).first()).toContainText('Story number 1')
})

test('what is skipped is told with its reason, copied, and can be opened all the same', async ({
  launch,
  folder,
}) => {
  const news = join(folder, 'news')
  await writeStories(news, 2)
  await writeFile(join(news, 'table.csv'), 'a;b\n1;2\n')
  await writeFile(join(news, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]))
  await writeFile(join(news, 'empty.txt'), '')
  await writeFile(join(news, '.hidden.txt'), 'hidden')
  await writeFile(Buffer.concat([Buffer.from(`${news}/bad `), Buffer.from([0xff, 0xfe])]), 'words')
  await writeFile(join(news, 'cafe\u0301.txt'), 'Decomposed name\n\nWords.\n')
  await mkdir(join(news, 'inside'))
  await symlink('..', join(news, 'inside', 'circle'))
  await symlink('nowhere', join(news, 'broken'))
  await makeFifo(join(news, 'pipe'))
  const { window, app } = await launch({ file: news })

  const notice = importNotice(window)
  await expect(notice).toContainText('3 articles added.')
  await expect(notice).toContainText('8 skipped.')
  await expect(window.getByRole('navigation', { name: 'Library' })).toContainText('Decomposed name')
  await notice.getByRole('button', { name: 'What was skipped?' }).click()
  const screen = window.getByRole('main', { name: 'Import report' })
  await expect(screen.locator('summary')).toHaveCount(8)
  for (const reason of [
    'Another kind of file, not opened 1',
    'Not a text 1',
    'Empty 1',
    'Hidden: the name begins with a full stop 1',
    'The name is not Unicode text: rename it to import it 1',
    'A link to a folder that was looked through already 1',
    'A link to something that is not there 1',
    'Not a regular file 1',
  ]) {
    await expect(screen.locator('summary', { hasText: reason })).toHaveCount(1)
  }

  await screen.getByRole('button', { name: 'Copy the report' }).click()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('3 articles added.')
  expect(copied).toContain('picture.txt\tNot a text (PNG image)')
  expect(copied).toContain('table.csv\tAnother kind of file, not opened (.csv)')
  expect(copied).toContain('inside/circle\tA link to a folder that was looked through already')

  await screen.getByText('Another kind of file, not opened').click()
  await screen.getByRole('button', { name: 'Open table.csv' }).click()
  await expect(window.getByRole('main', { name: 'a;b' })).toBeVisible()
})
