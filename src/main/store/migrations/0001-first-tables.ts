import type { Migration } from './migration'

/**
 * Everything that the first version of Galley keeps.
 *
 * The rows have the fields of `src/core/annotation/rows.ts`. `revision.text` is the canonical text
 * in UTF-8; a BLOB, as a TEXT could not be read back beyond a U+0000. `revision.length` and
 * `visit.position` are in UTF-16 code units. `visit` refers to an article without a foreign key, so
 * that it outlives the removal of its article, which can be undone.
 */
export const firstTables: Migration = (database) => {
  database.exec(`
    CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE revision (
      sha256 TEXT PRIMARY KEY,
      text BLOB NOT NULL,
      length INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE article (
      id TEXT PRIMARY KEY NOT NULL,
      revision TEXT NOT NULL REFERENCES revision (sha256),
      title TEXT NOT NULL,
      publication TEXT,
      author TEXT,
      date TEXT,
      url TEXT,
      added_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_by_revision ON article (revision);

    CREATE TABLE location (
      id TEXT PRIMARY KEY NOT NULL,
      article_id TEXT NOT NULL REFERENCES article (id),
      path TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX location_by_article ON location (article_id);
    CREATE INDEX location_by_path ON location (path);

    CREATE TABLE speaker (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;

    CREATE TABLE annotation (
      id TEXT PRIMARY KEY NOT NULL,
      article_id TEXT NOT NULL REFERENCES article (id),
      revision TEXT NOT NULL REFERENCES revision (sha256),
      "start" INTEGER NOT NULL CHECK ("start" >= 0),
      "end" INTEGER NOT NULL CHECK ("end" > "start"),
      exact TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      colour TEXT NOT NULL,
      note TEXT NOT NULL,
      speaker_id TEXT REFERENCES speaker (id),
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX annotation_by_article ON annotation (article_id);
    CREATE INDEX annotation_by_speaker ON annotation (speaker_id) WHERE speaker_id IS NOT NULL;

    CREATE TABLE tag (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;

    CREATE TABLE annotation_tag (
      id TEXT PRIMARY KEY NOT NULL,
      annotation_id TEXT NOT NULL REFERENCES annotation (id),
      tag_id TEXT NOT NULL REFERENCES tag (id),
      UNIQUE (annotation_id, tag_id)
    ) STRICT;
    CREATE INDEX annotation_tag_by_tag ON annotation_tag (tag_id);

    CREATE TABLE claim (
      id TEXT PRIMARY KEY NOT NULL,
      title TEXT NOT NULL,
      statement TEXT NOT NULL,
      status TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE evidence (
      id TEXT PRIMARY KEY NOT NULL,
      annotation_id TEXT NOT NULL REFERENCES annotation (id),
      claim_id TEXT NOT NULL REFERENCES claim (id),
      stance TEXT NOT NULL,
      UNIQUE (annotation_id, claim_id)
    ) STRICT;
    CREATE INDEX evidence_by_claim ON evidence (claim_id);

    CREATE TABLE change (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      "of" TEXT,
      action TEXT NOT NULL,
      at INTEGER NOT NULL,
      device TEXT NOT NULL
    ) STRICT;

    CREATE TABLE difference (
      change_seq INTEGER NOT NULL REFERENCES change (seq),
      position INTEGER NOT NULL,
      table_name TEXT NOT NULL,
      row_id TEXT NOT NULL,
      "before" TEXT,
      "after" TEXT,
      PRIMARY KEY (change_seq, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX difference_by_row ON difference (table_name, row_id);

    CREATE TABLE visit (
      article_id TEXT PRIMARY KEY,
      opened_at INTEGER NOT NULL,
      position INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `)
}
