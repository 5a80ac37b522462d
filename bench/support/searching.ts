import type { DatabaseSync } from 'node:sqlite'
import { articlesInAnswer } from '../../src/contract/search'
import { searchIn } from '../../src/main/app/search'
import type { Library } from '../../src/main/store/library'
import { add, storyOf, withLibrary, wordOf, type Story } from './newsroom'

/** One kind of query, measured round by round in turns. Milliseconds. */
interface Measured {
  readonly name: string
  readonly answers: readonly number[]
  readonly bare: readonly number[]
}

/** By the rank of their words: 20 is in almost each article, 50,000 in a handful. */
const queries: readonly (readonly [name: string, typed: string])[] = [
  ['a word that is in nearly all', wordOf(20)],
  ['a word that is in a tenth', wordOf(1500)],
  ['a rare word', wordOf(50_000)],
  ['two words', `${wordOf(300)} ${wordOf(900)}`],
  ['a phrase', `"${wordOf(2)} ${wordOf(5)}"`],
  ['a prefix', `${wordOf(1500)}*`],
]

/** Measures over that many articles. */
export function measureSearch(
  articles: number,
  rounds: number,
): Promise<{ built: number; builtBare: number; queries: readonly Measured[] }> {
  return withLibrary((library, database) => {
    const stories = Array.from({ length: articles }, (_, number) => storyOf(number))
    for (const story of stories) add(library, story)
    const builtBare = time(() => insertBare(database, stories))
    const built = time(() => indexAll(library))
    const measured = queries.map(([name, typed]) => ({
      name,
      typed,
      answers: [] as number[],
      bare: [] as number[],
    }))
    for (let round = 0; round < rounds + 2; round += 1) {
      for (const { typed, answers, bare } of measured) {
        const bareTime = time(() => askBare(database, typed))
        const answerTime = time(() => searchIn(library, { query: typed, from: 0 }))
        // The first rounds only warm up what is measured.
        if (round < 2) continue
        bare.push(bareTime)
        answers.push(answerTime)
      }
    }
    return { built, builtBare, queries: measured }
  })
}

/** What anybody would do with FTS5 alone: one table with the texts, all in one transaction. */
function insertBare(database: DatabaseSync, stories: readonly Story[]): void {
  database.exec(`BEGIN; CREATE VIRTUAL TABLE bare USING fts5 (
    title, text, tokenize = 'unicode61 remove_diacritics 2')`)
  const insert = database.prepare('INSERT INTO bare (rowid, title, text) VALUES (?, ?, ?)')
  for (const [index, { title, text }] of stories.entries()) insert.run(index + 1, title, text)
  database.exec('COMMIT')
}

/** As many of the best as an answer has, each with a passage and its words marked. */
function askBare(database: DatabaseSync, match: string): void {
  database
    .prepare(
      `SELECT rowid, title, snippet(bare, 1, '[', ']', '…', 24) FROM bare
       WHERE bare MATCH ? ORDER BY rank LIMIT ${articlesInAnswer}`,
    )
    .all(match)
}

/** As the app does while nothing else is to be done, without the pauses. */
function indexAll(library: Library): void {
  for (;;) {
    const waiting = library.search.catchUp(20)
    if (!waiting.ok) throw new Error(waiting.error.detail)
    if (waiting.value === 0) return
  }
}

/**
 * How long `work` kept the processor, in milliseconds: nothing here waits for anything, and what else the
 * machine does meanwhile is left out.
 */
function time(work: () => unknown): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
