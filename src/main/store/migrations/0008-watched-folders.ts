import type { Migration } from './migration'

/**
 * The folders whose texts come into the library by themselves, rows of the journal; and an index to find
 * what was seen below one of them.
 */
export const watchedFolders: Migration = (database) => {
  database.exec(`
    CREATE TABLE watched_folder (
      id TEXT PRIMARY KEY NOT NULL,
      path TEXT NOT NULL UNIQUE,
      added_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sighting_by_path ON sighting (path);
  `)
}
