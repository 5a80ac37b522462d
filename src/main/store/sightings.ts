import { sep } from 'node:path'
import type { SeenFile } from '../../core/annotation/articles'
import type { RevisionName } from '../../core/annotation/rows'
import type { Statements } from './statements'

/** A file as it was last seen, and the text that it had then. */
export interface Sighting extends SeenFile {
  readonly revision: RevisionName
}

/** Sizes (bytes) and times of modification (milliseconds since the Unix epoch) by paths. */
export type SeenFiles = Map<string, { readonly size: number; readonly modifiedAt: number }>

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

  /** How the files below a folder were last seen, whatever became of their articles. */
  below(folder: string): SeenFiles {
    const start = folder.endsWith(sep) ? folder : folder + sep
    // In the order of bytes, what begins with these stands before the next character of their end.
    const end = start.slice(0, -1) + String.fromCharCode(sep.charCodeAt(0) + 1)
    const values = this.#statements.all(
      `SELECT path, size, max(modified_at) FROM sighting WHERE path >= ? AND path < ? GROUP BY path`,
      start,
      end,
    ) as [string, number, number][]
    return new Map(values.map(([path, size, modifiedAt]) => [path, { size, modifiedAt }]))
  }

  has(path: string, revision: RevisionName): boolean {
    return (
      this.#statements.first(
        'SELECT 1 FROM sighting WHERE path = ? AND revision = ?',
        path,
        revision,
      ) !== undefined
    )
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
