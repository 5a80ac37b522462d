import type { Migration } from './migration'

/** Where people placed annotations before, in earlier texts whose words are others by now. */
export const earlierAnchors: Migration = (database) => {
  database.exec(`
    CREATE TABLE earlier_anchor (
      id TEXT PRIMARY KEY NOT NULL,
      article_id TEXT NOT NULL REFERENCES article (id),
      annotation_id TEXT NOT NULL REFERENCES annotation (id),
      revision TEXT NOT NULL REFERENCES revision (sha256),
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      exact TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      seen_at INTEGER NOT NULL,
      UNIQUE (annotation_id, revision),
      CHECK ("start" >= 0 AND "end" > "start")
    ) STRICT;
    CREATE INDEX earlier_anchor_by_article ON earlier_anchor (article_id);
  `)
}
