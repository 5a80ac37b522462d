import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { rowsOf } from './support/database'
import { activeCard, cardsOf } from './support/notes'
import { expect, test } from './support/test'
import { clickWords, paintedOn, placeOf, selectByMouse, textOf } from './support/text'

const text = `Ministers meet in Astana

Prime Minister Alikhan Smailov met his colleagues in Astana on Monday.

"We will open the border in June," Smailov said. "Nobody will need a visa."

Smailov said that the pipeline would be widened in the autumn.
`

const first = '"We will open the border in June,"'
const second = '"Nobody will need a visa."'

/** The suggestions in the margin, in reading order. */
function suggestionsOf(window: Page): Locator {
  return window.getByRole('listitem', { name: /^Suggested quote/ })
}

/** Where a suggestion is painted, in UTF-16 offsets into the canonical text. */
async function suggestedOn(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const words = [...(CSS.highlights.get('suggested') ?? [])].map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    })
    return words
  })
}

const status = (window: Page) => window.locator('[data-quote-status]')
const notice = (window: Page) => window.locator('.app-notices').getByRole('status').last()

/** Runs a command that has no key. */
async function runFromPalette(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox', { name: 'Command' }).fill(name)
  await window.keyboard.press('Enter')
}

test.beforeEach(async ({ folder }) => {
  await writeFile(join(folder, 'ministers.txt'), text)
})

test('quotes are suggested with their speakers, accepted and passed by key', async ({
  launch,
  folder,
}) => {
  const { window, userData } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  expect(await suggestedOn(window)).toEqual([first, second])
  await expect(suggestionsOf(window).first()).toHaveAccessibleName(
    /^Suggested quote, Alikhan Smailov: "We will open/,
  )
  await expect(status(window)).toHaveText('2 suggested quotes. Q goes to the next.')
  await expect(textOf(window)).toBeFocused()
  expect(annotationsIn(userData)).toEqual([])

  await window.keyboard.press('q')
  await expect(status(window)).toHaveText(/^Suggested quote 1 of 2, Alikhan Smailov: .*A accepts/)
  await window.keyboard.press('a')
  await expect(cardsOf(window)).toHaveCount(1)
  await expect(cardsOf(window)).toContainText('Alikhan Smailov')
  await expect(notice(window)).toHaveText('Quote accepted: Alikhan Smailov.')
  const start = text.indexOf(first)
  expect(await paintedOn(window)).toEqual([{ colour: 'yellow', start, end: start + first.length }])
  await expect(suggestionsOf(window)).toHaveCount(1)
  expect(annotationsIn(userData)).toMatchObject([{ exact: first }])

  // Accepting goes on to the next one, as passing does.
  await expect(status(window)).toHaveText(/^Suggested quote 1 of 1/)
  await window.keyboard.press('x')
  await expect(suggestionsOf(window)).toHaveCount(0)
  await expect(notice(window)).toHaveText('Passed. No suggested quote further on.')
  expect(annotationsIn(userData)).toHaveLength(1)

  // One undo takes highlight and speaker back, and the quote is offered again; the passed one is not.
  await window.keyboard.press('Control+z')
  await expect(cardsOf(window)).toHaveCount(0)
  await expect(suggestionsOf(window)).toHaveCount(1)
  expect(rowsOf(join(userData, 'Library'))['speaker']).toEqual([])
})

test('suggestions stand beside their words from the first sight on', async ({ launch, folder }) => {
  const { window } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  const words = await placeOf(window, '"We will open')
  const boxOf = async (index: number) => {
    const box = await suggestionsOf(window).nth(index).boundingBox()
    return { top: box?.y ?? NaN, bottom: (box?.y ?? NaN) + (box?.height ?? NaN) }
  }
  await expect
    .poll(async () => Math.abs((await boxOf(0)).top - words.first.y))
    .toBeLessThanOrEqual(20)
  expect((await boxOf(1)).top).toBeGreaterThan((await boxOf(0)).bottom)
})

test('A and X walk through all suggestions; the last accepted one is the active highlight', async ({
  launch,
  folder,
}) => {
  const { window } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  await window.keyboard.press('q')
  await expect(status(window)).toHaveText(/^Suggested quote 1 of 2/)
  await window.keyboard.press('x')
  await expect(status(window)).toHaveText(/^Suggested quote 1 of 1.*Nobody/)
  await window.keyboard.press('a')
  await expect(notice(window)).toHaveText(
    'Quote accepted: Alikhan Smailov. No suggested quote further on.',
  )
  await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 1/)
})

test('nothing is kept of what is not accepted', async ({ launch, folder }) => {
  const { window, close, userData } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  const before = rowsOf(join(userData, 'Library'))
  await window.keyboard.press('q')
  await window.keyboard.press('x')
  await expect(suggestionsOf(window)).toHaveCount(1)
  expect(rowsOf(join(userData, 'Library'))).toEqual(before)
  await close()
  const again = await launch()
  await expect(suggestionsOf(again.window)).toHaveCount(2)
})

test('the speaker is corrected before a quote is accepted', async ({ launch, folder }) => {
  const { window } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  await window.keyboard.press('q')
  await window.keyboard.press('s')
  const field = window.getByRole('combobox', { name: 'Who said it' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Alikhan Smailov')
  await window.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.press('s')
  await field.fill('A. A. Smailov')
  await window.keyboard.press('Enter')
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.press('a')
  await expect(cardsOf(window)).toContainText('A. A. Smailov')
})

test('by mouse: the words or the card, then a button', async ({ launch, folder }) => {
  const { window } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  await clickWords(window, 'Nobody will need')
  await expect(activeCard(window)).toHaveAccessibleName(/^Suggested quote, .*Nobody/)
  await activeCard(window).getByRole('button', { name: 'Accept' }).click()
  await expect(cardsOf(window)).toHaveCount(1)
  await expect(textOf(window)).toBeFocused()
  await suggestionsOf(window).first().click()
  await expect(activeCard(window)).toHaveAccessibleName(/^Suggested quote, .*We will open/)
  await activeCard(window).getByRole('button', { name: 'Pass' }).click()
  await expect(suggestionsOf(window)).toHaveCount(0)
  await expect(textOf(window)).toBeFocused()
})

test('what is highlighted already is not suggested', async ({ launch, folder }) => {
  const { window } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  await selectByMouse(window, 'open the border')
  await window.keyboard.press('1')
  await expect(suggestionsOf(window)).toHaveCount(1)
  await window.keyboard.press('Delete')
  await expect(notice(window)).toHaveText('Highlight deleted. Undo brings it back.')
  await expect(suggestionsOf(window)).toHaveCount(2)
})

test('all at once, indirect speech on request, and switched off', async ({ launch, folder }) => {
  const { window, close } = await launch({ file: join(folder, 'ministers.txt') })
  await expect(suggestionsOf(window)).toHaveCount(2)
  await runFromPalette(window, 'indirect speech')
  await expect(window.getByRole('listitem', { name: /pipeline would be widened/ })).toBeVisible()
  const all = await suggestionsOf(window).count()
  expect(all).toBeGreaterThan(2)
  await runFromPalette(window, 'no longer less sure')
  await expect(suggestionsOf(window)).toHaveCount(2)

  await runFromPalette(window, 'accept all')
  await expect(notice(window)).toHaveText('2 quotes accepted. Undo takes them back together.')
  await expect(cardsOf(window)).toHaveCount(2)
  await window.keyboard.press('Control+z')
  await expect(notice(window)).toHaveText('Undone: accept suggested quotes')
  await expect(cardsOf(window)).toHaveCount(0)
  await expect(suggestionsOf(window)).toHaveCount(2)

  await runFromPalette(window, 'turn off suggestions')
  await expect(suggestionsOf(window)).toHaveCount(0)
  expect(await suggestedOn(window)).toEqual([])
  await close()
  const again = await launch()
  await expect(textOf(again.window)).toBeFocused()
  await again.window.keyboard.press('Control+,')
  const box = again.window.getByRole('checkbox', { name: 'Suggest quotes in the text' })
  await expect(box).not.toBeChecked()
  await expect(suggestionsOf(again.window)).toHaveCount(0)
  await box.check()
  await expect(suggestionsOf(again.window)).toHaveCount(2)
})

/** The annotations of the library, as they are on the disk. */
function annotationsIn(userData: string): readonly unknown[] {
  return rowsOf(join(userData, 'Library'))['annotation'] ?? []
}
