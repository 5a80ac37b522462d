import { expect, type Page } from '@playwright/test'
import { textOf } from './text'

/** The part of a block on the screen that is followed while the text is scrolled. */
export interface Followed {
  /** The offset at which its block starts. */
  readonly start: number
  /** The distance of its block's top from the top of the screen, in CSS pixels. */
  readonly top: number
}

/** The offsets of the first line on the screen, below the white space at its top: from and to. */
export async function topLine(
  window: Page,
): Promise<{ readonly from: number; readonly to: number }> {
  return textOf(window).evaluate((text) => {
    const view = text.closest('.reader')?.getBoundingClientRect()
    const column = text.getBoundingClientRect()
    const y = (view?.top ?? 0) + 44
    const at = (x: number) => {
      const point = document.caretPositionFromPoint(x, y)
      const block = point?.offsetNode.parentElement?.closest<HTMLElement>('[data-start]')
      if (!point || !block) throw new Error('There is no line at the top.')
      return Number(block.dataset['start']) + point.offset
    }
    return { from: at(column.left + 2), to: at(column.right - 2) }
  })
}

/** The block in the middle of the screen. */
export async function middleBlock(window: Page): Promise<Followed> {
  return textOf(window).evaluate((text) => {
    const view = text.closest('.reader')?.getBoundingClientRect()
    if (view === undefined) throw new Error('There is no reader.')
    const middle = view.top + view.height / 2
    for (const block of text.querySelectorAll<HTMLElement>('[data-start]')) {
      const box = block.getBoundingClientRect()
      if (box.bottom > middle) return { start: Number(block.dataset['start']), top: box.top }
    }
    throw new Error('There is no block in the middle.')
  })
}

/** Where a block stands now; `null` when it is not laid out. */
async function topOf(window: Page, start: number): Promise<number | null> {
  return textOf(window).evaluate((text, wanted) => {
    const block = text.querySelector(`[data-start="${wanted}"]`)
    return block?.getBoundingClientRect().top ?? null
  }, start)
}

/**
 * Turns the wheel by `distance` CSS pixels and expects the text on the screen to move by exactly that,
 * whatever turns out about the heights of what comes into sight. Answers with what is followed next.
 */
export async function expectWheelMoves(
  window: Page,
  distance: number,
  followed: Followed,
): Promise<Followed> {
  await window.mouse.wheel(0, distance)
  await expect
    .poll(async () =>
      Math.abs(((await topOf(window, followed.start)) ?? NaN) - followed.top + distance),
    )
    .toBeLessThanOrEqual(2)
  return middleBlock(window)
}

/** Puts the mouse over the text, for the wheel. */
export async function hoverText(window: Page): Promise<void> {
  const box = await window.locator('.reader').boundingBox()
  if (box === null) throw new Error('There is no reader.')
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

/** Goes to words anywhere in the text, by the find bar, and lets go of them. They stand on the screen. */
export async function goTo(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+f')
  const find = window.getByRole('search', { name: 'Find in the article' })
  await find.getByRole('textbox', { name: 'Find' }).fill(words)
  await expect(find.getByRole('status')).toHaveText(/ of /u)
  await window.keyboard.press('Escape')
  await expect(window.getByRole('toolbar', { name: 'Selected passage' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('toolbar', { name: 'Selected passage' })).toBeHidden()
}
