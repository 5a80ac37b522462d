import type { Migration } from './migration'

/**
 * Which articles are read: what the user says (`reading_mark`, journalled), and when the end of the text
 * was reached (`visit.read_at`, like all of `visit` not journalled: reading is no edit).
 */
export const reading: Migration = (database) => {
  database.exec(`
    CREATE TABLE reading_mark (
      id TEXT PRIMARY KEY NOT NULL,
      article_id TEXT NOT NULL UNIQUE REFERENCES article (id),
      status TEXT NOT NULL,
      marked_at INTEGER NOT NULL
    ) STRICT;

    ALTER TABLE visit ADD COLUMN read_at INTEGER;
  `)
}
