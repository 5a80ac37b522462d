import type { Migration } from './migration'

/**
 * What articles need whose texts change: the texts that they took, and where annotations stand in the
 * current one. An article that has had one text needs neither, so nothing is to be filled in.
 *
 * `sighting` says with which text the file at a path was last seen, so that an unchanged file is not
 * read again and a text that the user undid is not taken again by itself. It is not journalled: it
 * says how the world is, not what was done.
 */
export const revisions: Migration = (database) => {
  database.exec(`
    CREATE TABLE article_revision (
      id TEXT PRIMARY KEY NOT NULL,
      article_id TEXT NOT NULL REFERENCES article (id),
      revision TEXT NOT NULL REFERENCES revision (sha256),
      seen_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_revision_by_article ON article_revision (article_id);

    CREATE TABLE placement (
      id TEXT PRIMARY KEY NOT NULL,
      article_id TEXT NOT NULL REFERENCES article (id),
      annotation_id TEXT NOT NULL UNIQUE REFERENCES annotation (id),
      revision TEXT NOT NULL REFERENCES revision (sha256),
      status TEXT NOT NULL,
      "start" INTEGER,
      "end" INTEGER,
      gone_at INTEGER,
      CHECK ((status = 'orphan') = ("start" IS NULL)),
      CHECK (("start" IS NULL) = ("end" IS NULL)),
      CHECK ("start" >= 0 AND "end" > "start")
    ) STRICT;
    CREATE INDEX placement_by_article ON placement (article_id);
    CREATE INDEX placement_to_review ON placement (article_id) WHERE status = 'review';

    CREATE TABLE sighting (
      article_id TEXT NOT NULL,
      path TEXT NOT NULL,
      revision TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified_at INTEGER NOT NULL,
      PRIMARY KEY (article_id, path)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO sighting (article_id, path, revision, size, modified_at)
    SELECT article.id, location.path, article.revision, location.size, location.modified_at
    FROM location JOIN article ON article.id = location.article_id
    WHERE TRUE ON CONFLICT DO NOTHING;
  `)
}
