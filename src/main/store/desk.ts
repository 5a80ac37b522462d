import type { DeskCounts, FileEntry, StanceCounts, Subject } from '../../contract/desk'
import { familyOf } from '../../core/annotation/tag-tree'
import { fold } from '../../core/text/fold'
import { rowFrom, tableColumns } from './columns'
import type { Statements, StoredValue } from './statements'

/** The fields of a `FileEntry`, of an annotation alone. */
const entryColumns = `annotation.id, annotation.article_id, annotation.speaker_id,
  annotation."start", annotation."end", annotation.created_at`

/** Where the words stand that a file is searched in. */
const searchedColumns = `annotation.exact, annotation.note, article.title,
  coalesce(article.publication, ''), coalesce(speaker.name, '')`

const searchedTables = `JOIN article ON article.id = annotation.article_id
  LEFT JOIN speaker ON speaker.id = annotation.speaker_id`

/** The tables of a file, which rows of them, and the value that this needs. */
interface Source {
  readonly from: string
  readonly condition: string
  readonly value: string
}

/** What the claims desk asks of a library, one query an answer. */
export class Desk {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /** How much there is of each claim, speaker and tag. */
  counts(): DeskCounts {
    const claims: Record<string, Record<keyof StanceCounts, number>> = {}
    for (const [claimId, stance, count] of this.#statements.all(
      'SELECT claim_id, stance, count(*) FROM evidence GROUP BY claim_id, stance',
    ) as [string, keyof StanceCounts, number][]) {
      claims[claimId] ??= { supports: 0, disputes: 0, mentions: 0 }
      claims[claimId][stance] = count
    }
    return {
      claims,
      speakers: this.#counted(
        `SELECT speaker_id, count(*) FROM annotation
         WHERE speaker_id IS NOT NULL GROUP BY speaker_id`,
      ),
      tags: this.#counted('SELECT tag_id, count(*) FROM annotation_tag GROUP BY tag_id'),
    }
  }

  /** The passages of a subject, in the order of their making, that hold the words of `text`. */
  entries(subject: Subject, text: string): readonly FileEntry[] {
    const wanted = fold(text)
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '')
    const isSearched = wanted.length > 0
    const { from, condition, value } = this.#source(subject)
    const evidence = subject.kind === 'claim' ? 'evidence.id, evidence.stance' : 'NULL, NULL'
    const rows = this.#statements.all(
      `SELECT ${entryColumns}, ${evidence} ${isSearched ? `, ${searchedColumns}` : ''}
       FROM ${from} ${isSearched ? searchedTables : ''} WHERE ${condition} ORDER BY annotation.id`,
      value,
    )
    return rows.filter((row) => holds(row.slice(8), wanted)).map(entryFrom)
  }

  #source(subject: Subject): Source {
    switch (subject.kind) {
      case 'claim':
        return {
          from: 'evidence JOIN annotation ON annotation.id = evidence.annotation_id',
          condition: 'evidence.claim_id = ?',
          value: subject.claimId,
        }
      case 'speaker':
        return {
          from: 'annotation',
          condition: 'annotation.speaker_id = ?',
          value: subject.speakerId,
        }
      case 'tag':
        return {
          from: 'annotation',
          condition: `annotation.id IN (SELECT annotation_id FROM annotation_tag
            WHERE tag_id IN (SELECT value FROM json_each(?)))`,
          value: JSON.stringify(this.#tagIds(subject.name)),
        }
    }
  }

  #tagIds(name: string): readonly string[] {
    const tags = this.#statements
      .all(`SELECT ${tableColumns.tag.selection} FROM tag`)
      .map((values) => rowFrom('tag', values))
    return familyOf(tags, name).map(({ tag }) => tag.id)
  }

  #counted(sql: string): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#statements.all(sql) as [string, number][])
  }
}

/** Whether every word stands in one of the texts. */
function holds(texts: readonly StoredValue[], words: readonly string[]): boolean {
  if (words.length === 0) return true
  const all = texts.map((text) => fold(String(text))).join('\n')
  return words.every((word) => all.includes(word))
}

function entryFrom(values: readonly StoredValue[]): FileEntry {
  const [annotationId, articleId, speakerId, start, end, createdAt, evidenceId, stance] = values
  return {
    annotationId,
    articleId,
    speakerId,
    start,
    end,
    createdAt,
    evidenceId,
    stance,
  } as unknown as FileEntry
}
