import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runGalley } from './support/command-line'
import { rowsOf } from './support/database'
import { drop } from './support/drop'
import { answerOpenDialog } from './support/notes'
import { countInList, importNotice, rowsOfList, story, writeStories } from './support/stories'
import { expect, test } from './support/test'

// Long enough for a machine that does much else.
const patience = { timeout: 120_000 }

test('10,000 files are imported, listed, undone and done again', async ({ launch, folder }) => {
  test.setTimeout(300_000)
  const news = join(folder, 'news')
  await writeStories(news, 10_000)
  const { window, app } = await launch()
  await expect(window.getByRole('main')).toBeVisible()
  await answerOpenDialog(app, [news])
  await window.keyboard.press('Control+Shift+o')
  await expect(importNotice(window)).toContainText('10,000 articles added.', patience)
  await expect(window.locator('.library-count')).toContainText('10,000')
  expect(await rowsOfList(window).count()).toBeLessThan(60)

  await rowsOfList(window).first().focus()
  await window.keyboard.press('End')
  await expect(rowsOfList(window).last()).toContainText('Story number 10000')
  await expect(rowsOfList(window).last()).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.locator('[role=document]')).toContainText('10000 bridges')

  await window.keyboard.press('Control+z')
  await expect(window.getByText('Undone: import folder')).toBeVisible(patience)
  await expect(rowsOfList(window)).toHaveCount(0)
  await window.keyboard.press('Control+Shift+z')
  await expect(window.locator('.library-count')).toContainText('10,000', patience)
})

test('a cancelled import keeps what it says that it imported, and the next one brings the rest', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000)
  const news = join(folder, 'news')
  await writeStories(news, 6000)
  const first = await launch()
  await answerOpenDialog(first.app, [news])
  const cancelled = first.window.evaluate(cancelWhenItCounts)
  await first.window.keyboard.press('Control+Shift+o')
  await cancelled
  const notice = importNotice(first.window)
  await expect(notice).toContainText('Stopped importing “news”')
  const words = (await notice.getByRole('status').textContent()) ?? ''
  const added = Number(/([\d,]+) articles? added/u.exec(words)?.[1]?.replace(',', ''))
  expect(added).toBeGreaterThan(0)
  expect(added).toBeLessThan(6000)
  await expect.poll(() => countInList(first.window)).toBe(added)
  await first.close()

  const { window } = await launch({ file: news })
  const rest = (6000 - added).toLocaleString('en')
  await expect(importNotice(window)).toContainText(`${rest} articles added.`, patience)
  await expect(importNotice(window)).toContainText(
    `${added.toLocaleString('en')} files in the library already.`,
  )
  await expect.poll(() => countInList(window)).toBe(6000)
})

test('an import that is killed leaves whole articles, and the next one brings the rest', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000)
  const news = join(folder, 'news')
  await writeStories(news, 6000)
  const first = await launch({ file: news })
  await expect.poll(() => countInList(first.window), patience).toBeGreaterThan(0)
  const seen = await countInList(first.window)
  await first.kill()

  const second = await launch()
  await expect.poll(() => countInList(second.window)).toBeGreaterThanOrEqual(seen)
  const kept = await countInList(second.window)
  const library = join(second.userData, 'Library')
  const { article = [], location = [], revision = [] } = rowsOf(library)
  expect(article).toHaveLength(kept)
  expect(location).toHaveLength(kept)
  expect(revision).toHaveLength(kept)
  await second.close()

  const { window } = await launch({ file: news })
  const rest = (6000 - kept).toLocaleString('en')
  await expect(importNotice(window)).toContainText(`${rest} articles added.`, patience)
  await expect.poll(() => countInList(window)).toBe(6000)
})

test('thousands of files that are no texts are told, with the few that are', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000)
  const news = join(folder, 'news')
  await mkdir(news)
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256))
  for (let number = 1; number <= 5000; number++) {
    const ending = ['.jpg', '.txt', ''][number % 3] ?? ''
    await writeFile(join(news, `data ${number}${ending}`), Buffer.from([number % 251, ...noise]))
  }
  await writeStories(news, 2)
  const { window } = await launch({ file: news })
  await expect(importNotice(window)).toContainText('2 articles added. 5,000 skipped.', patience)
  await importNotice(window).getByRole('button', { name: 'What was skipped?' }).click()
  const screen = window.getByRole('main', { name: 'Import report' })
  await expect(screen.locator('summary')).toHaveText([
    'Not a text 3,334',
    'Another kind of file, not opened 1,666',
  ])
  await screen.locator('summary').first().click()
  const group = screen.locator('details').first()
  await expect(group.locator('.importing-entry')).toHaveCount(100)
  await group.getByRole('button', { name: 'Show more' }).click()
  await expect(group.locator('.importing-entry')).toHaveCount(200)
})

test('links in a circle and what cannot be read are told, and stop nothing', async ({
  launch,
  folder,
}) => {
  test.skip(process.platform === 'win32', 'links and permissions are another thing on Windows')
  const news = join(folder, 'news')
  await writeStories(join(news, 'a', 'b'), 1)
  await writeFile(join(news, 'last.txt'), story(2))
  await symlink('..', join(news, 'a', 'up'))
  await symlink(news, join(news, 'a', 'b', 'top'))
  await symlink('itself', join(news, 'itself'))
  const reasons = ['A link to a folder that was looked through already 2', 'A link to something']
  if (process.platform === 'linux') {
    // Its beginning is no memory: not even root can read it.
    await symlink('/proc/self/mem', join(news, 'memory.txt'))
    reasons.push('Could not be read 1')
  }
  if (process.getuid?.() !== 0) {
    // Root may read everything.
    await writeFile(join(news, 'secret.txt'), story(3))
    await chmod(join(news, 'secret.txt'), 0)
    await mkdir(join(news, 'closed'), 0)
    reasons.push('No permission to read it 2')
  }
  const { window } = await launch({ file: news })
  await expect(importNotice(window)).toContainText('2 articles added.')
  await importNotice(window).getByRole('button', { name: 'What was skipped?' }).click()
  const screen = window.getByRole('main', { name: 'Import report' })
  await expect(screen.locator('summary')).toHaveCount(reasons.length)
  for (const reason of reasons) {
    await expect(screen.locator('summary', { hasText: reason })).toHaveCount(1)
  }
})

test('names in any form, and none that is no Unicode, keep their articles apart', async ({
  launch,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'other systems have no such names')
  const news = join(folder, 'news')
  await mkdir(join(news, 'cafe\u0301'), { recursive: true })
  await mkdir(join(news, 'caf\u00e9'))
  await writeFile(join(news, 'cafe\u0301', 'a.txt'), story(1))
  await writeFile(join(news, 'caf\u00e9', 'a.txt'), story(2))
  await writeFile(Buffer.concat([Buffer.from(`${news}/\ufffd `), Buffer.from([0xff])]), 'words')
  await writeFile(join(news, '\ufffd \ufffd.txt'), story(3))
  const { window, userData } = await launch({ file: news })
  await expect(importNotice(window)).toContainText('3 articles added. 1 skipped.')
  const { location = [] } = rowsOf(join(userData, 'Library'))
  const paths = location.map((row) => (row as { readonly path: string }).path)
  expect(new Set(paths)).toEqual(
    new Set([
      join(news, 'cafe\u0301', 'a.txt'),
      join(news, 'caf\u00e9', 'a.txt'),
      join(news, '\ufffd \ufffd.txt'),
    ]),
  )
})

test('a folder is dropped on the window, and another given to a second start', async ({
  launch,
  folder,
  userData,
}) => {
  await writeStories(join(folder, 'dropped'), 3)
  await writeStories(join(folder, 'given'), 4, 100)
  const { window } = await launch()
  await drop(window, [join(folder, 'dropped')])
  await expect(importNotice(window)).toContainText('Imported “dropped”')
  await expect(importNotice(window)).toContainText('3 articles added.')
  expect(await runGalley(userData, [join(folder, 'given')])).toMatchObject({ code: 0 })
  await expect(importNotice(window)).toContainText('Imported “given”')
  expect(await countInList(window)).toBe(7)
})

/** Presses Cancel in the page as soon as files are counted: by the time that Playwright does, all may be imported. */
function cancelWhenItCounts(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const notice = document.querySelector('.importing-notice')
      const cancel = notice?.querySelector<HTMLElement>('.app-notice-buttons button')
      if (!/[1-9][\d,]* of 6,000 files/u.test(notice?.textContent ?? '')) {
        requestAnimationFrame(look)
        return
      }
      cancel?.click()
      resolve()
    }
    look()
  })
}
