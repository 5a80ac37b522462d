import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { replace } from './support/changes'
import {
  activeCard,
  addTag,
  highlightByMouse,
  setSpeaker,
  tagClaim,
  writeNote,
} from './support/notes'
import { expect, test } from './support/test'
import { selectedWords, textOf } from './support/text'

const stories = {
  visa: [
    'Visa-free regime takes effect',
    '',
    'ASTANA, March 14 (Agency) — The two countries agreed on a visa-free regime.',
    '',
    'Trade turnover reached $24.2 billion, the Prime Minister said.',
    '',
  ].join('\n'),
  rail: [
    'A rail link',
    '',
    'The line will carry freight. No regime of any kind was named.',
    '',
  ].join('\n'),
  russian: [
    'Ёлка в столице',
    '',
    'Товарооборот вырос. Премьер-министр Смаилов сообщил об этом.',
    '',
  ].join('\n'),
  chinese: ['哈萨克斯坦新闻', '', '哈萨克斯坦和中国的免签制度将很快生效。', ''].join('\n'),
}

/** Opens all stories, one after the other. */
async function openStories(
  launch: Parameters<Parameters<typeof test>[2]>[0]['launch'],
  folder: string,
) {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const [name, text] of Object.entries(stories)) {
    const file = join(folder, `${name}.txt`)
    await writeFile(file, text)
    files.push(file)
  }
  const galley = await launch({ args: files })
  await expect(galley.window.locator('nav .library-open')).toHaveCount(files.length)
  return galley
}

async function openSearch(window: Page) {
  await window.keyboard.press('Control+Shift+f')
  const field = window.getByRole('combobox', { name: 'Search everything' })
  await expect(field).toBeFocused()
  return field
}

function rows(window: Page) {
  return window.getByRole('listbox', { name: 'What was found' }).getByRole('option')
}

/** The row that Enter would open. */
function current(window: Page) {
  return window.locator('[role=option][aria-selected=true]')
}

test('searching every text, by the keyboard alone', async ({ launch, folder }) => {
  const { window } = await openStories(launch, join(folder, 'stories'))

  await test.step('words are found whatever their case, and marked', async () => {
    const field = await openSearch(window)
    await field.fill('REGIME')
    await expect(rows(window)).toHaveCount(4)
    await expect(current(window)).toContainText('Visa-free regime takes effect')
    await expect(window.locator('.search-row-passage mark')).toHaveText(['regime', 'regime'])
    await expect(window.getByRole('status').filter({ hasText: '2 articles' })).toBeVisible()
  })

  await test.step('arrows move through what was found; Enter opens it with the place selected', async () => {
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('ArrowDown')
    await expect(current(window)).toContainText('No regime of any kind')
    await window.keyboard.press('Enter')
    await expect(textOf(window)).toContainText('The line will carry freight.')
    await expect.poll(() => selectedWords(window)).toBe('regime')
  })

  await test.step('the search comes back as it was left, with the selected words', async () => {
    const field = await openSearch(window)
    await expect(field).toHaveValue('"regime"')
    await expect(rows(window)).toHaveCount(4)
    await window.keyboard.press('Escape')
    await expect(textOf(window)).toBeFocused()
  })

  await test.step('phrases, exclusions, other alphabets and parts of Chinese words', async () => {
    const field = await openSearch(window)
    for (const [typed, title] of [
      ['"visa free" turnover', 'Visa-free regime takes effect'],
      ['regime -visa', 'A rail link'],
      ['24.2', 'Visa-free regime takes effect'],
      ['елка', 'Ёлка в столице'],
      ['免签', '哈萨克斯坦新闻'],
      ['萨', '哈萨克斯坦新闻'],
    ] as const) {
      await field.fill(typed)
      await expect(window.getByText('1 article', { exact: true })).toBeVisible()
      await expect(current(window)).toContainText(title)
    }
  })

  await test.step('what is no query is said in words', async () => {
    const field = window.getByRole('combobox', { name: 'Search everything' })
    const status = window.locator('#search-mistake')
    await field.fill('-visa')
    await expect(status).toContainText('It only says what to leave out.')
    await field.fill('status:open')
    await expect(status).toContainText('knows unverified, confirmed, disputed, refuted')
    await field.fill('before:soon')
    await expect(status).toContainText('“soon” is no date.')
    await field.fill('clam:visa')
    await expect(window.getByText('There is no filter “clam:”')).toBeVisible()
    await field.fill('NEAR("x" OR *) -- \' "')
    await expect(rows(window)).toHaveCount(0)
    await field.fill('')
    await expect(status).toBeEmpty()
    await expect(window.getByText('"visa-free regime"', { exact: true })).toBeVisible()
  })
})

test('quotes of an earlier text are found, and marked', async ({ launch, folder }) => {
  const { window } = await openStories(launch, join(folder, 'stories'))
  await window.locator('nav .library-open', { hasText: 'Visa-free' }).click()
  await highlightByMouse(window, 'green', 'Trade turnover reached $24.2 billion')
  await highlightByMouse(window, 'pink', 'The two countries agreed on a visa-free regime')
  await replace(
    join(folder, 'stories', 'visa.txt'),
    'Visa-free regime takes effect\n\nTrade turnover reached $22.4 billion, the Prime Minister said.\n',
  )
  await expect(textOf(window)).toContainText('22.4')

  const field = await openSearch(window)
  const note = window.locator('.search-row-note')
  await field.fill('24.2')
  await expect(note).toContainText('To be reviewed: words of an earlier text')
  await field.fill('countries')
  await expect(note).toContainText('No longer in the text')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(activeCard(window)).toContainText('The two countries agreed')
})

test('searching what the journalist made', async ({ launch, folder }) => {
  const { window } = await openStories(launch, join(folder, 'stories'))
  await window.locator('nav .library-open', { hasText: 'Visa-free' }).click()
  await highlightByMouse(window, 'green', 'Trade turnover reached $24.2 billion')
  await setSpeaker(window, 'Алихан Смаилов')
  await tagClaim(window, 'Turnover of 24.2 billion')
  await addTag(window, 'economy/trade')
  await writeNote(window, 'Ask Ainur for the source.')

  const field = await openSearch(window)
  for (const typed of [
    'ainur',
    'claim:turnover',
    'tag:economy',
    'speaker:смаилов',
    'status:unverified',
    'has:note has:claim',
    'turnover claim:billion in:agency',
  ]) {
    await field.fill(typed)
    await expect(window.locator('.search-row-note')).toHaveCount(1)
    await expect(window.locator('.search-row-note')).toContainText('Trade turnover reached')
  }
  await field.fill('ainur')
  await expect(window.locator('.search-row-note mark')).toHaveText(['Ainur'])
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(activeCard(window)).toContainText('Ask Ainur for the source.')

  await test.step('a claim leads to what bears on it', async () => {
    const again = await openSearch(window)
    await again.fill('24.2 billion')
    const claim = window.getByRole('group', { name: 'Claims' }).getByRole('option')
    await expect(claim).toContainText('Claim · unverified · 1 quote')
    await expect(claim).toHaveAttribute('aria-selected', 'true')
    await window.keyboard.press('Enter')
    const desk = window.getByRole('main', { name: 'Claims desk' })
    await expect(desk.getByRole('heading', { name: 'Turnover of 24.2 billion' })).toBeVisible()
    await expect(desk).toContainText('Trade turnover reached $24.2 billion')
    await window.keyboard.press('Escape')
  })

  await test.step('so do a speaker and a tag', async () => {
    const again = await openSearch(window)
    for (const [typed, group, heading] of [
      ['смаилов', 'Speakers', 'Алихан Смаилов'],
      ['trade', 'Tags', 'economy/trade'],
    ] as const) {
      await again.fill(typed)
      const row = window.getByRole('group', { name: group }).getByRole('option')
      await expect(row).toContainText(heading)
      await row.click()
      const desk = window.getByRole('main', { name: 'Claims desk' })
      await expect(desk.getByRole('heading', { name: heading }).first()).toBeVisible()
      await openSearch(window)
    }
  })

  await test.step('what is undone is not found', async () => {
    const again = window.getByRole('combobox', { name: 'Search everything' })
    await again.fill('ainur')
    await expect(window.locator('.search-row-note')).toHaveCount(1)
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+z')
    await openSearch(window)
    await again.fill('ainur')
    await expect(rows(window)).toHaveCount(0)
    await expect(window.getByText('Nothing found', { exact: true })).toBeVisible()
  })
})
