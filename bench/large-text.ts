/** A 10 MB text against one of 5 KB: first text, scrolling, highlighting, memory. */
import type { Page } from '@playwright/test'
import {
  articleOnScreen,
  galleyFolder,
  memoryOfRenderer,
  start,
  withUserData,
} from './support/electron.ts'
import { median, report, spread } from './support/report.ts'
import { writeText } from './support/texts.ts'

type Shown = Awaited<ReturnType<typeof articleOnScreen>>

const rounds = 5
const highlights = 10_000
const largeSize = 10_000_000

/** Starts with the file in a library of its own each time, so that it is new; answers milliseconds. */
async function firstText(file: string): Promise<number> {
  return withUserData(async (userData) => {
    const started = await start(galleyFolder, userData, [file])
    await started.app.close()
    return started.firstText
  })
}

/** Scrolls through the text for a while, and answers the time between frames, in milliseconds. */
async function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((answer) => {
        const scroller = document.querySelector('.reader')
        const frames: number[] = []
        let last = performance.now()
        const step = (now: number) => {
          frames.push(now - last)
          last = now
          if (scroller !== null) scroller.scrollTop += 80
          if (frames.length < 600) requestAnimationFrame(step)
          else answer(frames.slice(2))
        }
        requestAnimationFrame(step)
      }),
  )
}

/** Adds a highlight at `start` and answers the milliseconds until it is painted and in the margin. */
async function addHighlight(page: Page, article: Shown, offset: number): Promise<number> {
  return page.evaluate(
    async ([shown, from]) => {
      const painted = () =>
        [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
      const before = painted()
      const began = performance.now()
      await window.galley.request('annotation.add', {
        ...shown,
        start: from,
        end: from + 20,
        colour: 'yellow',
      })
      while (painted() === before) await new Promise(requestAnimationFrame)
      return performance.now() - began
    },
    [article, offset] as const,
  )
}

/** Adds many highlights, spread over the text, without looking at each. */
async function addMany(page: Page, article: Shown, length: number): Promise<void> {
  await page.evaluate(
    async ([shown, size, count]) => {
      for (let index = 0; index < count; index++) {
        const from = Math.floor(((index + 1) * (size - 100)) / (count + 1))
        await window.galley.request('annotation.add', {
          ...shown,
          start: from,
          end: from + 40,
          colour: 'green',
        })
      }
    },
    [article, length, highlights] as const,
  )
}

await withUserData(async (folder) => {
  const small = await writeText(folder, 'small.txt', 5_000)
  const large = await writeText(folder, 'large.txt', largeSize)

  const smallTimes: number[] = []
  const largeTimes: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const one = await firstText(small)
    const other = await firstText(large)
    if (round === 0) continue
    smallTimes.push(one)
    largeTimes.push(other)
  }

  const withSmall = await start(galleyFolder, `${folder}/small`, [small])
  const smallMemory = await memoryOfRenderer(withSmall)
  await withSmall.app.close()

  const { app, page, ...rest } = await start(galleyFolder, `${folder}/large`, [large])
  const largeMemory = await memoryOfRenderer({ app, page, ...rest })
  const frames = await scroll(page)
  await page.evaluate(() => document.querySelector('.reader')?.scrollTo(0, 0))
  const shown = await articleOnScreen(page)
  const first: number[] = []
  for (let index = 0; index < rounds; index++)
    first.push(await addHighlight(page, shown, index * 30))
  await addMany(page, shown, largeSize)
  const last: number[] = []
  for (let index = 0; index < rounds; index++) {
    last.push(await addHighlight(page, shown, 320 + index * 30))
  }
  await app.close()

  // Its text is one byte a code unit in memory: nothing in it is beyond Latin-1.
  const textMemory = largeSize / (1024 * 1024)
  report([
    {
      name: 'first text of 10 MB / of 5 KB',
      value: median(largeTimes) / median(smallTimes),
      limit: 2,
      detail: `${spread(largeTimes, 'ms')} / ${spread(smallTimes, 'ms')}`,
    },
    {
      name: 'longest frame while scrolling, ms',
      value: Math.max(...frames),
      limit: 50,
      detail: `${frames.length} frames, median ${median(frames).toFixed(1)} ms`,
    },
    {
      name: `a highlight among ${highlights} / the first`,
      value: median(last) / median(first),
      limit: 2,
      detail: `${spread(last, 'ms')} / ${spread(first, 'ms')}`,
    },
    {
      name: 'memory of the renderer, less the text / with 5 KB',
      value: (largeMemory - textMemory) / smallMemory,
      limit: 1.3,
      detail: `${largeMemory.toFixed(1)} MB, text ${textMemory.toFixed(1)} MB / ${smallMemory.toFixed(1)} MB`,
    },
  ])
})
