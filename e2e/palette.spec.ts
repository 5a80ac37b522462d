import type { Locator, Page } from '@playwright/test'
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
    ['dark mode', 'view.typography'],
    ['sidebar', 'view.library'],
    ['next match', 'edit.findNext'],
  ] as const) {
    await field(window).fill(typed)
    await expect(current(window)).toHaveAttribute('data-command', id)
  }
  await field(window).fill('xylophone quartz')
  await expect(lines(window)).toHaveCount(0)
  await expect(window.getByText('Nothing is called so.')).toBeVisible()
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
