import { cards, choose, current, dialog, list, openDesk, row } from './support/desk'
import { activeCard } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'

test('a claim’s file has the evidence of every article, and its figures stand out', async ({
  launch,
  folder,
}) => {
  const { window } = await openDesk(launch, folder)
  await expect(
    row(window, /^Trade volume in 2030, disputed, 3 passages, 2 supports, 1 disputes/),
  ).toBeVisible()
  await choose(window, /^Trade volume/)
  await expect(cards(window)).toHaveCount(3)
  await expect(window.locator('.desk-figure-number')).toHaveText([
    '$24.2 billion',
    '$42.2 billion',
    '24,2 млрд долларов США',
  ])
  await expect(window.getByText('disputed on', { exact: false })).toContainText(
    'Brandt names another figure.',
  )
  const first = cards(window).first()
  await expect(first).toContainText('Ilse Varga')
  await expect(first).toContainText('Harbour Gazette · 4 Mar 2031')
  await expect(first.locator('.desk-card-text')).toHaveText(
    'Trade between the two countries reached $24.2 billion in 2030.',
  )
})

test('one key goes to the passage in its article, and back to the same card', async ({
  launch,
  folder,
}) => {
  const { window } = await openDesk(launch, folder)
  await choose(window, /^Trade volume/)
  await expect(cards(window)).toHaveCount(3)
  await window.keyboard.press('Enter')
  await window.keyboard.press('ArrowDown')
  await expect(current(window)).toContainText('$42.2 billion')
  await window.keyboard.press('Enter')
  await expect(textOf(window)).toContainText('Opposition doubts')
  await expect(activeCard(window)).toContainText('Tomas Brandt')
  await window.keyboard.press('Control+2')
  await expect(current(window)).toContainText('$42.2 billion')
  await expect(window.locator('[data-desk=file]')).toBeFocused()
  await window.keyboard.press('Control+1')
  await expect(textOf(window)).toBeFocused()
})

test('cards are grouped, sorted and filtered', async ({ launch, folder }) => {
  const { window } = await openDesk(launch, folder)
  await choose(window, /^Visa-free regime/)
  const groups = window.locator('.desk-group-name')
  await expect(groups).toHaveText(['Ilse Varga', 'Tomas Brandt', 'Speaker not known'])
  await window.getByLabel('Group').selectOption('date')
  await expect(groups).toHaveText(['4 Mar 2031', '9 Mar 2031', 'Date not known'])
  await window.getByRole('combobox', { name: 'Sort' }).selectOption('newest')
  await expect(groups).toHaveText(['9 Mar 2031', '4 Mar 2031', 'Date not known'])
  await window.getByLabel('Group').selectOption('stance')
  await expect(groups).toHaveText(['Supports', 'Disputes', 'Mentions'])
  await window.getByLabel('Stance', { exact: true }).selectOption('disputes')
  await expect(cards(window)).toHaveCount(1)
  await window.getByLabel('Stance', { exact: true }).selectOption('')
  await list(window).focus()
  await window.keyboard.press('Control+f')
  await window.keyboard.type('BRANDT yet')
  await expect(cards(window)).toHaveCount(1)
  await expect(cards(window)).toContainText('There is no visa-free regime yet')
})

test('passages are chosen, copied verbatim, and moved to another claim by keyboard', async ({
  launch,
  folder,
}) => {
  const { app, window } = await openDesk(launch, folder)
  await choose(window, /^Trade volume/)
  await expect(cards(window)).toHaveCount(3)
  await window.keyboard.press('Enter')
  await window.keyboard.press('Home')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(window.getByText('2 passages selected')).toBeVisible()
  await window.keyboard.press('Control+c')
  await expect(window.locator('.app-notices')).toContainText('2 passages copied')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('> reached $24.2 billion in 2030\n')
  expect(copied).toContain(
    '— **Ilse Varga**, *Norland and Vessia open their border*, Harbour Gazette',
  )
  expect(copied).toContain('> was $42.2 billion\n')

  await window.keyboard.press('m')
  await expect(dialog(window)).toBeVisible()
  await window.keyboard.type('nothing')
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toBeHidden()
  await expect(cards(window)).toHaveCount(1)
  await expect(row(window, /^Nothing yet 🕊️, unverified, 2 passages/)).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(cards(window)).toHaveCount(3)
})

test('a card is dragged to another claim', async ({ launch, folder }) => {
  const { window } = await openDesk(launch, folder)
  await choose(window, /^Trade volume/)
  await cards(window)
    .first()
    .locator('.desk-card-speaker')
    .dragTo(row(window, /^Nothing yet/))
  await expect(cards(window)).toHaveCount(2)
  await expect(row(window, /^Nothing yet 🕊️, unverified, 1 passage/)).toBeVisible()
})

test('speakers: all that one said, and two spellings made one', async ({ launch, folder }) => {
  const { window } = await openDesk(launch, folder)
  await window.getByText('Speakers', { exact: true }).click()
  await list(window).focus()
  await choose(window, /^Ильзе Варга/)
  await expect(cards(window)).toHaveCount(1)
  await expect(window.locator('.desk-group-name')).toHaveText('Товарооборот вырос')
  await expect(window.getByLabel('Group').getByRole('option')).toHaveText([
    'By article',
    'By date',
    'Not grouped',
  ])
  await window.keyboard.press('g')
  await expect(dialog(window)).toBeVisible()
  await window.keyboard.type('i. varga')
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toBeHidden()
  await expect(cards(window)).toHaveCount(3)
  await expect(window.getByText('“Ильзе Варга” is merged into “Ilse Varga”.')).toBeVisible()
  await expect(window.getByText('Also written')).toHaveText('Also written I. Varga, Ильзе Варга')
  await expect(window.locator('.desk-head-statement')).toHaveText(
    'Prime Minister, Government of Norland',
  )
  await window.keyboard.press('Control+z')
  await expect(row(window, /^Ильзе Варга/)).toBeVisible()
})

test('tags: renamed with those nested in them, merged, deleted', async ({ launch, folder }) => {
  const { window } = await openDesk(launch, folder)
  await window.getByText('Tags', { exact: true }).click()
  await list(window).focus()
  const names = () => window.locator('.desk-row-name')
  await expect(names()).toHaveText(['economy', 'trade', 'visas'])
  await choose(window, /^economy/)
  await expect(cards(window)).toHaveCount(4)
  await window.keyboard.press('F2')
  await dialog(window).getByRole('textbox').fill('business')
  await window.keyboard.press('Enter')
  await expect(names()).toHaveText(['business', 'trade', 'visas'])
  await expect(window.getByText('The tag “economy” is called “business” now.')).toBeVisible()
  await expect(cards(window)).toHaveCount(4)
  await window.keyboard.press('g')
  await window.keyboard.type('visas')
  await window.keyboard.press('Enter')
  await expect(names()).toHaveText(['visas', 'trade'])
  await window.keyboard.press('Delete')
  await expect(window.getByText('Tags are put on highlights')).toBeVisible()
  for (const expected of [
    ['visas', 'trade'],
    ['business', 'trade', 'visas'],
    ['economy', 'trade', 'visas'],
  ]) {
    await window.keyboard.press('Control+z')
    await expect(names()).toHaveText(expected)
  }
})
