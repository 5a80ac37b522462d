import type { Locator, Page } from '@playwright/test'
import { list, openDesk, row } from './support/desk'
import { activeCard, highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const field = (window: Page) => window.getByRole('combobox', { name: 'Command' })
const lines = (window: Page) =>
  window.getByRole('listbox', { name: 'Commands' }).getByRole('option')
const current = (window: Page) => window.locator('[role=option][aria-selected=true]')

async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(window)).toBeFocused()
}

async function openPalette(window: Page): Promise<Locator> {
  await window.keyboard.press('Control+k')
  await expect(field(window)).toBeFocused()
  return field(window)
}

test('every command is there, found by parts of its name, by other words and with a slip', async ({
  launch,
}) => {
  const { window } = await launch()
  await openSample(window)
  await openPalette(window)
  expect(await lines(window).count()).toBeGreaterThan(45)
  for (const [typed, id] of [
    ['export', 'file.export'],
    ['exprot notes', 'file.export'],
    ['dark mode', 'theme.dark'],
    ['preferences', 'view.typography'],
    ['reopen as', 'article.reopen'],
    ['sidebar', 'view.library'],
    ['next match', 'edit.findNext'],
  ] as const) {
    await field(window).fill(typed)
    await expect(current(window)).toHaveAttribute('data-command', id)
  }
  await field(window).fill('xylophone quartz')
  await expect(lines(window)).toHaveCount(0)
  await expect(window.getByText('Nothing here has that name.')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(field(window)).toBeHidden()
  await expect(textOf(window)).toBeFocused()
})

test('Enter runs a command, which is the first one the next time, also after a restart', async ({
  launch,
}) => {
  const { window, close } = await launch()
  await openSample(window)
  await openPalette(window)
  await window.keyboard.type('find in the article')
  await expect(current(window)).toContainText('Ctrl+F')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await openPalette(window)
  await expect(current(window)).toHaveAttribute('data-command', 'edit.find')
  await close()
  const again = await launch()
  await expect(textOf(again.window)).toBeFocused()
  await openPalette(again.window)
  await expect(current(again.window)).toHaveAttribute('data-command', 'edit.find')
})

test('what makes no sense now is named, last, and does nothing', async ({ launch }) => {
  const { window } = await launch()
  await openSample(window)
  await openPalette(window)
  await window.keyboard.type('delete the highlight')
  const line = lines(window).filter({ hasText: 'Delete the highlight' })
  await expect(line).toHaveAttribute('aria-disabled', 'true')
  await expect(line).toContainText('not now')
  // Not as a person clicks: Playwright waits for what can be done.
  await line.click({ force: true })
  await expect(field(window)).toBeVisible()
  await window.keyboard.press('Escape')

  await highlightByMouse(window, 'green', 'the visa-free regime')
  await openPalette(window)
  await window.keyboard.type('delete the highlight')
  await expect(current(window)).toHaveAttribute('data-command', 'annotation.remove')
  await window.keyboard.press('Enter')
  await expect(activeCard(window)).toHaveCount(0)
  await expect(textOf(window)).toBeFocused()
})

test('by arrows and mouse, and to an article by its name', async ({ launch }) => {
  const { window } = await launch()
  await openSample(window)
  await openPalette(window)
  await window.keyboard.type('text')
  const first = await current(window).getAttribute('data-command')
  await window.keyboard.press('ArrowDown')
  expect(await current(window).getAttribute('data-command')).not.toBe(first)
  await window.keyboard.press('ArrowUp')
  await expect(current(window)).toHaveAttribute('data-command', first ?? '')
  await field(window).fill('uzbekistan')
  await lines(window).filter({ hasText: 'Article of the library' }).click()
  await expect(textOf(window)).toBeFocused()
})

test('to a claim, a speaker and a tag by name, shown on the desk with the keyboard in the list', async ({
  launch,
  folder,
}) => {
  const { window } = await openDesk(launch, folder)
  for (const [typed, kind, name] of [
    ['force from', 'Claim', /^In force from April/],
    ['varga', 'Speaker', /^Ilse Varga/],
    ['econ', 'Tag', /^trade/],
  ] as const) {
    await openPalette(window)
    await window.keyboard.type(typed)
    await expect(current(window).locator('.palette-kind')).toHaveText(kind)
    await window.keyboard.press('Enter')
    await expect(row(window, name)).toHaveAttribute('aria-selected', 'true')
    await expect(list(window)).toBeFocused()
  }
})

test('a theme and a language by their names', async ({ launch }) => {
  const { window } = await launch()
  await openSample(window)
  const root = window.locator('html')
  await openPalette(window)
  await window.keyboard.type('dark')
  await window.keyboard.press('Enter')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await openPalette(window)
  await window.keyboard.type('язык')
  await lines(window).filter({ hasText: 'Қазақша' }).click()
  await expect(root).toHaveAttribute('lang', 'kk')
  await window.keyboard.press('Control+k')
  await window.keyboard.type('language english')
  await window.keyboard.press('Enter')
  await expect(root).toHaveAttribute('lang', 'en-GB')
  await expect(textOf(window)).toBeFocused()
})

test('the window fills the screen and the app ends by the palette, as by the menu', async ({
  launch,
}) => {
  const { app, window } = await launch()
  await openSample(window)
  const isFull = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  for (const full of [true, false]) {
    await openPalette(window)
    await window.keyboard.type('full screen')
    await window.keyboard.press('Enter')
    await expect.poll(isFull).toBe(full)
  }
  const ended = app.waitForEvent('close')
  await openPalette(window)
  await window.keyboard.type('quit')
  // The window may be gone before the key is up again.
  await Promise.allSettled([window.keyboard.press('Enter')])
  await ended
})
