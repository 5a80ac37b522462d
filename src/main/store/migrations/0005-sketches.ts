import type { Migration } from './migration'

/**
 * What stands for an article's text in `fingerprint` is kept with the document (`sketch`, JSON), so that
 * the hashes of a text that went can be taken out without an index of their own.
 */
const sketchColumn: readonly string[] = [
  'ALTER TABLE search_document ADD COLUMN sketch TEXT',
  'DROP INDEX fingerprint_by_number',
]

/** Fingerprints so far have no sketch beside them: they are made anew. */
export const sketches: Migration = (database) => {
  for (const sql of sketchColumn) database.exec(sql)
  database.exec(`
    DELETE FROM fingerprint;
    INSERT INTO search_pending (kind, row_id) SELECT 'article', id FROM article
    WHERE TRUE ON CONFLICT DO NOTHING;
  `)
}
