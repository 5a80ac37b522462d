import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { replace, wordsOf } from './support/changes'
import {
  activeCard,
  answerOpenDialog,
  answerSaveDialog,
  cardsOf,
  highlightByMouse,
  writeNote,
} from './support/notes'
import { expect, test } from './support/test'
import { outlinedOn, paintedOn, selectedWords, textOf } from './support/text'

const paragraphs = {
  plan: 'The ministry said on Tuesday that it would build 240 kilometres of rail by 2027.',
  budget: '"We will pay for it from the budget alone," the minister told reporters.',
  loans: '"There will be no foreign loans," she said.',
  freight: 'The line is to carry eight million tonnes of freight a year.',
  trains: 'The first trains could run in 2027. Nobody has said who would run them.',
}
const textWith = (changed: Partial<typeof paragraphs>) =>
  ['A rail link to the border', ...Object.values({ ...paragraphs, ...changed })]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n') + '\n'

const firstText = textWith({})
const changedText = textWith({
  plan: 'The ministry said on Tuesday that it would build 260 kilometres of rail by 2028.',
  budget: '"We will pay for most of it from the budget," the minister told reporters.',
  loans: '',
  trains: 'The very first trains could run in 2027. Nobody has said who would run them.',
})

/** Writes the text to a new file and opens it, with four of its quotes highlighted. */
async function openAnnotated(
  launch: Parameters<Parameters<typeof test>[2]>[0]['launch'],
  folder: string,
) {
  const file = join(folder, 'rail.txt')
  await writeFile(file, firstText)
  const galley = await launch({ file })
  const { window } = galley
  await highlightByMouse(window, 'yellow', 'it would build 240 kilometres')
  await highlightByMouse(window, 'green', 'We will pay for it from the budget alone,')
  await highlightByMouse(window, 'pink', 'There will be no foreign loans,')
  await writeNote(window, 'Compare with March.')
  await highlightByMouse(window, 'blue', 'The line is to carry eight million tonnes')
  await window.keyboard.press('Escape')
  return { ...galley, file }
}

function notice(window: Page) {
  return window.locator('.app-notice').filter({ hasText: 'The text of' })
}

const changedWords = 'has changed: 2 quotes changed words, 1 is gone, 1 stands as it was.'

async function expectChanged(window: Page): Promise<void> {
  await expect(textOf(window)).toContainText('260 kilometres')
  await expect
    .poll(async () => wordsOf(changedText, await outlinedOn(window)))
    .toEqual(['it would build 260 kilometres', 'We will pay for most of it from the budget,'])
  expect(wordsOf(changedText, await paintedOn(window))).toEqual([
    'The line is to carry eight million tonnes',
  ])
}

test('a file that is edited while it is read', async ({ launch, folder }) => {
  const { window, file } = await openAnnotated(launch, folder)

  await test.step('says what became of the quotes, and shows it', async () => {
    await writeFile(file, changedText)
    await expect(notice(window)).toContainText(changedWords)
    await expectChanged(window)
    const cards = cardsOf(window)
    await expect(cards).toHaveCount(3)
    await expect(cards.nth(0)).toHaveAccessibleName(/^Highlight 1, yellow, to review/)
    await expect(cards.nth(0)).toContainText('Review: words changed')
    await expect(cards.nth(2)).toHaveAccessibleName(/^Highlight 3, blue, paragraph/)
    const count = window.getByRole('button', { name: 'Review changed quotes: 2' })
    await expect(count).toBeVisible()
    await expect(
      window.getByRole('button', { name: /rail link.*2 to review, 4 highlights/ }),
    ).toBeVisible()
  })

  await test.step('keeps the words that are gone in the margin', async () => {
    await window.getByRole('button', { name: 'Words are gone 1' }).click()
    const gone = window.getByRole('listitem', { name: /^Words are gone, pink/ })
    await expect(gone).toContainText('There will be no foreign loans,')
    await expect(gone).toContainText('told reporters.')
    await expect(gone).toContainText('Compare with March.')
  })

  await test.step('recovers by itself when the words come back', async () => {
    await replace(file, firstText)
    await expect(notice(window)).toContainText('3 quotes are back, 1 stands as it was.')
    await expect.poll(() => paintedOn(window)).toHaveLength(4)
    expect(await outlinedOn(window)).toEqual([])
    await expect(cardsOf(window)).toHaveCount(4)
    await expect(window.getByRole('button', { name: /^Words are gone/ })).toBeHidden()
    await expect(window.getByRole('button', { name: /^Review changed quotes/ })).toBeHidden()
  })

  await test.step('is read on when it is deleted', async () => {
    await rm(file)
    await expect(window.getByText('The file is no longer where it was.')).toBeVisible()
    await expect(cardsOf(window)).toHaveCount(4)
  })
})

test('the review queue by keyboard alone', async ({ launch, folder }) => {
  const { window, file, close } = await openAnnotated(launch, folder)
  const { keyboard } = window
  await replace(file, changedText)
  await expect(notice(window)).toContainText(changedWords)

  const screen = window.getByRole('main', { name: 'Review changed quotes' })
  const item = screen.getByRole('article')
  await test.step('one after another', async () => {
    await keyboard.press('Control+Shift+R')
    await expect(item).toBeFocused()
    await expect(notice(window)).toBeHidden()
    await expect(item).toHaveAccessibleName(/^1 of 2, A rail link to the border. Words changed/)
    await expect(item.locator('del')).toHaveText(['240'])
    await expect(item.locator('ins')).toHaveText(['260'])
    await keyboard.press('j')
    await expect(item).toHaveAccessibleName(/^2 of 2/)
    await expect(item.locator('ins')).toHaveText(['most of'])
    await keyboard.press('k')
    await expect(item).toHaveAccessibleName(/^1 of 2/)
  })

  await test.step('accept, and take it back', async () => {
    await keyboard.press('a')
    await expect(item).toHaveAccessibleName(/^1 of 1/)
    await expect(item.locator('ins')).toHaveText(['most of'])
    await keyboard.press('Control+z')
    await expect(item).toHaveAccessibleName(/^1 of 2/)
    await expect(item.locator('ins')).toHaveText(['260'])
    await keyboard.press('a')
    await expect(item).toHaveAccessibleName(/^1 of 1/)
  })

  await test.step('adjust in the text', async () => {
    await keyboard.press('Enter')
    await expect(textOf(window)).toBeFocused()
    await expect(window.getByText('Select the words that stand for')).toBeVisible()
    await expect.poll(() => selectedWords(window)).toMatch(/^We will pay for most/)
    await keyboard.press('Control+Shift+ArrowLeft')
    await keyboard.press('Control+Shift+ArrowLeft')
    await expect.poll(() => selectedWords(window)).toMatch(/from the\s*$/)
    await keyboard.press('Enter')
    await expect(screen.getByText('Nothing to review')).toBeVisible()
    await keyboard.press('Escape')
    await expect(textOf(window)).toBeFocused()
    expect(wordsOf(changedText, await paintedOn(window))).toEqual([
      'it would build 260 kilometres',
      'We will pay for most of it from the',
      'The line is to carry eight million tonnes',
    ])
  })

  await test.step('say in the text that words are gone', async () => {
    await replace(file, changedText.replace('260 kilometres', '300 miles'))
    await expect(notice(window)).toContainText('1 quote changed words')
    await keyboard.press('k')
    await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 1, yellow, to review/)
    await keyboard.press('g')
    await expect(window.getByRole('button', { name: 'Words are gone 2' })).toBeVisible()
    await expect.poll(() => outlinedOn(window)).toEqual([])
  })

  await close()
  await test.step('it is all so after a restart, and in the export', async () => {
    const again = await launch()
    await again.window.getByRole('button', { name: /^A rail link/ }).click()
    await expect(again.window.getByRole('button', { name: 'Words are gone 2' })).toBeVisible()
    await expect(cardsOf(again.window)).toHaveCount(2)
    const exported = join(folder, 'notes.md')
    await answerSaveDialog(again.app, exported)
    await again.window.keyboard.press('Control+e')
    await expect(again.window.getByText('Exported to notes.md')).toBeVisible()
    const markdown = await readFile(exported, 'utf8')
    expect(markdown).toContain('We will pay for most of it from the')
    expect(markdown.match(/No longer in the text/g)).toHaveLength(2)
  })
})

test('the text before is gone back to, and the new one taken after all', async ({
  launch,
  folder,
}) => {
  const { window, file } = await openAnnotated(launch, folder)
  await writeFile(file, changedText)
  await expectChanged(window)
  await notice(window).getByRole('button', { name: 'Go back to the text before' }).click()
  await expect(textOf(window)).toContainText('240 kilometres')
  await expect.poll(() => paintedOn(window)).toHaveLength(4)
  await textOf(window).focus()
  await window.keyboard.press('Control+z')
  await expectChanged(window)
  await window.keyboard.press('Control+Shift+z')
  await expect(textOf(window)).toContainText('240 kilometres')
  await window.getByRole('button', { name: 'Take the new text' }).click()
  await expectChanged(window)
  await expect(notice(window)).toContainText(changedWords)
})

test('what changed', async ({ launch, folder }) => {
  const { app, window, file } = await openAnnotated(launch, folder)
  await writeFile(file, changedText)
  await notice(window).getByRole('button', { name: 'What changed?' }).click()
  const screen = window.getByRole('main', { name: 'What changed?' })
  const quotes = screen.getByRole('region', { name: 'Quotes that it touches' })
  const text = screen.getByRole('region', { name: 'The text' })

  await test.step('by words, the quotes first', async () => {
    await expect(quotes.getByRole('listitem')).toHaveText([
      /Words changed.*240.*260/,
      /Words changed.*most of/,
      /The words are gone.*There will be no foreign loans/,
    ])
    await expect(text.locator('ins').first()).toHaveText('260')
    await expect(text.locator('del').filter({ hasText: 'no foreign loans' })).toBeVisible()
  })

  await test.step('each quote leads to its place', async () => {
    await quotes.getByRole('button', { name: 'Show in the comparison' }).nth(1).click()
    await expect(text.getByRole('listitem').filter({ hasText: 'most of it' })).toBeFocused()
  })

  await test.step('as Markdown', async () => {
    const exported = join(folder, 'changes.md')
    await answerSaveDialog(app, exported)
    await window.keyboard.press('Control+e')
    await expect(window.getByText('Exported to changes.md')).toBeVisible()
    const markdown = await readFile(exported, 'utf8')
    expect(markdown).toContain('# What changed: A rail link to the border')
    expect(markdown).toMatch(/<del>240 <\/del><ins>260 <\/ins>kilometres/)
  })

  await test.step('between any two texts', async () => {
    await replace(file, textWith({ freight: 'It is to carry nothing.' }))
    await screen.getByRole('combobox', { name: 'From' }).press('Escape')
    await expect(screen).toBeHidden()
    await expect(textOf(window)).toContainText('carry nothing')
    await window.keyboard.press('Control+Shift+D')
    const from = screen.getByRole('combobox', { name: 'From' })
    await expect(from.locator('option')).toHaveCount(3)
    await expect(text).toContainText('240')
    await from.selectOption({ index: 0 })
    await expect(text).not.toContainText('240')
    await expect(text).toContainText('nothing')
  })

  await test.step('leads back to the note', async () => {
    await quotes.getByRole('button', { name: 'Show the note' }).first().click()
    await expect(screen).toBeHidden()
    await expect(activeCard(window)).toContainText('eight million tonnes')
  })
})

test('texts that changed while Galley was closed, or that are given by hand', async ({
  launch,
  folder,
}) => {
  const first = await openAnnotated(launch, folder)
  const other = join(folder, 'other.txt')
  await writeFile(other, 'Another text\n\nIt says something else.\n')
  await answerOpenDialog(first.app, [other])
  await first.window.keyboard.press('Control+o')
  await expect(textOf(first.window)).toContainText('something else')
  await first.close()
  await replace(first.file, changedText)

  const { app, window } = await launch({ file: other })
  await expect(textOf(window)).toContainText('something else')
  await window.getByRole('button', { name: /^A rail link/ }).click()
  await expect(notice(window)).toContainText(changedWords)
  await expectChanged(window)

  await test.step('replace with a file', async () => {
    const corrected = join(folder, 'corrected.txt')
    await writeFile(corrected, firstText)
    await answerOpenDialog(app, [corrected])
    await window.keyboard.press('Control+i')
    await window.getByRole('button', { name: 'Replace with file…' }).click()
    await expect(notice(window)).toContainText('3 quotes are back, 1 stands as it was.')
    await expect.poll(() => paintedOn(window)).toHaveLength(4)
  })
})
