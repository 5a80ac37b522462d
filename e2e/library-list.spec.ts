import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { highlightByMouse, tagClaim } from './support/notes'
import { shareGalley } from './support/shared'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const stories: readonly (readonly [folder: string, title: string, date: string])[] = [
  ['economy', 'Budget grows', 'January 5, 2024'],
  ['economy', 'Élan in exports', 'March 2, 2023'],
  ['border', 'Bridge opens', 'May 9, 2024'],
  ['border', 'Crossing closed', 'May 1, 2022'],
]

const story = (title: string, date: string) =>
  `${title}\n\nASTANA, ${date} (Wire) — The minister spoke about it for an hour.\n`

const rows = (window: Page) => window.locator('nav .library-name')
const options = (window: Page) => window.getByRole('button', { name: /^Sort and filter/ })

test.describe('the list of the library', () => {
  const shared = shareGalley(
    (folder) => ({ file: join(folder, 'news') }),
    async (folder) => {
      for (const [name, title, date] of stories) {
        await mkdir(join(folder, 'news', name), { recursive: true })
        await writeFile(join(folder, 'news', name, `${title}.txt`), story(title, date))
      }
    },
  )

  const expectTitles = async (...titles: readonly string[]) => {
    await expect(rows(shared.galley.window)).toHaveText(
      titles.map((title) => new RegExp(`^${title}`, 'u')),
    )
  }

  test('is sorted in every order, and the other way', async () => {
    const { window } = shared.galley
    await expectTitles('Bridge', 'Budget', 'Crossing', 'Élan')
    await window.getByRole('button', { name: /^Crossing/ }).click()
    await expect(textOf(window)).toContainText('for an hour')
    await highlightByMouse(window, 'green', 'The minister', 'spoke')
    await tagClaim(window, 'It was closed')
    await options(window).click()
    const sort = window.getByLabel('Sort by')
    await sort.selectOption('Number of highlights')
    await expectTitles('Crossing', 'Bridge', 'Budget', 'Élan')
    await sort.selectOption('Last opened')
    await expectTitles('Crossing', 'Bridge', 'Budget', 'Élan')
    await sort.selectOption('Title')
    await window.getByLabel('Reverse order').check()
    await expectTitles('Élan', 'Crossing', 'Budget', 'Bridge')
    await window.getByLabel('Reverse order').uncheck()
  })

  test('is filtered by title, folder, reading, notes and claims', async () => {
    const { window } = shared.galley
    const words = window.getByRole('searchbox', { name: 'Filter by title' })
    await words.fill('elan')
    await expectTitles('Élan')
    await words.fill('nowhere')
    await expect(window.getByText('No article is like that.')).toBeVisible()
    await words.press('Escape')
    await expect(words).toHaveValue('')

    await window.getByLabel('Folder').selectOption(join(shared.folder, 'news', 'border'))
    await expectTitles('Bridge', 'Crossing')
    await window.getByLabel('Reading').selectOption('Unread')
    await expectTitles('Bridge')
    await window.getByRole('button', { name: 'Show all' }).click()
    for (const check of ['With highlights', 'With a claim']) {
      await window.getByLabel(check).check()
      await expectTitles('Crossing')
      await window.getByLabel(check).uncheck()
    }
    await window.getByLabel('To be reviewed').check()
    await window.getByRole('button', { name: 'Show all' }).last().click()
    await expectTitles('Bridge', 'Budget', 'Crossing', 'Élan')
    await options(window).click()
  })

  test('several are selected by mouse and keyboard, marked and let go of', async () => {
    const { window } = shared.galley
    const bar = window.getByRole('toolbar', { name: 'Selected articles' })
    await window.getByRole('button', { name: /^Bridge/ }).click({ modifiers: ['Control'] })
    await window.getByRole('button', { name: /^Crossing/ }).click({ modifiers: ['Shift'] })
    await expect(bar).toContainText('3 selected')
    await window.keyboard.press('Shift+ArrowUp')
    await expect(bar).toContainText('2 selected')
    await window.keyboard.press('Control+a')
    await expect(bar).toContainText('4 selected')
    await window.keyboard.press('m')
    await expect(window.getByText('4 marked as read')).toBeVisible()
    await expect(
      window.getByRole('button', { name: /^Élan in exports\s?, read, selected/ }),
    ).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(bar).toBeHidden()
  })

  test('what is removed leaves its notes only when that is said', async () => {
    const { window } = shared.galley
    await window.getByRole('button', { name: /^Bridge/ }).focus()
    await window.keyboard.press('Control+a')
    await window.keyboard.press('Delete')
    const dialog = window.getByRole('dialog', { name: 'Remove 4 articles?' })
    await expect(dialog).toContainText('1 of them has 1 highlight')
    await dialog.getByRole('button', { name: 'Keep those with notes' }).click()
    await expectTitles('Crossing')
    await expect(window.getByText('3 articles are out of the library.')).toBeVisible()
    await window.keyboard.press('Control+z')
    await expectTitles('Bridge', 'Budget', 'Crossing', 'Élan')

    await window.getByRole('button', { name: /^Crossing/ }).focus()
    await window.keyboard.press('Delete')
    const one = window.getByRole('dialog', { name: 'Remove the article?' })
    await one.getByRole('button', { name: 'Cancel' }).click()
    await expectTitles('Bridge', 'Budget', 'Crossing', 'Élan')
    await window.getByRole('button', { name: /^Crossing/ }).focus()
    await window.keyboard.press('Delete')
    await one.getByRole('button', { name: 'Remove with its notes' }).click()
    await expectTitles('Bridge', 'Budget', 'Élan')
    await window.keyboard.press('Control+z')
    await expect(window.getByRole('button', { name: /^Crossing.*1 highlight/u })).toBeVisible()
  })
})

test('the order and the filter are there after a restart, the words are not', async ({
  launch,
}) => {
  const { app, window } = await launch()
  await window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(window)).toBeVisible()
  await options(window).click()
  await window.getByLabel('Sort by').selectOption('Last opened')
  await window.getByLabel('Reverse order').check()
  await window.getByLabel('With highlights').check()
  await window.getByRole('searchbox', { name: 'Filter by title' }).fill('nowhere')
  await app.close()

  const { window: later } = await launch()
  await expect(later.getByRole('searchbox', { name: 'Filter by title' })).toHaveValue('')
  await expect(later.getByText('No article is like that.')).toBeVisible()
  await later.getByRole('button', { name: 'Sort and filter, 1 chosen' }).click()
  await expect(later.getByLabel('Sort by')).toHaveValue('opened')
  await expect(later.getByLabel('Reverse order')).toBeChecked()
  await expect(later.getByLabel('With highlights')).toBeChecked()
  await later.getByRole('button', { name: 'Show all' }).first().click()
  await expect(rows(later)).toHaveCount(1)
})
