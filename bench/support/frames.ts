import type { Page } from '@playwright/test'
import type {} from '../../src/renderer/app/bridge.ts'

/** Begins to note the longest time between two frames, and between two answers of main (ms). */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { frame: 0, answer: 0, isWatching: true }
    Object.assign(globalThis, { seen })
    let last = performance.now()
    const next = () => {
      const now = performance.now()
      seen.frame = Math.max(seen.frame, now - last)
      last = now
      if (seen.isWatching) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    const ask = async () => {
      while (seen.isWatching) {
        const began = performance.now()
        await window.galley.request('import.report', {}).catch(() => undefined)
        seen.answer = Math.max(seen.answer, performance.now() - began)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    }
    void ask()
  })
}

interface Seen {
  readonly frame: number
  readonly answer: number
}

export async function seenFrames(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen & { isWatching: boolean } }
    seen.isWatching = false
    return { frame: seen.frame, answer: seen.answer }
  })
}
