import { existsSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { runGalley } from './support/command-line'
import { fillIn, quotesIn, withoutTime } from './support/markdown'
import {
  activeCard,
  addTag,
  answerSaveDialog,
  cardsOf,
  highlightByMouse,
  openField,
  setSpeaker,
  tagClaim,
  writeNote,
} from './support/notes'
import { pictureOf } from './support/picture'
import { expect, test } from './support/test'
import { clickWords, paintedOn, selectByMouse, textOf } from './support/text'

const root = resolve(import.meta.dirname, '..')
const sample = join(root, 'resources/sample/a-wire-story.txt')
const expectedExport = join(root, 'e2e/expected/sample.md')

const realArticle = resolve(root, '../shared/articles/000_c370dfeada57f66a.txt')

const visaFree = {
  from: 'the visa-free regime would apply',
  to: 'From June he will have three months',
}
const pipeline = {
  from: 'Its capacity is to grow',
  to: 'of which Astana pays 55%.',
}

test('open, highlight, tag, write, come back, export', async ({ launch, userData, folder }) => {
  const text = await readFile(sample, 'utf8')
  const first = await launch()
  const { window } = first

  await test.step('the first start welcomes', async () => {
    await expect(window.getByRole('heading', { name: 'Galley' })).toBeVisible()
    await expect(window.getByRole('navigation', { name: 'Library' })).toBeHidden()
    await window.getByRole('button', { name: 'Try the sample article' }).click()
    await expect(textOf(window)).toBeFocused()
    await expect(libraryRow(window)).toHaveText(/14 Mar 2024 · Steppe Wire.*no highlights/)
  })

  await test.step('what a speaker says, across the middle of a paragraph', async () => {
    await highlightByMouse(window, 'yellow', visaFree.from, visaFree.to)
    await expect(libraryRow(window)).toHaveText(/1 highlight$/)
    const field = await openField(window, 'c', 'Claim')
    await window.keyboard.type('Visa-free regime')
    const create = window.getByRole('option', { name: 'Create claim “Visa-free regime”' })
    await expect(create).toHaveAttribute('aria-selected', 'true')
    await window.keyboard.press('Enter')
    await expect(field).toHaveValue('')
    await window.keyboard.press('Escape')
    await setSpeaker(window, 'Daniyar Seitkali')
  })

  await test.step('the sentence on the pipeline', async () => {
    await selectByMouse(window, pipeline.from, pipeline.to)
    await window.getByRole('toolbar').getByRole('button', { name: 'Tag a claim' }).click()
    const field = window.getByRole('combobox', { name: 'Claim' })
    await expect(field).toBeFocused()
    await window.getByRole('radiogroup', { name: 'Stance' }).getByText('Mentions').click()
    await expect(field).toBeFocused()
    await window.keyboard.type('Pipeline expansion')
    await window.getByRole('option', { name: 'Create claim “Pipeline expansion”' }).click()
    await expect(field).toHaveValue('')
    await window.keyboard.press('Escape')
    await addTag(window, 'economy/energy')
    await setSpeaker(window, 'Rustam Kholbekov')
    await writeNote(window, 'Ask the *ministry* for the contract:', '- who pays the rest?', '45%_')
  })

  await test.step('a claim that there is, completed and disputed', async () => {
    await highlightByMouse(window, 'pink', 'Until then it is a press release.')
    const field = await openField(window, 'c', 'Claim')
    await window.keyboard.press('Alt+2')
    await window.keyboard.type('visa')
    await expect(window.getByRole('option')).toHaveText(['Visa-free regime', 'Create claim “visa”'])
    await window.keyboard.press('Enter')
    await expect(field).toHaveValue('')
    await window.keyboard.press('Escape')
    await expect(activeCard(window).getByRole('combobox')).toHaveValue('disputes')
  })

  await test.step('the claim gets a statement and a status', async () => {
    await activeCard(window).getByRole('button', { name: 'Visa-free regime', exact: true }).click()
    const dialog = window.getByRole('dialog', { name: 'Claim' })
    await dialog.getByLabel('Statement').fill('Citizens may stay for 90 days from *June 1*.')
    await dialog.getByText('confirmed').click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(cardsOf(window).first()).toContainText('confirmed')
  })

  await window.mouse.wheel(0, 330)
  await expect.poll(() => topWords(window)).not.toContain('visa')
  const before = { picture: await pictureOf(window), top: await topWords(window) }
  expect(before.picture.cards).toHaveLength(3)
  await first.close()

  const second = await launch()
  await test.step('after a restart everything is as it was', async () => {
    await expect(textOf(second.window)).toBeFocused()
    await expect.poll(() => pictureOf(second.window)).toEqual(before.picture)
    expect(await topWords(second.window)).toBe(before.top)
    const painted = await paintedOn(second.window)
    expect(painted.map(({ start, end }) => text.slice(start, end))).toEqual([
      passageOf(text, visaFree.from, visaFree.to),
      passageOf(text, pipeline.from, pipeline.to),
      'Until then it is a press release.',
    ])
  })

  await test.step('from the text to a note, and from a note to the text', async () => {
    await clickWords(second.window, 'lorry drivers alike')
    await expect(activeCard(second.window)).toHaveAccessibleName(/^Highlight 1,/)
    await cardsOf(second.window).nth(2).getByText('Visa-free regime').click()
    await expect(activeCard(second.window)).toHaveAccessibleName(/^Highlight 3,/)
    await expect(textOf(second.window).getByText('Until then it is')).toBeInViewport()
  })

  const exported = join(folder, 'notes.md')
  await answerSaveDialog(second.app, exported)
  await second.window.keyboard.press('Control+e')
  await expect(second.window.getByText('Exported to notes.md')).toBeVisible()
  await second.close()
  const markdown = await readFile(exported, 'utf8')
  expect(markdown).toBe(fillIn(await readFile(expectedExport, 'utf8'), markdown))

  await test.step('the command line writes the same file', async () => {
    const out = join(folder, 'from the command line.md')
    expect(await runGalley(userData, ['--export', out, sample])).toMatchObject({ code: 0 })
    expect(withoutTime(await readFile(out, 'utf8'))).toBe(withoutTime(markdown))
  })
})

test('the command line replaces no file unasked and says why it did nothing', async ({
  launch,
  userData,
  folder,
}) => {
  const out = join(folder, 'out.md')
  const annotated = join(folder, 'annotated.txt')
  const plain = join(folder, 'plain.txt')
  const unknown = join(folder, 'unknown.txt')
  await copyFile(sample, annotated)
  await writeFile(plain, 'Nothing is highlighted here.\n')
  await writeFile(unknown, 'Never opened.\n')
  const { window, close } = await launch({ args: [plain, annotated] })
  await highlightByMouse(window, 'green', 'three months')
  await close()

  await writeFile(out, 'mine')
  const refused = await runGalley(userData, ['--export', out, annotated])
  expect(refused.code).toBe(1)
  expect(refused.messages).toContain('out.md already exists.')
  expect(await readFile(out, 'utf8')).toBe('mine')

  expect(await runGalley(userData, ['--export', out, '--overwrite', annotated])).toMatchObject({
    code: 0,
  })
  const written = await readFile(out, 'utf8')
  expect(quotesIn(written)).toEqual(['three months'])

  const onItself = await runGalley(userData, ['--export', annotated, '--overwrite', annotated])
  expect(onItself.code).toBe(1)
  expect(onItself.messages).toContain('annotated.txt is the file of an article.')
  expect(await readFile(annotated, 'utf8')).toBe(await readFile(sample, 'utf8'))

  const missing = join(folder, 'missing.txt')
  const cases: readonly (readonly [words: readonly string[], code: number, message: string])[] = [
    [['--export', out, '--overwrite', plain], 1, 'plain.txt has no annotations.'],
    [['--export', out, '--overwrite', unknown], 1, 'unknown.txt is not in the library.'],
    [['--export', out, '--overwrite', missing], 1, '“missing.txt” is not there.'],
    [['--export', out, '--overwrite'], 2, '--export needs exactly one text file.'],
    [['--export', join(folder, 'nowhere/out.md'), annotated], 1, 'could not be written'],
  ]
  for (const [words, code, message] of cases) {
    const ended = await runGalley(userData, words)
    expect(ended.code).toBe(code)
    expect(ended.messages).toContain(message)
  }
  expect(await readFile(out, 'utf8')).toBe(written)
})

test('the same story on a real article', async ({ launch, userData, folder }) => {
  test.skip(!existsSync(realArticle), 'The real article is not part of the repository.')
  const text = (await readFile(realArticle, 'utf8')).replace(/\r\n?/gu, '\n')
  // From the middle of a paragraph to the end of the next one's first sentence.
  const regimeStart = text.indexOf('the visa-free regime')
  const nextParagraph = text.indexOf('\n\n', regimeStart) + 2
  const regime = { start: regimeStart, end: text.indexOf('. ', nextParagraph) + 1 }
  const pipelineWord = text.indexOf('oil pipeline')
  const pipelineSentence = {
    start: text.lastIndexOf('. ', pipelineWord) + 2,
    end: text.indexOf('\n', pipelineWord),
  }
  const quotes = [regime, pipelineSentence].map(({ start, end }) => text.slice(start, end))
  const first = await launch({ file: realArticle })

  await highlightByMouse(first.window, 'green', ...edgesOf(text, regime))
  await tagClaim(first.window, 'Visa-free regime')
  await setSpeaker(first.window, 'Alikhan Smailov')
  await highlightByMouse(first.window, 'blue', ...edgesOf(text, pipelineSentence))
  await tagClaim(first.window, 'Pipeline expansion', 3)
  await addTag(first.window, 'energy')
  await writeNote(first.window, 'By when, and who pays?')
  const before = await pictureOf(first.window)
  await first.close()

  const second = await launch()
  await expect.poll(() => pictureOf(second.window)).toEqual(before)
  expect(before.painted).toEqual([
    { colour: 'green', ...regime },
    { colour: 'blue', ...pipelineSentence },
  ])
  const exported = join(folder, 'notes.md')
  await answerSaveDialog(second.app, exported)
  await second.window.keyboard.press('Control+e')
  await expect(second.window.getByText('Exported to notes.md')).toBeVisible()
  await second.close()

  const markdown = await readFile(exported, 'utf8')
  // Once as highlights, once below their claims.
  expect(quotesIn(markdown)).toEqual([...quotes, ...quotes])
  expect(markdown).toContain(`file: "${basename(realArticle)}"`)
  expect(markdown).toContain('By when, and who pays?')
  const out = join(folder, 'from the command line.md')
  expect(await runGalley(userData, ['--export', out, realArticle])).toMatchObject({ code: 0 })
  expect(withoutTime(await readFile(out, 'utf8'))).toBe(withoutTime(markdown))
})

/** Words at the first and the last character of a passage, enough to find them by. */
function edgesOf(text: string, { start, end }: { start: number; end: number }): [string, string] {
  return [text.slice(start, start + 24), text.slice(end - 24, end)]
}

function libraryRow(window: Page) {
  return window.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Kaz/ })
}

/** The words of the text from the first of `from` to the last of `to`. */
function passageOf(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to) + to.length)
}

/** The paragraph at the top of the screen and how much of it is scrolled away. */
async function topWords(window: Page): Promise<string> {
  return textOf(window).evaluate((text) => {
    const view = text.closest('.reader')?.getBoundingClientRect()
    const blocks = [...text.querySelectorAll<HTMLElement>('[data-start]')]
    // Where the reading position is taken: a line below the edge, as far as the first line stands.
    const line = (view?.top ?? 0) + 44
    const top = blocks.find((block) => block.getBoundingClientRect().bottom > line)
    return top?.innerText ?? ''
  })
}
