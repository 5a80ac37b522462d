/**
 * The claims desk on a library of 10,000 articles, 100,000 annotations and 2,000 claims: each request
 * against its bare query on the same connection, from the key to the picture, and memory.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import { runnerImport } from 'vite'
import { showAll, startAtRest, type Pictures } from './support/claims-pictures.ts'
import { memoryOfRenderer, withUserData } from './support/electron.ts'
import { median, report, spread, type Figure } from './support/report.ts'
import { writeText } from './support/texts.ts'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const rounds = 15
/** Starts of the app, each for a first picture of everything. */
const starts = 5
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

/** The first lines of the table of all annotations, the latest first. */
const notesInput = {
  query: '',
  order: { by: 'made', descending: true },
  offset: 0,
  limit: 200,
} as const

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

await withUserData(async (folder) => {
  const { makeClaimsLibrary } = await load<typeof import('./support/claims-library')>(
    'bench/support/claims-library.ts',
  )
  const library = join(folder, 'library')
  const { largestClaimId } = makeClaimsLibrary(library, size)
  const figures = await requests(library, largestClaimId)

  const article = await writeText(folder, 'article.txt', 5_000)
  const open = () => startAtRest(join(folder, 'data'), ['--library', library, article])
  const first: Pictures[] = []
  for (let round = 0; round < starts; round += 1) {
    const opened = await open()
    first.push(await showAll(opened))
    await opened.app.close()
  }

  const started = await open()
  const { page } = started
  const before = await memoryOfRenderer(started)
  const later: Pictures[] = []
  for (let round = 0; round < rounds; round += 1) later.push(await showAll(started))
  await page.keyboard.press('Control+2')
  await page.waitForSelector('.desk-card-text')
  for (let screen = 0; screen < 60; screen += 1) {
    await page.locator('[data-desk=file]').evaluate((cards) => cards.scrollBy(0, 600))
    await page.waitForTimeout(30)
  }
  const rows = await page.locator('.desk-file-row, .desk-row').count()
  const after = await memoryOfRenderer(started)
  await started.app.close()
  const pictures = (name: string, of: keyof Pictures): Figure[] => {
    const times = (all: readonly Pictures[]) => all.map((one) => one[of])
    const figure = (when: string, value: number, detail: string): Figure => ({
      name: `${name}, ${when}: from the request's answer to the picture, ms`,
      value,
      limit: 100,
      detail,
    })
    return [
      figure('the first time, worst', Math.max(...times(first)), spread(times(first), 'ms')),
      figure('later', median(times(later)), spread(times(later), 'ms')),
    ]
  }
  report([
    ...figures,
    ...pictures('the desk', 'desk'),
    ...pictures('a file of 5,000, its cards asked for', 'file'),
    ...pictures('all notes, its cards asked for', 'notes'),
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
