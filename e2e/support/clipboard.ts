import { expect } from '@playwright/test'
import type { Galley } from './launch'

/** Copies by the keyboard until the system's clipboard, which other tests use as well, holds `text`. */
export async function expectCopied({ app, window }: Galley, text: string): Promise<void> {
  await expect(async () => {
    await window.keyboard.press('Control+c')
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    // A long difference takes longer to print than the test may take.
    if (text.length < 10_000) expect(copied).toBe(text)
    else expect(copied === text).toBe(true)
  }).toPass({ timeout: 5000 })
}

/** Selects everything and copies it: the clipboard holds the canonical text. */
export async function expectAllCopied(galley: Galley, text: string): Promise<void> {
  await galley.window.keyboard.press('Control+a')
  await expectCopied(galley, text)
  await galley.window.keyboard.press('Escape')
}
