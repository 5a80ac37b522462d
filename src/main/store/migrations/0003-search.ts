import type { Migration } from './migration'

/**
 * The statements that make the index for searching, empty, and note that everything is still to be put
 * into it. What was there of it before goes.
 *
 * The index holds no text (contentless FTS5): passages are cut from the revisions themselves. What it is
 * given are terms of `core/search/terms.ts`, parted by spaces, so the `ascii` tokeniser need only part
 * them. `search_document.number` is the row's number in the index of its kind. None of it is
 * journalled: it follows from the rows.
 */
const searchTables: readonly string[] = [
  'DROP TABLE IF EXISTS search_document',
  `CREATE TABLE search_document (
     number INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     row_id TEXT NOT NULL,
     UNIQUE (kind, row_id)
   ) STRICT`,

  'DROP TABLE IF EXISTS search_article',
  `CREATE VIRTUAL TABLE search_article USING fts5 (
     title, source, text, content = '', contentless_delete = 1, tokenize = 'ascii'
   )`,
  'DROP TABLE IF EXISTS search_annotation',
  `CREATE VIRTUAL TABLE search_annotation USING fts5 (
     quote, note, speaker, claims, tags, content = '', contentless_delete = 1, tokenize = 'ascii'
   )`,
  'DROP TABLE IF EXISTS search_claim',
  `CREATE VIRTUAL TABLE search_claim USING fts5 (
     title, statement, content = '', contentless_delete = 1, tokenize = 'ascii'
   )`,

  'DROP TABLE IF EXISTS fingerprint',
  `CREATE TABLE fingerprint (
     hash INTEGER NOT NULL,
     number INTEGER NOT NULL,
     PRIMARY KEY (hash, number)
   ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX fingerprint_by_number ON fingerprint (number)',

  'DROP TABLE IF EXISTS search_pending',
  `CREATE TABLE search_pending (
     kind TEXT NOT NULL,
     row_id TEXT NOT NULL,
     PRIMARY KEY (kind, row_id)
   ) STRICT, WITHOUT ROWID`,
  `INSERT INTO search_pending (kind, row_id)
   SELECT 'article', id FROM article UNION ALL
   SELECT 'annotation', id FROM annotation UNION ALL
   SELECT 'claim', id FROM claim`,
]

/** Searching: existing libraries are indexed after the window stands, not here. */
export const search: Migration = (database) => {
  for (const sql of searchTables) database.exec(sql)
}
