import type { Migration } from './migration'

/**
 * In which encodings files are read.
 *
 * `encoding_choice` is what people say, a row of the journal. `decoding` is how the text of a revision
 * was read from the file of an article, with the file's bytes where the text cannot give them back; it is
 * not journalled: it says how the world is, not what was done. What was read before this migration was
 * UTF-8, or UTF-16 with a byte-order mark; nobody knows which any more, and the next reading says it.
 */
export const encodings: Migration = (database) => {
  database.exec(`
    CREATE TABLE encoding_choice (
      id TEXT PRIMARY KEY NOT NULL,
      article_id TEXT NOT NULL REFERENCES article (id),
      path TEXT NOT NULL,
      encoding TEXT NOT NULL,
      instead TEXT NOT NULL,
      UNIQUE (article_id, path)
    ) STRICT;

    CREATE TABLE decoding (
      article_id TEXT NOT NULL,
      revision TEXT NOT NULL,
      encoding TEXT NOT NULL,
      certainty TEXT NOT NULL,
      undecodable INTEGER NOT NULL CHECK (undecodable >= 0),
      bytes BLOB,
      PRIMARY KEY (article_id, revision)
    ) STRICT;
  `)
}
