import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { whyReserved } from '../src/renderer/shortcuts/reserved'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const dialog = (window: Page) => window.getByRole('dialog', { name: 'Keys' })
const line = (window: Page, id: string) => dialog(window).locator(`[data-command="${id}"]`)
const keysIn = (of: Locator) => of.locator('kbd').allInnerTexts()

async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(window)).toBeFocused()
}

async function openKeys(window: Page): Promise<void> {
  await window.keyboard.press('?')
  await expect(dialog(window)).toBeVisible()
}

/** The accelerator that the menu shows beside an item. */
async function acceleratorOf(app: ElectronApplication, label: string): Promise<string | null> {
  return app.evaluate(
    ({ Menu }, wanted) =>
      Menu.getApplicationMenu()
        ?.items.flatMap((menu) => menu.submenu?.items ?? [])
        .find((item) => item.label.replace('&', '').startsWith(wanted))
        ?.accelerator?.toString() ?? null,
    label,
  )
}

async function record(window: Page, id: string, ...keys: readonly string[]): Promise<void> {
  await line(window, id)
    .getByRole('button', { name: /^Change/ })
    .click()
  for (const each of keys) await window.keyboard.press(each)
}

test('every command is listed, and no key that it comes with is the system’s anywhere', async ({
  launch,
}) => {
  const { window } = await launch()
  await openSample(window)
  await openKeys(window)
  const lines = dialog(window).locator('[data-command]')
  expect(await lines.count()).toBeGreaterThan(45)
  for (const keys of await lines.locator('kbd').allInnerTexts()) {
    // What copies, and what moves in lists and texts, is given to commands too, where nothing moves.
    if (/^(?:Ctrl\+C|Enter|Escape|Delete|Backspace|Arrow\w+|Home|End|Page\w+)$/u.test(keys))
      continue
    const own = keys.replace('Ctrl', 'Mod').replace('Plus', '+')
    for (const platform of ['linux', 'win32', 'darwin']) {
      expect(whyReserved(own, platform), `${own} on ${platform}`).toBeUndefined()
    }
  }
})

test('a key is recorded, works at once, is shown by the menu and stays', async ({ launch }) => {
  const { app, window, close } = await launch()
  await openSample(window)
  await openKeys(window)
  expect(await acceleratorOf(app, 'Library')).toBe('CmdOrCtrl+B')
  await record(window, 'view.library', 'Control+Shift+Y')
  expect(await keysIn(line(window, 'view.library'))).toEqual(['Ctrl+Shift+Y'])
  await expect.poll(() => acceleratorOf(app, 'Library')).toBe('CmdOrCtrl+Shift+Y')
  await window.keyboard.press('Escape')
  await expect(dialog(window)).toBeHidden()

  const library = window.getByRole('navigation', { name: 'Library' })
  await window.keyboard.press('Control+b')
  await expect(library).toBeVisible()
  await window.keyboard.press('Control+Shift+Y')
  await expect(library).toBeHidden()
  await window.keyboard.press('Control+Shift+Y')
  await expect(library).toBeVisible()
  await close()

  const again = await launch()
  await expect(textOf(again.window)).toBeFocused()
  expect(await acceleratorOf(again.app, 'Library')).toBe('CmdOrCtrl+Shift+Y')
  await openKeys(again.window)
  await line(again.window, 'view.library')
    .getByRole('button', { name: /^Reset/ })
    .click()
  expect(await keysIn(line(again.window, 'view.library'))).toEqual(['Ctrl+B'])
  await expect.poll(() => acceleratorOf(again.app, 'Library')).toBe('CmdOrCtrl+B')
})

test('keys of another command, of the system and of nobody', async ({ launch }) => {
  const { window } = await launch()
  await openSample(window)
  await openKeys(window)
  const status = (id: string) => line(window, id).getByRole('status')

  await record(window, 'annotation.claim', 'Control+e')
  await expect(status('annotation.claim')).toHaveText(/Ctrl\+E is “Export notes to Markdown”/)
  expect(await keysIn(line(window, 'annotation.claim'))).toEqual(['C'])
  await window.keyboard.press('Control+e')
  await expect(line(window, 'annotation.claim').locator('kbd')).toHaveText(['Ctrl+E'])
  await expect(line(window, 'file.export').locator('kbd')).toHaveCount(0)

  await record(window, 'annotation.tag', 'Alt+F4', 'Tab')
  await expect(status('annotation.tag')).toHaveText(/^Tab: These keys move/)
  await window.keyboard.press('Escape')
  await expect(line(window, 'annotation.tag').locator('kbd')).toHaveText(['T'])
  await expect(dialog(window)).toBeVisible()

  await record(window, 'annotation.tag', 'Backspace')
  await expect(line(window, 'annotation.tag').locator('kbd')).toHaveCount(0)

  // The key that the export had is the claim's now: to reset the export would take it back.
  await line(window, 'file.export')
    .getByRole('button', { name: /^Reset/ })
    .click()
  await expect(status('file.export')).toHaveText('“Tag a claim” has these keys now.')

  await dialog(window).getByRole('button', { name: 'Reset all keys' }).click()
  await expect(line(window, 'annotation.claim').locator('kbd')).toHaveText(['C'])
  await expect(line(window, 'annotation.tag').locator('kbd')).toHaveText(['T'])
  await expect(line(window, 'file.export').locator('kbd')).toHaveText(['Ctrl+E'])
})

test('a letter that a command got does not take it from a text field', async ({ launch }) => {
  const { window } = await launch()
  await openSample(window)
  await openKeys(window)
  await record(window, 'view.library', 'b')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+f')
  await window.keyboard.type('borb')
  await expect(window.getByRole('textbox', { name: 'Find' })).toHaveValue('borb')
  await expect(window.getByRole('navigation', { name: 'Library' })).toBeVisible()
})

test('shortcuts that are no shortcuts keep nobody from working', async ({ launch, userData }) => {
  await mkdir(userData)
  await writeFile(
    join(userData, 'preferences.json'),
    JSON.stringify({
      shortcuts: {
        'view.library': ['Ctrl+Nonsense+', 5],
        'edit.find': ['Mod+J'],
        'no.such': ['X'],
      },
      recentCommands: 'none',
    }),
  )
  const { app, window } = await launch()
  await openSample(window)
  await openKeys(window)
  expect(await keysIn(line(window, 'view.library'))).toEqual(['Ctrl+B'])
  expect(await keysIn(line(window, 'edit.find'))).toEqual(['Ctrl+J'])
  expect(await acceleratorOf(app, 'Find…')).toBe('CmdOrCtrl+J')
})
