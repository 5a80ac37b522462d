import type { NoteEntry, NoteOrder, NoteSorting } from '../../contract/notes'
import type { Condition } from './search/conditions'
import type { Statements } from './statements'

/** What the table of all annotations asks of a library. */
export class Notes {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /** How many annotations there are under a condition on `annotation` and its `article`. */
  count(condition: Condition): number {
    const from = isNone(condition) ? 'annotation' : joined
    const row = this.#statements.first(
      `SELECT count(*) FROM ${from} ${where(condition)}`,
      ...condition.values,
    )
    return Number(row?.[0] ?? 0)
  }

  /** A part of the annotations under a condition, in an order that no two share a place in. */
  list(
    condition: Condition,
    { by, descending }: NoteOrder,
    part: { readonly offset: number; readonly limit: number },
  ): readonly NoteEntry[] {
    const direction = descending ? 'DESC' : 'ASC'
    // The order alone needs no other table when it is that of the making.
    const from = by === 'made' && isNone(condition) ? 'annotation' : joined
    const speakers =
      by === 'speaker' ? 'LEFT JOIN speaker ON speaker.id = annotation.speaker_id' : ''
    return this.#statements
      .all(
        `SELECT annotation.id, annotation.article_id, annotation.speaker_id
         FROM ${from} ${speakers} ${where(condition)}
         ORDER BY ${orders[by](direction)} annotation.id ${direction} LIMIT ? OFFSET ?`,
        ...condition.values,
        part.limit,
        part.offset,
      )
      .map(([annotationId, articleId, speakerId]) => ({
        annotationId: String(annotationId),
        articleId: String(articleId),
        speakerId: speakerId === null || speakerId === undefined ? null : String(speakerId),
      }))
  }
}

const joined = 'annotation JOIN article ON article.id = annotation.article_id'

/** What is not known comes last, whichever the direction. */
const orders: Readonly<Record<NoteSorting, (direction: string) => string>> = {
  made: () => '',
  date: (direction) => `article.date IS NULL, article.date ${direction},`,
  article: (direction) => `article.title COLLATE NOCASE ${direction},`,
  speaker: (direction) => `speaker.name IS NULL, speaker.name COLLATE NOCASE ${direction},`,
}

/** Counting everything is fast only without a condition, even one that always holds. */
function where(condition: Condition): string {
  return isNone(condition) ? '' : `WHERE ${condition.sql}`
}

function isNone({ sql }: Condition): boolean {
  return sql === 'TRUE'
}
