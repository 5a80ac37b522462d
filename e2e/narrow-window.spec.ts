import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { replace } from './support/changes'
import { choose, openDesk } from './support/desk'
import { activeCard, highlightByMouse, openField } from './support/notes'
import { expect, test } from './support/test'
import { bringOntoScreen, clickWords, outlinedOn, placeOf, textOf } from './support/text'

const filler = Array.from(
  { length: 24 },
  (_, index) =>
    `Paragraph ${index + 1} of the report tells at some length what the ministry did in that year.`,
)

const textWith = (length: string) =>
  [
    'A rail link to the border',
    'The first line is short.',
    ...filler.slice(0, 12),
    `The ministry said that it would build ${length} kilometres of rail through the steppe by 2027.`,
    ...filler.slice(12),
    'The last line is short.',
  ].join('\n\n')

async function makeNarrow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600)
  })
}

/** Expects that the active card is seen whole, above the line at the foot, and covers none of these words. */
async function expectBeside(window: Page, words: string): Promise<void> {
  await expect(async () => {
    const card = await activeCard(window).boundingBox()
    const status = await window.locator('.app-status').boundingBox()
    const bar = await window.locator('.app-bar').boundingBox()
    if (card === null || status === null || bar === null) throw new Error('Something is missing.')
    expect(card.width).toBeGreaterThan(200)
    expect(card.y).toBeGreaterThanOrEqual(bar.y + bar.height)
    expect(card.y + card.height).toBeLessThanOrEqual(status.y)
    const { first, last } = await placeOf(window, words)
    const isBelow = card.y > Math.max(first.y, last.y)
    const isAbove = card.y + card.height < Math.min(first.y, last.y)
    expect(isBelow || isAbove).toBe(true)
  }).toPass({ timeout: 5000 })
}

test('in a small window the active card covers neither its words nor the status line', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'rail.txt')
  await writeFile(file, textWith('240'))
  const { app, window } = await launch({ file })
  await makeNarrow(app)
  for (const words of ['The first line', '240 kilometres of rail', 'The last line']) {
    await highlightByMouse(window, 'green', words)
    await expectBeside(window, words)
    await openField(window, 'c', 'Claim')
    await expectBeside(window, words)
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
  }

  await test.step('and leaves room while the right words are selected', async () => {
    await replace(file, textWith('260'))
    await bringOntoScreen(window, '260 kilometres')
    await expect.poll(() => outlinedOn(window)).toHaveLength(1)
    await window.getByRole('button', { name: 'Dismiss the message' }).click()
    await clickWords(window, '260 kilometres')
    await expectBeside(window, '260 kilometres')
    await window.keyboard.press('e')
    await expect(window.getByText('Select the words that stand for')).toBeVisible()
    await expect(activeCard(window)).toBeHidden()
    await window.keyboard.press('Escape')
    await expect(textOf(window)).toBeFocused()
    await expect(activeCard(window)).toBeVisible()
  })
})

test('when the window gets narrower, the cards of the desk make room for each other', async ({
  launch,
  folder,
}) => {
  const { app, window } = await openDesk(launch, folder)
  await choose(window, /^Visa-free regime/)
  const cards = window.locator('.desk-file-row:has(.desk-card-words)')
  await expect(cards).toHaveCount(4)
  const heights = () =>
    cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().height))
  const before = await heights()
  await makeNarrow(app)
  await expect.poll(heights).not.toEqual(before)
  const tools = window.getByRole('group', { name: 'What is shown' })
  const middles = await tools.locator('> *').evaluateAll((all) =>
    all.map((one) => {
      const { top, height } = one.getBoundingClientRect()
      return Math.round(top + height / 2)
    }),
  )
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2)
  const overlaps = () =>
    window.locator('.desk-file-row').evaluateAll((all) => {
      const boxes = all.map((row) => row.getBoundingClientRect())
      return boxes.filter((box, index) => {
        const next = boxes[index + 1]
        return next !== undefined && next.top < box.bottom - 0.5
      }).length
    })
  await expect.poll(overlaps).toBe(0)
})
