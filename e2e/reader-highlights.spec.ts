import { expect, test } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { request } from './support/bridge'
import { longText } from './support/long-text'
import { activeCard, cardsOf } from './support/notes'
import { shareGalley } from './support/shared'
import { clickWords, paintedOn, textOf } from './support/text'
import { goTo } from './support/view'

const { text, paragraphs } = longText(300)
const at = (words: string) => text.indexOf(words)

/** Nested, overlapping and the same start: every kind of overlap, on the words `word 2.10`. */
const overlapping = [
  { colour: 'yellow', start: at('word 2.1 '), end: at('word 2.40') + 'word'.length },
  { colour: 'green', start: at('word 2.5 '), end: at('word 2.20') + 'word'.length },
  { colour: 'blue', start: at('word 2.8 '), end: at('word 2.60') + 'word'.length },
  { colour: 'pink', start: at('word 2.10 '), end: at('word 2.10 ') + 'word 2.10'.length },
] as const
const far = {
  colour: 'orange',
  start: at('word 250.2 '),
  end: at('word 250.9 ') + 'word'.length,
} as const

const shared = shareGalley(
  (folder) => ({ file: join(folder, 'long.txt') }),
  (folder) => writeFile(join(folder, 'long.txt'), text),
)

test.beforeAll(async () => {
  const { window } = shared.galley
  const { value } = await request(window, 'session.start', {})
  const { article } = value as { article: { article: { id: string; revision: string } } }
  for (const passage of [...overlapping, far]) {
    const added = await request(window, 'annotation.add', {
      articleId: article.article.id,
      revision: article.article.revision,
      ...passage,
    })
    expect(added.ok).toBe(true)
  }
})

test.beforeEach(async () => {
  const { window } = shared.galley
  await textOf(window).focus()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Home')
  await expect(cardsOf(window)).toHaveCount(overlapping.length)
})

test('each of overlapping highlights is reached by clicking again', async () => {
  const { window } = shared.galley
  const reached: (string | null)[] = []
  for (let click = 0; click < 5; click++) {
    // Never twice at one place: two quick clicks there select a word.
    await clickWords(window, click % 2 === 0 ? 'word 2.10 ' : '2.10 ')
    await expect(activeCard(window)).toHaveCount(1)
    reached.push(await activeColour())
  }
  // The shortest first, and round.
  expect(reached).toEqual(['pink', 'green', 'yellow', 'blue', 'pink'])
})

test('j and k reach each in reading order, far away too', async () => {
  const { window } = shared.galley
  const order = ['yellow', 'green', 'blue', 'pink', 'orange']
  for (const colour of order) {
    await window.keyboard.press('j')
    await expect.poll(activeColour).toBe(colour)
  }
  const [passage] = (await paintedOn(window)).filter(({ colour }) => colour === 'orange')
  expect(passage).toEqual(far)
  await expect(textOf(window).getByText('word 250.5')).toBeInViewport()
  for (const colour of order.toReversed().slice(1)) {
    await window.keyboard.press('k')
    await expect.poll(activeColour).toBe(colour)
  }
  await expect(textOf(window).getByText('Paragraph 2:')).toBeInViewport()
})

test('highlights stay on their words when they were scrolled away', async () => {
  const { window } = shared.galley
  const before = await paintedOn(window)
  expect(before).toEqual([...overlapping])
  await goTo(window, 'word 150.1')
  await expect.poll(() => paintedOn(window)).toEqual([])
  await expect(cardsOf(window)).toHaveCount(0)
  await textOf(window).focus()
  await window.keyboard.press('Home')
  await expect.poll(() => paintedOn(window)).toEqual(before)
})

test('a click on a note goes to its passage, and one on the passage to the note', async () => {
  const { window } = shared.galley
  const green = window.getByRole('listitem', { name: /^Highlight 2, green/u })
  await green.click()
  await expect(green).toHaveAttribute('aria-current', 'true')
  const active = await window.evaluate(() => {
    const [range] = CSS.highlights.get('active-green') ?? []
    return range === undefined ? null : [range.startOffset, range.endOffset]
  })
  const start = paragraphs[2]?.start ?? 0
  expect(active).toEqual([overlapping[1].start - start, overlapping[1].end - start])

  // Words that yellow alone has.
  await clickWords(window, 'word 2.2')
  await expect(window.getByRole('listitem', { name: /^Highlight 1, yellow/u })).toHaveAttribute(
    'aria-current',
    'true',
  )
  // And words that nothing has.
  await clickWords(window, 'word 2.70')
  await expect(activeCard(window)).toHaveCount(0)
})

test('assistive technology is told which paragraphs have highlights, and where the notes are', async () => {
  const { window } = shared.galley
  const block = textOf(window).locator(`[data-start="${paragraphs[2]?.start ?? ''}"]`)
  await expect(block).toHaveAttribute('aria-description', '4 highlights')
  const details = (await block.getAttribute('aria-details'))?.split(' ') ?? []
  expect(details).toHaveLength(4)
  for (const [index, id] of details.entries()) {
    const card = window.locator(`[id="${id}"]`)
    await expect(card).toHaveAccessibleName(
      new RegExp(`^Highlight ${index + 1}, ${overlapping[index]?.colour ?? ''}, paragraph 3`, 'u'),
    )
  }
  await expect(textOf(window).locator('[aria-description]')).toHaveCount(1)
})

test('printing prints the whole text and nothing else', async () => {
  const { window, app } = shared.galley
  await window.evaluate(() => {
    globalThis.addEventListener('beforeprint', () => {
      const pages = document.querySelector<HTMLElement>('.reader-print')
      const printed = [...(pages?.children ?? [])].map(({ textContent }) => textContent)
      Object.assign(globalThis, { printed })
    })
  })
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows()
    const bytes = await first?.webContents.printToPDF({})
    return bytes?.toString('latin1') ?? ''
  })
  const printed = await window.evaluate(() => Reflect.get(globalThis, 'printed') as string[])
  expect(printed).toEqual(paragraphs.map(({ start, end }) => text.slice(start, end)))
  const pages = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0
  expect(pages).toBeGreaterThan(text.length / 5000)
  // It is gone from the page afterwards.
  await expect(window.locator('.reader-print')).toHaveCount(0)
  await expect(textOf(window)).toBeVisible()
})

/** The colour of the active card, as its name says it. */
async function activeColour(): Promise<string | null> {
  const card = activeCard(shared.galley.window)
  if ((await card.count()) !== 1) return null
  return /^Highlight \d+, (\w+),/u.exec((await card.getAttribute('aria-label')) ?? '')?.[1] ?? null
}
