import { expect, type Locator, type Page } from '@playwright/test'

/** A point of the window, in CSS pixels. */
interface Point {
  readonly x: number
  readonly y: number
}

/** Where words of the text stand on the screen, and in the canonical text. */
interface Words {
  /** Just inside the first character. */
  readonly first: Point
  /** Just inside the last character. */
  readonly last: Point
  /** UTF-16 offsets into the canonical text. */
  readonly start: number
  readonly end: number
}

/** The text of the open article. */
export function textOf(window: Page): Locator {
  // Not by role alone: the page itself is a document too.
  return window.locator('[role=document]')
}

/** Selects from the first of `from` to the last of `to` by dragging the mouse. */
export async function selectByMouse(window: Page, from: string, to = from): Promise<void> {
  await bringOntoScreen(window, to)
  await bringOntoScreen(window, from)
  const { first } = await placeOf(window, from)
  const { last } = await placeOf(window, to)
  await window.mouse.move(first.x, first.y)
  await window.mouse.down()
  await window.mouse.move((first.x + last.x) / 2, (first.y + last.y) / 2)
  await window.mouse.move(last.x, last.y)
  await window.mouse.up()
  await expect(window.getByRole('toolbar', { name: 'Selected passage' })).toBeVisible()
}

/** Clicks the middle of the first of these words. */
export async function clickWords(window: Page, words: string): Promise<void> {
  await bringOntoScreen(window, words)
  const { first } = await placeOf(window, words)
  await window.mouse.click(first.x + 6, first.y)
}

/** Scrolls until these words are laid out, and on, as little as needed, until they are seen. */
export async function bringOntoScreen(window: Page, words: string): Promise<void> {
  const found = textOf(window).getByText(words)
  await expect(async () => {
    if ((await found.count()) > 0) return
    await scrollOn(window)
    await expect(found.first()).toBeAttached({ timeout: 200 })
  }).toPass()
  // What is laid out anew may move what was there.
  await expect(async () => {
    await scrollTo(window, words)
    const before = await placeOf(window, words)
    await nextFrame(window)
    expect(await placeOf(window, words)).toEqual(before)
  }).toPass()
}

/** Scrolls the text by most of a screen; from its end on to its start. */
async function scrollOn(window: Page): Promise<void> {
  await textOf(window).evaluate((text) => {
    const scroller = text.closest('.reader')
    if (scroller === null) return
    const { scrollTop, scrollHeight, clientHeight } = scroller
    const atEnd = scrollTop + clientHeight >= scrollHeight - 1
    scroller.scrollTop = atEnd ? 0 : scrollTop + 0.8 * clientHeight
  })
}

/** How far words stay from the edges of the screen, in CSS pixels. */
const distance = 60

async function scrollTo(window: Page, words: string): Promise<void> {
  const { first, last } = await placeOf(window, words)
  await textOf(window).evaluate(
    (text, { top, bottom, distance }) => {
      const scroller = text.closest('.reader')
      const view = scroller?.getBoundingClientRect()
      if (view === undefined) return
      const above = Math.min(0, top - view.top - distance)
      const below = Math.max(0, bottom - view.bottom + distance)
      scroller?.scrollBy(0, above + below)
    },
    { top: first.y, bottom: last.y, distance },
  )
}

async function nextFrame(window: Page): Promise<void> {
  await window.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}

/** Where these words, which stand in one paragraph, are laid out for the first time. */
export async function placeOf(window: Page, words: string): Promise<Words> {
  return textOf(window).evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const index = node.nodeValue?.indexOf(wanted) ?? -1
      if (index < 0) continue
      const character = (at: number) => {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return range.getBoundingClientRect()
      }
      const first = character(index)
      const last = character(index + wanted.length - 1)
      const block = node.parentElement?.closest<HTMLElement>('[data-start]')
      const start = Number(block?.dataset['start']) + index
      return {
        first: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
        last: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
        start,
        end: start + wanted.length,
      }
    }
    throw new Error(`These words are not laid out: ${wanted}`)
  }, words)
}

/** A highlight as it is painted on the text. */
export interface Painted {
  readonly colour: string
  /** UTF-16 offsets into the canonical text. */
  readonly start: number
  readonly end: number
}

/** The highlights that the browser paints, in reading order. */
export async function paintedOn(window: Page): Promise<readonly Painted[]> {
  return paintedAs(window, '^()(yellow|green|blue|pink|orange)-\\d$')
}

/** The passages that are only outlined, since a person must look at them, in reading order. */
export async function outlinedOn(window: Page): Promise<readonly Painted[]> {
  return paintedAs(window, '^(unsure-)(yellow|green|blue|pink|orange)-\\d$')
}

async function paintedAs(window: Page, pattern: string): Promise<readonly Painted[]> {
  return window.evaluate((source) => {
    const offsetOf = (node: Node, offset: number) => {
      const block = node.parentElement?.closest<HTMLElement>('[data-start]')
      return Number(block?.dataset['start']) + offset
    }
    const painted: { colour: string; start: number; end: number }[] = []
    for (const [name, highlight] of CSS.highlights) {
      const colour = new RegExp(source).exec(name)?.[2]
      if (colour === undefined) continue
      for (const range of highlight) {
        painted.push({
          colour,
          start: offsetOf(range.startContainer, range.startOffset),
          end: offsetOf(range.endContainer, range.endOffset),
        })
      }
    }
    return painted.sort((one, other) => one.start - other.start || other.end - one.end)
  }, pattern)
}

/** The words that the browser itself shows as selected. */
export async function selectedWords(window: Page): Promise<string> {
  return window.evaluate(() => document.getSelection()?.toString() ?? '')
}
