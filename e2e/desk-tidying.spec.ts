import type { Page } from '@playwright/test'
import { cards, choose, dialog, list, openDesk, row } from './support/desk'
import { expect, test } from './support/test'

const names = (window: Page) => window.locator('.desk-row-name')
const levels = (window: Page) =>
  window
    .getByRole('treeitem')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-level')))

/** Drags a claim to a row of the list: to its upper or lower edge, or onto it. */
async function drag(window: Page, from: RegExp, to: RegExp, where: 'above' | 'onto' | 'below') {
  const { height = 0 } = (await row(window, to).boundingBox()) ?? {}
  const y = { above: 2, onto: height / 2, below: height - 2 }[where]
  await row(window, from).dragTo(row(window, to), { targetPosition: { x: 120, y } })
}

test('claims are dragged between others, into one and out of it, and never into themselves', async ({
  launch,
  folder,
}) => {
  const { window } = await openDesk(launch, folder)
  const [all, visa, trade, force, nothing] = [
    'Norland and Vessia',
    'Visa-free regime',
    'Trade volume in 2030',
    'In force from April',
    'Nothing yet 🕊️',
  ] as const
  const start = [all, visa, trade, force, nothing]
  await expect(names(window)).toHaveText(start)
  await drag(window, /^Trade volume/, /^Visa-free/, 'above')
  await expect(names(window)).toHaveText([all, trade, visa, force, nothing])
  await drag(window, /^Nothing yet/, /^Norland/, 'below')
  await expect(names(window)).toHaveText([all, nothing, trade, visa, force])
  expect(await levels(window)).toEqual(['1', '2', '2', '2', '1'])
  await drag(window, /^Visa-free/, /^In force/, 'below')
  await expect(names(window)).toHaveText([all, nothing, trade, force, visa])
  await drag(window, /^In force/, /^Visa-free/, 'onto')
  await expect(names(window)).toHaveText([all, nothing, trade, visa, force])
  expect(await levels(window)).toEqual(['1', '2', '2', '1', '2'])

  await drag(window, /^Visa-free/, /^In force/, 'onto')
  await expect(window.getByRole('alert').first()).toContainText('cannot be part of itself')
  await expect(names(window)).toHaveText([all, nothing, trade, visa, force])
  for (let step = 0; step < 4; step += 1) await window.keyboard.press('Control+z')
  await expect(names(window)).toHaveText(start)
})

test('what was deleted is chosen again when undo brings it back', async ({ launch, folder }) => {
  const { window } = await openDesk(launch, folder)
  await choose(window, /^Trade volume/)
  await expect(cards(window)).toHaveCount(3)
  await window.keyboard.press('Delete')
  await expect(row(window, /^Trade volume/)).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(row(window, /^Trade volume/)).toHaveAttribute('aria-selected', 'true')
  await expect(cards(window)).toHaveCount(3)
})

test('merging keeps every stance, and says so', async ({ launch, folder }) => {
  const { window } = await openDesk(launch, folder)
  await choose(window, /^In force/)
  await expect(cards(window)).toHaveCount(1)
  // The same passage supports this claim and mentions the other one.
  await window.keyboard.press('3')
  await choose(window, /^Visa-free/)
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+a')
  await window.keyboard.press('2')
  await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('g')
  await dialog(window).getByRole('combobox').fill('in force')
  await window.keyboard.press('Enter')
  await expect(window.locator('.app-notices')).toContainText('1 passage bore on both')
  await expect(cards(window)).toHaveCount(4)
  const note = window.locator('.desk-head-note')
  await expect(note).toContainText('Visa-free regime')
  await expect(note).toContainText('“enters into force on 1 April 2031”')
})

test('a tag that gets the name of another is merged into it when that is wanted', async ({
  launch,
  folder,
}) => {
  const { window } = await openDesk(launch, folder)
  await window.getByText('Tags', { exact: true }).click()
  await list(window).focus()
  await choose(window, /^visas/)
  const rename = async () => {
    await window.keyboard.press('F2')
    await dialog(window).getByRole('textbox').fill(' ECONOMY ')
    await window.keyboard.press('Enter')
    await expect(dialog(window)).toContainText('Merge “visas” into “ECONOMY”?')
  }
  await rename()
  await window.keyboard.press('Escape')
  await expect(names(window)).toHaveText(['economy', 'trade', 'visas'])
  await rename()
  await window.keyboard.press('Enter')
  await expect(names(window)).toHaveText(['economy', 'trade'])
  await window.keyboard.press('Control+z')
  await expect(names(window)).toHaveText(['economy', 'trade', 'visas'])
})

test('a title that is too long is kept in its field, with what to do', async ({
  launch,
  folder,
}) => {
  const { window } = await openDesk(launch, folder)
  await window.keyboard.press('n')
  const title = dialog(window).getByLabel('Title')
  await title.fill('t'.repeat(10_000))
  await expect(dialog(window)).toContainText(
    'Too long: 10,000 characters, and there is room for 200',
  )
  await dialog(window).getByRole('button', { name: 'Create' }).click()
  await expect(window.getByRole('alert').filter({ hasText: 'too long' }).first()).toBeVisible()
  expect((await title.inputValue()).length).toBe(10_000)
  await title.fill('\u200b\u2060 ')
  await expect(dialog(window)).toContainText('A claim needs a title.')
  await title.fill('visa-free\u200b  REGIME')
  await expect(dialog(window)).toContainText('Another claim has this title.')
})

test('the desk opens at its first claim, which stays in its place when it is put where it is', async ({
  launch,
  folder,
}) => {
  const { window } = await openDesk(launch, folder)
  await expect(row(window, /^Norland and Vessia/)).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByRole('heading', { name: 'Norland and Vessia' })).toBeVisible()
  const start = await names(window).allTextContents()
  await window.keyboard.press('p')
  await expect(dialog(window)).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toBeHidden()
  await expect(names(window)).toHaveText(start)

  await choose(window, /^Trade volume/)
  await window.keyboard.press('p')
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toBeHidden()
  await expect(names(window).last()).toHaveText('Trade volume in 2030')
  await window.keyboard.press('Control+1')
  await window.keyboard.press('Control+2')
  await expect(row(window, /^Trade volume/)).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Control+z')
  await expect(names(window)).toHaveText(start)
})
