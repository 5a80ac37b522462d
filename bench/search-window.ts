/**
 * Searching 10,000 articles of 5 KB in the window: from the keystroke to the picture with what was found,
 * against the bare FTS5 query in main's own process; and what the window does while the index is made.
 */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ElectronApplication, Page } from '@playwright/test'
import { runnerImport } from 'vite'
import { galleyFolder, start, withUserData } from './support/electron.ts'
import { seenFrames, watchFrames } from './support/frames.ts'
import { median, report, spread, type Figure } from './support/report.ts'
import { writeText } from './support/texts.ts'

const articles = 10_000
const rounds = 15

/** One frame of a screen of 60 Hz, in milliseconds. */
const frame = 1000 / 60

const load = async <Module>(file: string): Promise<Module> =>
  (
    await runnerImport<Module>(join(import.meta.dirname, file), {
      configFile: false,
      logLevel: 'error',
    })
  ).module
const { makeNewsroom, storyOf } =
  await load<typeof import('./support/newsroom')>('support/newsroom.ts')
const { kinds, makeBare, makeMoreBare, matchBare } =
  await load<typeof import('./support/queries')>('support/queries.ts')

/** From the input of a query to the picture with what it found, in milliseconds. */
async function typed(page: Page, query: string): Promise<number> {
  const field = page.getByRole('combobox', { name: 'Search everything' })
  await field.fill('')
  await page.waitForSelector('.search-help')
  await page.evaluate(() => {
    const measured = window as unknown as { picture: Promise<number> }
    measured.picture = new Promise((answer) => {
      window.addEventListener(
        'input',
        () => {
          const from = performance.now()
          const look = () => {
            if (document.querySelector('.search-group') === null) requestAnimationFrame(look)
            else requestAnimationFrame(() => setTimeout(() => answer(performance.now() - from)))
          }
          look()
        },
        { capture: true, once: true },
      )
    })
  })
  await field.fill(query)
  return page.evaluate(() => (window as unknown as { picture: Promise<number> }).picture)
}

/** How long the bare query takes in main's process, in milliseconds. */
async function bare(
  app: ElectronApplication,
  asked: { readonly path: string; readonly sql: string; readonly values: readonly string[] },
): Promise<number> {
  return app.evaluate((_electron, { path, sql, values }) => {
    const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite')
    const database = new Database(path, { readOnly: true })
    const statement = database.prepare(sql)
    statement.all(...values)
    const from = performance.now()
    statement.all(...values)
    const took = performance.now() - from
    database.close()
    return took
  }, asked)
}

/** Waits until nothing of a library waits to be indexed, without asking the app. */
async function indexed(library: string): Promise<void> {
  const database = new DatabaseSync(join(library, 'library.galley'), { readOnly: true })
  const waiting = database.prepare('SELECT count(*) AS count FROM search_pending')
  while (waiting.get()?.['count'] !== 0) await new Promise((resolve) => setTimeout(resolve, 500))
  database.close()
}

await withUserData(async (folder) => {
  const library = join(folder, 'library')
  makeNewsroom(library, articles)
  const path = join(folder, 'bare.db')
  const stories = Array.from({ length: articles }, (_, number) => storyOf(number))
  const database = new DatabaseSync(path)
  makeBare(database, stories)
  makeMoreBare(database, stories)
  database.close()

  const article = await writeText(folder, 'article.txt', 5_000)
  const { app, page } = await start(galleyFolder, join(folder, 'data'), [
    '--library',
    library,
    article,
  ])
  await watchFrames(page)
  const began = performance.now()
  await indexed(library)
  const building = performance.now() - began
  const meanwhile = await seenFrames(page)

  await page.keyboard.press('Control+Shift+F')
  const figures: Figure[] = []
  for (const kind of kinds) {
    const pictures: number[] = []
    const queries: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const sql = matchBare(kind, 12)
      queries.push(await bare(app, { path, sql, values: kind.bare.values }))
      pictures.push(await typed(page, kind.typed))
    }
    figures.push({
      name: `${kind.name}: keystroke to picture / three bare queries and two frames`,
      value: median(pictures) / (3 * median(queries) + 2 * frame),
      limit: 1,
      detail: `${spread(pictures, 'ms')}; bare ${spread(queries, 'ms')}`,
    })
  }
  await app.close()
  report([
    ...figures,
    {
      name: 'longest frame while 10,000 articles are indexed / 100 ms',
      value: meanwhile.frame / 100,
      limit: 1,
      detail: `${meanwhile.frame.toFixed(0)} ms; longest answer of main ${meanwhile.answer.toFixed(0)} ms; ${(building / 1000).toFixed(1)} s`,
    },
  ])
})
