import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { runGalley } from './support/command-line'
import { answerOpenDialog, highlightByMouse } from './support/notes'
import { drop } from './support/drop'
import { expect, test } from './support/test'
import { textOf } from './support/text'

/** Writes a short story about `topic` and answers its path. */
async function writeStory(folder: string, name: string, topic: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(
    path,
    `28.11.2023, 11:11 157556

${topic} on the agenda

${topic} on the agenda
ASTANA, Nov 28 (Steppe Wire) — Ministers spoke of ${topic} at length on Tuesday.
`,
  )
  return path
}

function library(window: Page): Locator {
  return window.getByRole('navigation', { name: 'Library' })
}

async function expectOpen(window: Page, topic: string): Promise<void> {
  await expect(window.getByRole('main')).toHaveAccessibleName(`${topic} on the agenda`)
  await expect(textOf(window)).toContainText(`Ministers spoke of ${topic} at length`)
  await expect(textOf(window)).toBeFocused()
  await expect(window.getByRole('alert')).toBeEmpty()
}

/** Chooses a menu item as the system does when it is clicked. */
async function chooseMenuItem(app: ElectronApplication, ...labels: readonly string[]) {
  await app.evaluate(
    ({ Menu }, path) => {
      let items = Menu.getApplicationMenu()?.items ?? []
      for (const [depth, label] of path.entries()) {
        const item = items.find((one) => one.label.replace(/&(.)/gu, '$1') === label)
        if (item === undefined) throw new Error(`There is no menu item ${label}.`)
        if (depth === path.length - 1) (item.click as () => void)()
        else items = item.submenu?.items ?? []
      }
    },
    [...labels],
  )
}

test('File > Open, by key and by menu, several at once', async ({ launch, folder }) => {
  const trade = await writeStory(folder, 'trade.txt', 'Trade')
  const water = await writeStory(folder, 'water.txt', 'Water')
  const roads = await writeStory(folder, 'roads.txt', 'Roads')
  const { app, window } = await launch()
  await answerOpenDialog(app, [trade])
  await window.getByRole('button', { name: 'Open a text file…' }).click()
  await expectOpen(window, 'Trade')

  await answerOpenDialog(app, [water, roads])
  await chooseMenuItem(app, 'File', 'Open…')
  await expectOpen(window, 'Roads')
  await expect(library(window).getByRole('listitem')).toHaveCount(3)

  await answerOpenDialog(app, [])
  await window.keyboard.press('Control+o')
  await expectOpen(window, 'Roads')
  await expect(library(window).getByRole('listitem')).toHaveCount(3)
})

test('the command line opens files, and the last one is shown', async ({ launch, folder }) => {
  const trade = await writeStory(folder, 'trade.txt', 'Trade')
  const water = await writeStory(folder, 'water.txt', 'Water')
  const { window } = await launch({ args: [trade, water] })
  await expectOpen(window, 'Water')
  await expect(library(window).getByRole('listitem')).toHaveCount(2)
})

test('a second start opens its file in the one window', async ({ launch, folder, userData }) => {
  const trade = await writeStory(folder, 'trade.txt', 'Trade')
  const water = await writeStory(folder, 'water.txt', 'Water')
  const { app, window } = await launch({ file: trade })
  await expectOpen(window, 'Trade')
  expect(await runGalley(userData, [water])).toMatchObject({ code: 0 })
  await expectOpen(window, 'Water')
  expect(await runGalley(userData, [])).toMatchObject({ code: 0 })
  await expectOpen(window, 'Water')
  expect(app.windows()).toHaveLength(1)
})

test('files dropped on the window', async ({ launch, folder }) => {
  const trade = await writeStory(folder, 'trade.txt', 'Trade')
  const water = await writeStory(folder, 'water.txt', 'Water')
  const { window } = await launch()
  await expect(window.getByRole('heading', { name: 'Galley' })).toBeVisible()
  await drop(window, [trade])
  await expectOpen(window, 'Trade')
  await drop(window, [water])
  await expectOpen(window, 'Water')
})

test('Open Recent', async ({ launch, folder }) => {
  const trade = await writeStory(folder, 'trade & tariffs.txt', 'Trade')
  const water = await writeStory(folder, 'water.txt', 'Water')
  const first = await launch({ args: [trade, water] })
  await expectOpen(first.window, 'Water')
  await first.close()
  const { app, window } = await launch()
  await expectOpen(window, 'Water')
  await chooseMenuItem(app, 'File', 'Open Recent', 'trade & tariffs.txt')
  await expectOpen(window, 'Trade')
})

test('a file that macOS sends', async ({ launch, folder }) => {
  const trade = await writeStory(folder, 'trade.txt', 'Trade')
  const { app, window } = await launch()
  await expect(window.getByRole('heading', { name: 'Galley' })).toBeVisible()
  const prevented = await app.evaluate(({ app: electron }, path) => {
    let isPrevented = false
    electron.emit('open-file', { preventDefault: () => (isPrevented = true) }, path)
    return isPrevented
  }, trade)
  expect(prevented).toBe(true)
  await expectOpen(window, 'Trade')
})

const awkwardNames = {
  spaces: ' two  spaces and a tab\there .txt',
  quotes: `it's "quoted" \`so\` $HOME %PATH%.txt`,
  Cyrillic: 'Премьер-министр Қазақстан.txt',
  emoji: 'flags 🇰🇿🇨🇳 👩‍👩‍👧.txt',
  dashes: '--help.txt',
}

for (const [kind, name] of Object.entries(awkwardNames)) {
  test(`a file with ${kind} in its name`, async ({ launch, folder, userData }) => {
    const path = await writeStory(folder, name, 'Trade')
    const { window } = await launch({ file: path })
    await expectOpen(window, 'Trade')
    await expectFileName(window, name)
    expect(await runGalley(userData, [path])).toMatchObject({ code: 0 })
    await expectOpen(window, 'Trade')
  })
}

/** The details of an article name its file. */
async function expectFileName(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+i')
  const dialog = window.getByRole('dialog', { name: 'Details of the article' })
  expect(await dialog.textContent()).toContain(name)
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

test('a link to a file', async ({ launch, folder }) => {
  const path = await writeStory(folder, 'trade.txt', 'Trade')
  const link = join(folder, 'a link.txt')
  await symlink(path, link)
  const { window } = await launch({ file: link })
  await expectOpen(window, 'Trade')
  await expectFileName(window, basename(link))
})

test('the library lists title, date and notes, and survives a restart', async ({
  launch,
  folder,
}) => {
  const trade = await writeStory(folder, 'trade.txt', 'Trade')
  const water = await writeStory(folder, 'water.txt', 'Water')
  const first = await launch({ args: [trade, water] })
  await expectOpen(first.window, 'Water')
  await highlightByMouse(first.window, 'blue', 'Ministers spoke')
  await highlightByMouse(first.window, 'green', 'at length')
  const rows = [
    /^Trade on the agenda\s*28 Nov 2023.*no highlights$/,
    /^Water on.*28 Nov 2023.*2 highlights$/,
  ]
  const listed = (window: Page) =>
    library(window).getByRole('button', { name: /on the agenda.*highlight/ })
  await expect(listed(first.window)).toHaveText(rows)
  await first.close()

  const { window } = await launch()
  await expectOpen(window, 'Water')
  await expect(listed(window)).toHaveText(rows)
  await listed(window).first().click()
  await expectOpen(window, 'Trade')
})

test('a file opened while it is open stays where it is read', async ({
  launch,
  folder,
  userData,
}) => {
  const path = join(folder, 'long.txt')
  const paragraphs = Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1} is short.`)
  await writeFile(path, paragraphs.join('\n\n'))
  const { window } = await launch({ file: path })
  const last = window.getByText('Paragraph 60 is short.')
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.press('End')
  await expect(last).toBeInViewport()
  expect(await runGalley(userData, [path])).toMatchObject({ code: 0 })
  await expect(last).toBeInViewport()
})

test('preferences and the window survive a restart', async ({ launch }) => {
  const first = await launch()
  await first.window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(first.window)).toBeFocused()
  await first.window.keyboard.press('Control+,')
  const panel = first.window.getByRole('dialog', { name: 'Typeface, size, theme' })
  await panel.getByText('Sepia').click()
  await panel.getByText('Sans').click()
  await panel.getByRole('slider', { name: 'Size' }).fill('24')
  await panel.getByRole('slider', { name: 'Line spacing' }).fill('1.9')
  await panel.getByRole('slider', { name: 'Column width' }).fill('50')
  await first.window.keyboard.press('Escape')
  await first.window.keyboard.press('Control+b')
  await expect(library(first.window)).toBeHidden()
  const looks = await looksOf(first.window)
  expect(looks).toMatchObject({ theme: 'sepia', size: '24px', spacing: '45.6px' })
  const bounds = { x: 40, y: 30, width: 1000, height: 700 }
  await first.app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted)
  }, bounds)
  await expect.poll(() => boundsOf(first.app)).toEqual(bounds)
  await first.close()

  const { app, window } = await launch()
  await expect(textOf(window)).toBeFocused()
  await expect(library(window)).toBeHidden()
  expect(await boundsOf(app)).toEqual(bounds)
  expect(await looksOf(window)).toEqual(looks)
})

async function looksOf(window: Page) {
  return textOf(window).evaluate((text) => {
    const body = text.querySelector('.reader-block-body') ?? text
    const { fontSize: size, fontFamily: typeface, lineHeight: spacing } = getComputedStyle(body)
    const { theme } = document.documentElement.dataset
    return { theme, size, typeface, spacing }
  })
}

async function boundsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
}
