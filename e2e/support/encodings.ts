import { expect, type Locator, type Page } from '@playwright/test'

/** What the line below the text says of its encoding: the button that opens Reopen as…. */
export function encodingOf(window: Page): Locator {
  return window.getByRole('button', { name: /^Encoding: / })
}

/** Opens Reopen as… by its key and waits for the previews. */
export async function openReopen(window: Page): Promise<Locator> {
  const dialog = window.getByRole('dialog', { name: 'Reopen as…' })
  // Just after the start nobody listens to keys yet.
  await expect(async () => {
    await window.keyboard.press('Control+Shift+k')
    await expect(dialog).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(dialog.getByRole('row').first()).toBeVisible()
  return dialog
}

/** Reads the article's file in another encoding. */
export async function reopenAs(window: Page, label: string): Promise<void> {
  const dialog = await openReopen(window)
  await dialog.getByRole('row', { name: label, exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(encodingOf(window)).toHaveText(`${label}, chosen by you`)
}
