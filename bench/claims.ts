/**
 * The claims desk on a library of 10,000 articles, 100,000 annotations and 2,000 claims: each request
 * against its bare query on the same connection, from the key to the picture, and memory.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from '@playwright/test'
import { runnerImport } from 'vite'
import { galleyFolder, memoryOfRenderer, start, withUserData } from './support/electron.ts'
import { median, report, spread, type Figure } from './support/report.ts'
import { writeText } from './support/texts.ts'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const rounds = 15
const size = {
  articles: 10_000,
  annotations: 100_000,
  claims: 2_000,
  largest: 5_000,
  speakers: 1_500,
  tags: 400,
}

/** Loads a module of the project, whose imports name no file endings, as the build would. */
async function load<Module>(file: string): Promise<Module> {
  const options = { configFile: false, logLevel: 'error' } as const
  return (await runnerImport<Module>(join(repository, file), options)).module
}

/** How long some work takes, in milliseconds, the first time left out. */
function times(work: () => unknown): number[] {
  work()
  return Array.from({ length: rounds }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
}

/** A request's work in main against the bare query, in turn on one machine. */
async function requests(folder: string, largestClaimId: string): Promise<Figure[]> {
  const { Library } = await load<typeof import('../src/main/store/library')>(
    'src/main/store/library.ts',
  )
  const path = join(folder, 'library.galley')
  const database = new DatabaseSync(path)
  const library = new Library(database, path)
  const bare = (sql: string, ...values: string[]) => {
    const statement = database.prepare(sql)
    statement.setReturnArrays(true)
    return () => statement.all(...values)
  }
  const counts = [
    bare('SELECT claim_id, stance, count(*) FROM evidence GROUP BY claim_id, stance'),
    bare('SELECT speaker_id, count(*) FROM annotation WHERE speaker_id IS NOT NULL GROUP BY 1'),
    bare('SELECT tag_id, count(*) FROM annotation_tag GROUP BY tag_id'),
  ]
  const entries = bare(
    `SELECT annotation.id, article_id, speaker_id, "start", "end", created_at, evidence.id, stance
     FROM evidence JOIN annotation ON annotation.id = annotation_id WHERE claim_id = ?
     ORDER BY annotation.id`,
    largestClaimId,
  )
  const subject = { kind: 'claim', claimId: largestClaimId } as const
  const page = bare('SELECT id, article_id, speaker_id FROM annotation ORDER BY id DESC LIMIT 200')
  const total = bare('SELECT count(*) FROM annotation')
  const all = { sql: 'TRUE', values: [] }
  const compared = [
    ['counts of the lists', () => library.desk.counts(), () => counts.map((count) => count())],
    ['file of 5,000', () => library.desk.entries(subject, ''), entries],
    [
      'all notes',
      () => [library.notes.count(all), library.notes.list(all, notesInput.order, notesInput)],
      () => [total(), page()],
    ],
  ] as const
  const figures = compared.map(([name, request, query]): Figure => {
    const [asked, needed] = [times(request), times(query)]
    const detail = `${spread(asked, 'ms')} / ${spread(needed, 'ms')}`
    return {
      name: `${name}: request / bare query`,
      value: median(asked) / median(needed),
      limit: 3,
      detail,
    }
  })
  library.close()
  return figures
}

/** The first lines of the table of all annotations, the latest first. */
const notesInput = {
  query: '',
  order: { by: 'made', descending: true },
  offset: 0,
  limit: 200,
} as const

/** How long a request takes as the page sees it, in milliseconds. */
async function asked(page: Page, name: string, input: unknown): Promise<number> {
  return page.evaluate(
    async ([one, other]) => {
      const { galley } = window as unknown as {
        galley: { request: (name: string, input: unknown) => Promise<unknown> }
      }
      const from = performance.now()
      await galley.request(one, other)
      return performance.now() - from
    },
    [name, input] as const,
  )
}

/** From the keys to the picture in which `selector` is, in milliseconds. */
async function shown(page: Page, keys: readonly string[], selector: string): Promise<number> {
  await page.evaluate((wanted) => {
    const measured = window as unknown as { shown: Promise<number> }
    measured.shown = new Promise((answer) => {
      let from = 0
      window.addEventListener('keydown', () => (from = performance.now()), { capture: true })
      const look = () => {
        if (from > 0 && document.querySelector(wanted) !== null) {
          requestAnimationFrame(() => setTimeout(() => answer(performance.now() - from)))
        } else requestAnimationFrame(look)
      }
      look()
    })
  }, selector)
  for (const key of keys) await page.keyboard.press(key)
  return page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown)
}

await withUserData(async (folder) => {
  const { makeClaimsLibrary } = await load<typeof import('./support/claims-library')>(
    'bench/support/claims-library.ts',
  )
  const library = join(folder, 'library')
  const { largestClaimId } = makeClaimsLibrary(library, size)
  const figures = await requests(library, largestClaimId)

  const article = await writeText(folder, 'article.txt', 5_000)
  const started = await start(galleyFolder, join(folder, 'data'), ['--library', library, article])
  const { page } = started
  const before = await memoryOfRenderer(started)
  const subject = { kind: 'claim', claimId: largestClaimId }
  const desk: number[] = []
  const file: number[] = []
  const notes: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const lists = await asked(page, 'desk.lists', {})
    desk.push((await shown(page, ['Control+2'], '.desk-row')) - lists)
    // The first claim has 5,000 pieces of evidence; the last is another file.
    await page.keyboard.press('End')
    await page.waitForSelector('.desk-row[aria-selected=true]')
    const entries = await asked(page, 'desk.file', { subject, text: '' })
    const card = '[aria-label="File of the claim Claim 0 about trade"] .desk-card-text'
    file.push((await shown(page, ['Home'], card)) - entries)
    const listed = await asked(page, 'notes.list', notesInput)
    notes.push((await shown(page, ['Control+3'], '.all-notes-words .desk-figure')) - listed)
    await page.keyboard.press('Control+1')
    await page.waitForSelector('.desk', { state: 'detached' })
  }
  await page.keyboard.press('Control+2')
  await page.waitForSelector('.desk-card-text')
  for (let screen = 0; screen < 60; screen += 1) {
    await page.locator('[data-desk=file]').evaluate((cards) => cards.scrollBy(0, 600))
    await page.waitForTimeout(30)
  }
  const rows = await page.locator('.desk-file-row, .desk-row').count()
  const after = await memoryOfRenderer(started)
  await started.app.close()
  const picture = (name: string, values: readonly number[]): Figure => ({
    name: `${name}: from the request's answer to the picture, ms`,
    value: median(values),
    limit: 100,
    detail: spread(values, 'ms'),
  })
  report([
    ...figures,
    picture('the desk', desk),
    picture('a file of 5,000, its cards asked for', file),
    picture('all notes, its cards asked for', notes),
    {
      name: 'rows in the page',
      value: rows,
      limit: 120,
      detail: `of 2,000 claims and 5,000 cards`,
    },
    {
      name: 'memory of the renderer with the desk / before',
      value: after / before,
      limit: 1.6,
      detail: `${after.toFixed(0)} MB / ${before.toFixed(0)} MB`,
    },
  ])
})
