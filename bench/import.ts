/** Importing 10,000 files of 5 KB, against reading and hashing them, and what the window did meanwhile. */
import type { Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { galleyFolder, start, withUserData } from './support/electron.ts'
import { seenFrames, watchFrames } from './support/frames.ts'
import { report } from './support/report.ts'
import { writeStories, writeText } from './support/texts.ts'

const files = 10_000

/** Reads and hashes every file of a folder, one after the other; answers how long it took (ms). */
function readAndHash(folder: string): number {
  const began = performance.now()
  for (const name of readdirSync(folder)) {
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  }
  return performance.now() - began
}

/**
 * When the page says something, in milliseconds since the Unix epoch. Seen by the page itself: Playwright would look again
 * after half a second.
 */
async function whenSaid(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.importing-notice')?.textContent.includes(wanted)) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
        })
        observer.observe(document, { childList: true, subtree: true, characterData: true })
      }),
    words,
  )
}

/** How long an undo or redo of it all takes until the window has its answer (ms). */
async function travel(page: Page, direction: 'undo' | 'redo'): Promise<number> {
  return page.evaluate(
    async (name) => {
      const began = performance.now()
      const answer = await window.galley.request(name, {})
      if (!answer.ok || answer.value.action !== 'folder.import') throw new Error('not the import')
      return performance.now() - began
    },
    `journal.${direction}` as const,
  )
}

await withUserData(async (folder) => {
  const news = join(folder, 'news')
  await mkdir(news)
  await writeStories(news, files, 5_000)
  const article = await writeText(folder, 'article.txt', 5_000)
  const { app, page } = await start(galleyFolder, join(folder, 'data'), [article])
  // The first time fills the system's cache.
  readAndHash(news)
  const hashing = readAndHash(news)

  await watchFrames(page)
  const said = whenSaid(page, '10,000 articles added')
  const began = performance.now()
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, news)
  await page.keyboard.press('Control+Shift+O')
  const importing = (await said) - performance.timeOrigin - began
  const { frame, answer } = await seenFrames(page)
  const undo = await travel(page, 'undo')
  const redo = await travel(page, 'redo')
  await app.close()

  report([
    {
      name: 'importing 10,000 files / reading and hashing them',
      value: importing / hashing,
      limit: 10,
      detail: `${importing.toFixed(0)} ms / ${hashing.toFixed(0)} ms`,
    },
    {
      name: 'longest frame of the window meanwhile / 100 ms',
      value: frame / 100,
      limit: 1,
      detail: `${frame.toFixed(0)} ms; longest answer of main ${answer.toFixed(0)} ms`,
    },
    {
      name: 'undoing and redoing all of it / importing it',
      value: Math.max(undo, redo) / importing,
      limit: 1,
      detail: `${undo.toFixed(0)} ms, ${redo.toFixed(0)} ms`,
    },
  ])
})
