import type { Migration } from './migration'

/** Phrases with a word in them that a hyphen parts at the end of a line are found: texts are indexed anew. */
export const brokenPhrases: Migration = (database) => {
  for (const kind of ['article', 'annotation']) {
    database.exec(
      `INSERT INTO search_pending (kind, row_id) SELECT '${kind}', id FROM ${kind} WHERE TRUE
       ON CONFLICT DO NOTHING`,
    )
  }
}
