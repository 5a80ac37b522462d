import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { rowsOf } from './support/database'
import { startOnDeskLibrary } from './support/desk'
import { activeCard } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const table = (window: Page) => window.getByRole('grid', { name: 'All notes' })
const lines = (window: Page) => window.locator('.all-notes-line')
const dialog = (window: Page) => window.getByRole('dialog')

test('every annotation stands in one table, filtered as in search, and edited together', async ({
  launch,
  folder,
}) => {
  const library = join(folder, 'library')
  const written = () => {
    const rows = rowsOf(library)
    return ['annotation', 'annotation_tag', 'evidence', 'tag', 'speaker'].map((name) =>
      rows[name]?.toSorted((one, other) =>
        (one as { id: string }).id.localeCompare((other as { id: string }).id),
      ),
    )
  }
  const { window } = await startOnDeskLibrary(launch, folder)
  await window.keyboard.press('Control+3')
  await expect(table(window)).toBeFocused()
  await expect(lines(window)).toHaveCount(7)
  await expect(lines(window).first()).toContainText('نظام الإعفاء')
  await expect(lines(window).nth(5)).toContainText('reached $24.2 billion in 2030')
  await expect(lines(window).nth(5)).toContainText('Ask the ministry')
  await expect(lines(window).nth(5)).toContainText('Trade volume in 2030')

  await window.keyboard.press('Control+f')
  await window.keyboard.type('claim:"trade volume" -speaker:brandt')
  await expect(lines(window)).toHaveCount(2)
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+a')
  await expect(window.getByText('2 highlights selected')).toBeVisible()
  const before = written()
  await window.keyboard.press('t')
  await expect(dialog(window)).toBeVisible()
  await window.keyboard.type('checked')
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toBeHidden()
  await expect(lines(window).first()).toContainText('checked')
  await expect(lines(window).last()).toContainText('checked')
  await window.keyboard.press('Control+z')
  await expect(lines(window).first()).not.toContainText('checked')
  await expect(window.getByText('Undone: tag highlights')).toBeVisible()
  expect(written()).toEqual(before)

  await window.keyboard.press('Delete')
  await expect(lines(window)).toHaveCount(0)
  await expect(window.getByText('2 highlights deleted. Undo brings them back.')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(lines(window)).toHaveCount(2)
  await expect(window.getByText('Undone: delete highlights')).toBeVisible()
  expect(written()).toEqual(before)

  await window.getByRole('button', { name: 'Date' }).click()
  await table(window).focus()
  await window.keyboard.press('End')
  await window.keyboard.press('Enter')
  await expect(textOf(window)).toContainText('Товарооборот')
  await expect(activeCard(window)).toContainText('Ильзе Варга')
  await window.keyboard.press('Control+3')
  await expect(lines(window)).toHaveCount(2)
})

test('a filter may only exclude, and many get a claim with a stance', async ({
  launch,
  folder,
}) => {
  const { window } = await startOnDeskLibrary(launch, folder)
  await window.keyboard.press('Control+3')
  await expect(lines(window)).toHaveCount(7)
  await window.keyboard.press('Control+f')
  await window.keyboard.type('-speaker:varga -tag:visas')
  // At once, as somebody does who knows the keys: each key acts upon what the one before it asked for.
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+a')
  await window.keyboard.press('c')
  await expect(dialog(window)).toContainText('Put 5 highlights under the claim')
  await window.keyboard.type('nothing yet')
  await window.keyboard.press('Alt+2')
  await expect(dialog(window).getByRole('radio', { name: 'Disputes' })).toBeChecked()
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toBeHidden()
  await expect(lines(window).first()).toContainText('Nothing yet')
  await window.keyboard.press('Control+2')
  await expect(
    window.getByRole('treeitem', { name: /^Nothing yet 🕊️, unverified, 5 passages, 5 disputes/ }),
  ).toBeVisible()
})

test('the buttons act upon what is seen to be selected, and upon nothing else', async ({
  launch,
  folder,
}) => {
  const { window } = await startOnDeskLibrary(launch, folder)
  await window.keyboard.press('Control+3')
  await expect(lines(window)).toHaveCount(7)
  const acting = window
    .getByRole('group', { name: 'What is shown and done' })
    .getByRole('button', { name: /Delete|Claim…|Tag…|Speaker…|Recolour/ })
  const outlined = window.locator('.all-notes-line[aria-current=true]')
  await expect(outlined).toHaveCount(1)
  await expect(acting).toHaveCount(9)

  await window.keyboard.press('Control+f')
  await window.keyboard.type('claim:"trade volume"')
  await expect(lines(window)).toHaveCount(3)
  await expect(outlined).toHaveCount(0)
  for (const button of await acting.all()) await expect(button).toBeDisabled()

  await window.keyboard.type(' nowhere')
  await expect(window.getByText('No highlight has that.')).toBeVisible()
  for (let letter = 0; letter < ' nowhere'.length; letter += 1) {
    await window.keyboard.press('Backspace')
  }
  await expect(lines(window)).toHaveCount(3)
  await expect(window.getByText('No highlight has that.')).toBeHidden()

  await lines(window).nth(1).click()
  await expect(outlined).toHaveAttribute('data-row', '1')
  await window.getByRole('button', { name: 'Delete' }).click()
  await expect(window.getByText('1 highlight deleted. Undo brings it back.')).toBeVisible()
  await expect(lines(window)).toHaveCount(2)
  await expect(table(window)).toBeFocused()
})

test('a line shows its note, and the head says by what the lines are sorted', async ({
  launch,
  folder,
}) => {
  const { window } = await startOnDeskLibrary(launch, folder)
  await window.keyboard.press('Control+3')
  await expect(lines(window)).toHaveCount(7)
  const note = lines(window).nth(5).getByRole('gridcell').nth(1)
  await expect(note).toHaveText('Ask the ministry for the table by month.')
  const sorted = window.locator('.all-notes-head button[aria-pressed=true]')
  await expect(sorted).toHaveText('Marked ↓')
  await window.getByRole('button', { name: 'Article', exact: true }).click()
  await expect(sorted).toHaveText('Article ↑')
  await window.getByRole('button', { name: 'Marked' }).click()
  await expect(sorted).toHaveText('Marked ↓')
  await expect(lines(window).first()).toContainText('نظام الإعفاء')
})
