import type { SeenFile } from '../../core/annotation/articles'
import type { RevisionName } from '../../core/annotation/rows'
import type { Statements } from './statements'

/** A file as it was last seen, and the text that it had then. */
export interface Sighting extends SeenFile {
  readonly revision: RevisionName
}

/**
 * With which text an article's file at a path was last seen. Not journalled: it says how the world
 * is, not what was done.
 */
export class Sightings {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  of(articleId: string, path: string): Sighting | undefined {
    const values = this.#statements.first(
      'SELECT revision, size, modified_at FROM sighting WHERE article_id = ? AND path = ?',
      articleId,
      path,
    )
    if (values === undefined) return undefined
    const [revision, size, modifiedAt] = values as [string, number, number]
    return { path, revision, size, modifiedAt }
  }

  record(articleId: string, { path, revision, size, modifiedAt }: Sighting): null {
    this.#statements.run(
      `INSERT INTO sighting (article_id, path, revision, size, modified_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET revision = excluded.revision, size = excluded.size,
         modified_at = excluded.modified_at`,
      articleId,
      path,
      revision,
      size,
      modifiedAt,
    )
    return null
  }
}
