import { expect, test } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAllCopied, expectCopied } from './support/clipboard'
import { longText } from './support/long-text'
import { shareGalley } from './support/shared'
import { bringOntoScreen, placeOf, textOf } from './support/text'
import { goTo } from './support/view'

const { text, paragraphs } = longText(600)

test.describe('selecting and copying', () => {
  const shared = shareGalley(
    (folder) => ({ file: join(folder, 'long.txt') }),
    (folder) => writeFile(join(folder, 'long.txt'), text),
  )

  test.beforeEach(async () => {
    const { window } = shared.galley
    await textOf(window).focus()
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+Home')
    await window.keyboard.press('Escape')
    await expect(block(0)).toBeInViewport()
  })

  /** A paragraph, if it is laid out. */
  const block = (number: number) =>
    textOf(shared.galley.window).locator(`[data-start="${paragraphs[number]?.start ?? ''}"]`)

  const firstLaidOut = async () =>
    Number(await textOf(shared.galley.window).locator('> :first-child').getAttribute('data-start'))

  test('a drag below the window scrolls and selects on, and back above its start', async () => {
    const { window } = shared.galley
    const origin = await placeOf(window, 'word 2.5')
    await window.mouse.move(origin.first.x, origin.first.y)
    await window.mouse.down()
    await window.mouse.move(origin.first.x, origin.first.y + 20)
    const height = await window.evaluate(() => innerHeight)
    await window.mouse.move(origin.first.x, height + 1500)
    // Nothing of where it began is laid out any more.
    await expect.poll(firstLaidOut).toBeGreaterThan(paragraphs[150]?.start ?? 0)
    await window.mouse.up()
    const copied = await copy()
    expect(copied.length).toBeGreaterThan((paragraphs[140]?.start ?? 0) - origin.start)
    expect(copied).toBe(text.slice(origin.start, origin.start + copied.length))

    await window.keyboard.press('Escape')
    await goTo(window, 'word 150.2')
    const upper = await placeOf(window, 'word 150.2')
    await window.mouse.move(upper.first.x, upper.first.y)
    await window.mouse.down()
    await window.mouse.move(upper.first.x, upper.first.y - 20)
    await window.mouse.move(upper.first.x, -1500)
    await expect(block(0)).toBeAttached()
    await window.mouse.move(origin.first.x, origin.first.y)
    await window.mouse.up()
    await expectCopied(shared.galley, text.slice(origin.start, upper.start))
  })

  test('Shift+click selects across hundreds of paragraphs', async () => {
    const { window } = shared.galley
    const from = await placeOf(window, 'word 1.7')
    await window.mouse.click(from.first.x, from.first.y)
    await window.keyboard.press('End')
    await expect(block(599)).toBeInViewport()
    const to = await placeOf(window, 'word 599.110')
    await window.keyboard.down('Shift')
    await window.mouse.click(to.first.x, to.first.y)
    await window.keyboard.up('Shift')
    await expectCopied(shared.galley, text.slice(from.start, to.start))
  })

  test('what is selected is copied also when it is scrolled out of sight', async () => {
    const { window } = shared.galley
    const from = await placeOf(window, 'word 2.5')
    await window.mouse.move(from.first.x, from.first.y)
    await window.mouse.down()
    const to = await placeOf(window, 'word 2.9')
    await window.mouse.move(to.first.x, to.first.y)
    await window.mouse.up()
    await window.locator('.reader').evaluate((reader) => reader.scrollTo(0, 100_000))
    await expect(block(2)).not.toBeAttached()
    expect(await copy()).toBe(text.slice(from.start, to.start))
  })

  test('select all copies the exact canonical text', async () => {
    await expectAllCopied(shared.galley, text)
  })

  test('two clicks select a word, three a paragraph', async () => {
    const { window } = shared.galley
    const place = await placeOf(window, 'word 3.4')
    await window.mouse.dblclick(place.first.x + 4, place.first.y)
    await expectCopied(shared.galley, 'word')
    await window.keyboard.press('Escape')
    const other = await placeOf(window, 'word 2.4')
    await window.mouse.click(other.first.x + 4, other.first.y, { clickCount: 3 })
    await expectCopied(shared.galley, text.slice(paragraphs[2]?.start, paragraphs[2]?.end))
  })

  test('two clicks and a drag select by words', async () => {
    const { window } = shared.galley
    const from = await placeOf(window, 'word 1.9')
    const to = await placeOf(window, 'word 1.14')
    await window.mouse.click(from.first.x + 4, from.first.y)
    await window.mouse.down({ clickCount: 2 })
    await window.mouse.move(to.first.x + 4, to.first.y)
    await window.mouse.up()
    await expectCopied(shared.galley, text.slice(from.start, to.start + 'word'.length))
  })

  for (const [first, kind] of [
    [0, 'a blank line'],
    [1, 'no blank line'],
    [2, 'three blank lines'],
    [3, 'a line of white space'],
  ] as const) {
    test(`a copy across ${kind} is exact`, async () => {
      const { window } = shared.galley
      await bringOntoScreen(window, `Paragraph ${first + 1}:`)
      const last = paragraphs[first]
      const words = text.slice((last?.end ?? 0) - 9, last?.end)
      const from = await placeOf(window, words)
      const to = await placeOf(window, `Paragraph ${first + 1}:`)
      await window.mouse.move(from.first.x, from.first.y)
      await window.mouse.down()
      await window.mouse.move(to.last.x - 20, to.last.y)
      await window.mouse.move(to.last.x, to.last.y)
      await window.mouse.up()
      await expectCopied(shared.galley, text.slice(from.start, to.end))
    })
  }

  /** What a copy gives, read in the page where no other test can be before it. */
  async function copy(): Promise<string> {
    const { window } = shared.galley
    // It listens before the key comes: the page may take a key before it takes what was sent earlier.
    await window.evaluate(() => {
      const copied = new Promise<string>((resolve) =>
        document.addEventListener(
          'copy',
          ({ clipboardData }) => resolve(clipboardData?.getData('text/plain') ?? ''),
          { once: true },
        ),
      )
      Object.assign(globalThis, { copied })
    })
    await window.keyboard.press('Control+c')
    return window.evaluate(() => (globalThis as unknown as { copied: Promise<string> }).copied)
  }
})

test.describe('finding', () => {
  const needles = 23
  const haystack = `${longText(900).text}\n`
  const special = 'a.b*(c)[d]{2}|^$\\?+'
  const found = [
    'Needle at the start of everything. aXb cd',
    ...Array.from(
      { length: needles - 1 },
      (_, index) => `${haystack.slice(index * 37, 45_000)}\nneedle`,
    ),
    `Special: ${special} and it’s “quoted” — so\u00a0it is.`,
    'Nothing after this.',
  ].join('\n\n')
  const shared = shareGalley(
    (folder) => ({ file: join(folder, 'haystack.txt') }),
    (folder) => writeFile(join(folder, 'haystack.txt'), found),
  )
  const status = () =>
    shared.galley.window.getByRole('search', { name: 'Find in the article' }).getByRole('status')
  const offsets = [...found.matchAll(/needle/giu)].map(({ index }) => index)

  test.beforeEach(async () => {
    await expect(textOf(shared.galley.window)).toBeVisible()
    await shared.galley.window.keyboard.press('Control+f')
    await shared.galley.window.keyboard.press('Control+a')
  })

  test.afterEach(async () => {
    await shared.galley.window.keyboard.press('Escape')
    await shared.galley.window.keyboard.press('Escape')
    await textOf(shared.galley.window).focus()
    await shared.galley.window.keyboard.press('Control+Home')
    await shared.galley.window.keyboard.press('Escape')
  })

  test('a text of 1 MB: the count, next, previous, and round the ends', async () => {
    const { window } = shared.galley
    expect(found.length).toBeGreaterThan(1_000_000 - 50_000)
    await window.keyboard.type('needle')
    await expect(status()).toHaveText(`1 of ${needles}`)
    await expectCurrent(0)
    await window.keyboard.press('Enter')
    await expect(status()).toHaveText(`2 of ${needles}`)
    await expectCurrent(1)
    await window.getByRole('button', { name: 'Next match' }).click()
    await expectCurrent(2)
    await window.getByRole('button', { name: 'Previous match' }).click()
    await expectCurrent(1)
    await window.keyboard.press('Control+g')
    await expectCurrent(2)
    await window.keyboard.press('Control+Shift+g')
    await window.keyboard.press('Control+Shift+g')
    await window.keyboard.press('Control+Shift+g')
    await expect(status()).toHaveText(`${needles} of ${needles}`)
    await expectCurrent(needles - 1)
    await window.keyboard.press('F3')
    await expect(status()).toHaveText(`1 of ${needles}`)
    await expectCurrent(0)
  })

  test('Escape leaves the match selected', async () => {
    const { window } = shared.galley
    await window.keyboard.type('needle')
    await expect(status()).toHaveText(`1 of ${needles}`)
    await window.keyboard.press('Enter')
    await expect(status()).toHaveText(`2 of ${needles}`)
    await window.keyboard.press('Escape')
    await expect(window.getByRole('search', { name: 'Find in the article' })).toBeHidden()
    await expect(textOf(window)).toBeFocused()
    await expect(window.getByRole('toolbar', { name: 'Selected passage' })).toBeVisible()
    await expectCopied(shared.galley, 'needle')
  })

  const queries: Readonly<Record<string, string>> = {
    [special]: '1 of 1',
    "it's": '1 of 1',
    '"QUOTED"': '1 of 1',
    'quoted” - so it is': '1 of 1',
    'nothing after THIS.': '1 of 1',
    'a.*b': 'Not found',
    '[': '1 of 1',
    '   ': '',
  }
  for (const [query, answer] of Object.entries(queries)) {
    test(`find ${JSON.stringify(query)}: ${JSON.stringify(answer)}`, async () => {
      await shared.galley.window.getByRole('textbox', { name: 'Find' }).fill(query)
      await expect(status()).toHaveText(answer)
    })
  }

  /** Which match is painted as the current one, and on the screen. */
  async function expectCurrent(index: number): Promise<void> {
    await expect
      .poll(() =>
        shared.galley.window.evaluate(() => {
          const [range] = CSS.highlights.get('found-current') ?? []
          if (range === undefined) return null
          const node = range.startContainer
          const block = node.parentElement?.closest<HTMLElement>('[data-start]')
          const live = document.createRange()
          live.setStart(node, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          const box = live.getBoundingClientRect()
          const seen = box.top > 0 && box.bottom < innerHeight
          return { start: Number(block?.dataset['start']) + range.startOffset, seen }
        }),
      )
      .toEqual({ start: offsets[index], seen: true })
  }
})
