import type { Migration } from './migration'

const index = (kind: string, columns: string): readonly string[] => [
  `DROP TABLE IF EXISTS search_${kind}`,
  `CREATE VIRTUAL TABLE search_${kind} USING fts5 (
     ${columns}, content = '', contentless_delete = 1, tokenize = 'ascii'
   )`,
  // A library is indexed in many small transactions, each a segment: merging eight at a time costs less
  // than merging four, and queries cost the same.
  `INSERT INTO search_${kind} (search_${kind}, rank) VALUES ('automerge', 8)`,
]

/**
 * The statements that make the index for searching, empty, and note that everything is still to be put
 * into it. What was there of it before goes.
 *
 * It differs from the first one by the speakers and tags, which are found by their names, and by a column
 * for the words that a hyphen parts at the end of a line. The terms of texts are others too: digits of any
 * script, and letters that Arabic is written with here and there.
 */
export const searchIndex: readonly string[] = [
  'DROP TABLE IF EXISTS search_document',
  `CREATE TABLE search_document (
     number INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     row_id TEXT NOT NULL,
     sketch TEXT,
     UNIQUE (kind, row_id)
   ) STRICT`,
  ...index('article', 'title, source, text, broken'),
  ...index('annotation', 'quote, note, speaker, claims, tags'),
  ...index('claim', 'title, statement'),
  ...index('speaker', 'name, role'),
  ...index('tag', 'name'),

  'DROP TABLE IF EXISTS fingerprint',
  `CREATE TABLE fingerprint (
     hash INTEGER NOT NULL,
     number INTEGER NOT NULL,
     PRIMARY KEY (hash, number)
   ) STRICT, WITHOUT ROWID`,

  'DROP TABLE IF EXISTS search_pending',
  `CREATE TABLE search_pending (
     kind TEXT NOT NULL,
     row_id TEXT NOT NULL,
     PRIMARY KEY (kind, row_id)
   ) STRICT, WITHOUT ROWID`,
  ...['article', 'annotation', 'claim', 'speaker', 'tag'].map(
    (kind) => `INSERT INTO search_pending (kind, row_id) SELECT '${kind}', id FROM ${kind}`,
  ),
]

/**
 * Speakers and tags are searched, and words as they are cut now: libraries are indexed anew. Filters by
 * publication and by date have indices of their own.
 */
export const searchNames: Migration = (database) => {
  database.exec(`
    CREATE INDEX article_by_publication ON article (publication);
    CREATE INDEX article_by_date ON article (date, id);
  `)
  for (const sql of searchIndex) database.exec(sql)
}
