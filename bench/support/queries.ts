import type { DatabaseSync } from 'node:sqlite'
import { wordOf, type Story } from './newsroom'

/** A kind of query, as it is typed and as it would be asked of FTS5 alone. */
export interface Kind {
  readonly name: string
  readonly typed: string
  readonly bare: {
    readonly table: 'bare' | 'trigrams'
    /** More than the MATCH, with its values. */
    readonly condition: string
    readonly values: readonly string[]
  }
}

const words = (name: string, typed: string, match = typed): Kind => ({
  ...{ name, typed },
  bare: { table: 'bare', condition: 'bare MATCH ?', values: [match] },
})

const common = wordOf(300)

/** By the rank of their words: 20 is in almost each article, 50,000 in a handful. */
export const kinds: readonly Kind[] = [
  words('a word that is in nearly all', wordOf(20)),
  words('a word that is in a tenth', wordOf(1500)),
  words('a rare word', wordOf(50_000)),
  words('two words', `${common} ${wordOf(900)}`),
  words('a phrase', `"${wordOf(2)} ${wordOf(5)}"`),
  words('a prefix', `${wordOf(1500)}*`),
  words('a word and not another', `${wordOf(1500)} -${common}`, `${wordOf(1500)} NOT ${common}`),
  words('a Russian word', 'товарооборот'),
  {
    name: 'three signs of Chinese',
    typed: '免签制',
    bare: { table: 'trigrams', condition: 'trigrams MATCH ?', values: ['免签制'] },
  },
  {
    name: 'a publication and a year',
    typed: 'in:"agency 7" after:2023 before:2024',
    bare: {
      table: 'bare',
      condition: `rowid IN (SELECT rowid FROM bare_article WHERE publication = 'Agency 7'
        AND date >= ? AND date < ?)`,
      values: ['2023', '2024'],
    },
  },
  {
    name: 'a word in a year',
    typed: `${common} after:2023 before:2024`,
    bare: {
      table: 'bare',
      condition: `bare MATCH ? AND +rowid IN (SELECT rowid FROM bare_article
        WHERE date >= ? AND date < ?)`,
      values: [common, '2023', '2024'],
    },
  },
]

/** The bare query: the best, each with a passage and its words marked. */
export function matchBare({ bare: { table, condition } }: Kind, most: number): string {
  const isRanked = condition.includes('MATCH')
  return `SELECT rowid, title, ${isRanked ? `snippet(${table}, 1, '[', ']', '…', 24)` : `''`} FROM ${table}
    WHERE ${condition} ORDER BY ${isRanked ? 'rank' : 'rowid DESC'} LIMIT ${most}`
}

/**
 * What anybody would do with FTS5 alone: one table with the texts, all in one transaction; for Chinese its
 * own tokeniser of three signs.
 */
export function makeBare(database: DatabaseSync, stories: readonly Story[]): void {
  database.exec(`BEGIN; CREATE VIRTUAL TABLE bare USING fts5 (
    title, text, tokenize = 'unicode61 remove_diacritics 2')`)
  const insert = database.prepare('INSERT INTO bare (rowid, title, text) VALUES (?, ?, ?)')
  for (const [index, { title, text }] of stories.entries()) insert.run(index + 1, title, text)
  database.exec('COMMIT')
}

/** The tables that the other bare queries need. */
export function makeMoreBare(database: DatabaseSync, stories: readonly Story[]): void {
  database.exec(`BEGIN; CREATE VIRTUAL TABLE trigrams USING fts5 (title, text, tokenize = 'trigram');
    CREATE TABLE bare_article (publication TEXT, date TEXT)`)
  const text = database.prepare('INSERT INTO trigrams (rowid, title, text) VALUES (?, ?, ?)')
  const row = database.prepare(
    'INSERT INTO bare_article (rowid, publication, date) VALUES (?, ?, ?)',
  )
  for (const [index, story] of stories.entries()) {
    if (story.isChinese) text.run(index + 1, story.title, story.text)
    row.run(index + 1, story.publication, story.date)
  }
  database.exec('COMMIT')
}
