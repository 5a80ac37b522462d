import type { Statements } from './statements'

/** When articles were read, and how far. Not journalled: reading is no edit. */
export class Visits {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /** @param openedAt Milliseconds since the Unix epoch. */
  recordVisit(articleId: string, openedAt: number): null {
    this.#statements.run(
      `INSERT INTO visit (article_id, opened_at, position) VALUES (?, ?, 0)
       ON CONFLICT DO UPDATE SET opened_at = excluded.opened_at`,
      articleId,
      openedAt,
    )
    return null
  }

  /** Remembers the place in an article that was visited. */
  recordPosition(articleId: string, position: number): null {
    this.#statements.run('UPDATE visit SET position = ? WHERE article_id = ?', position, articleId)
    return null
  }

  /** @param readAt Milliseconds since the Unix epoch. */
  recordEnd(articleId: string, readAt: number): null {
    this.#statements.run('UPDATE visit SET read_at = ? WHERE article_id = ?', readAt, articleId)
    return null
  }

  /** The article that was opened last, of those that are in the library. */
  last(): string | undefined {
    const [id] =
      this.#statements.first(
        `SELECT visit.article_id FROM visit JOIN article ON article.id = visit.article_id
         ORDER BY visit.opened_at DESC LIMIT 1`,
      ) ?? []
    return typeof id === 'string' ? id : undefined
  }

  /** The place last remembered, in code units; 0 for an article that was never visited. */
  position(articleId: string): number {
    const [position] =
      this.#statements.first('SELECT position FROM visit WHERE article_id = ?', articleId) ?? []
    return typeof position === 'number' ? position : 0
  }
}
