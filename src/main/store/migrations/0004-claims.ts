import type { Migration } from './migration'

/**
 * Claims with colour, note, a place in a hierarchy and the history of their status; speakers with
 * role, organisation and other spellings; tags with colour.
 *
 * `position` may be any number, so that a claim fits between two others. Claims so far get theirs by
 * age, also those that only the journal knows: undo brings them back as it knows them.
 */
export const claims: Migration = (database) => {
  database.exec(`
    ALTER TABLE claim ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';
    ALTER TABLE claim ADD COLUMN note TEXT NOT NULL DEFAULT '';
    ALTER TABLE claim ADD COLUMN parent_id TEXT REFERENCES claim (id);
    ALTER TABLE claim ADD COLUMN position REAL NOT NULL DEFAULT 0;
    CREATE INDEX claim_by_parent ON claim (parent_id);

    ALTER TABLE tag ADD COLUMN colour TEXT;
    ALTER TABLE speaker ADD COLUMN role TEXT;
    ALTER TABLE speaker ADD COLUMN organisation TEXT;

    CREATE TABLE spelling (
      id TEXT PRIMARY KEY NOT NULL,
      speaker_id TEXT NOT NULL REFERENCES speaker (id),
      name TEXT NOT NULL
    ) STRICT;
    CREATE INDEX spelling_by_speaker ON spelling (speaker_id);

    CREATE TABLE claim_status_change (
      id TEXT PRIMARY KEY NOT NULL,
      claim_id TEXT NOT NULL REFERENCES claim (id),
      status TEXT NOT NULL,
      reason TEXT NOT NULL,
      changed_at INTEGER NOT NULL,
      merged_title TEXT
    ) STRICT;
    CREATE INDEX claim_status_change_by_claim ON claim_status_change (claim_id);

    DROP INDEX evidence_by_claim;
    CREATE INDEX evidence_by_claim ON evidence (claim_id, stance, annotation_id);

    CREATE TEMP TABLE place AS
    SELECT id, row_number() OVER (ORDER BY id) AS position FROM (
      SELECT id FROM main.claim
      UNION SELECT row_id FROM main.difference WHERE table_name = 'claim'
    );
    UPDATE claim SET position = (SELECT position FROM temp.place WHERE place.id = claim.id);
  `)
  addFields(
    database,
    'claim',
    `',"colour":"blue","note":"","parentId":null,"position":' ||
      (SELECT position FROM temp.place WHERE place.id = difference.row_id)`,
  )
  addFields(database, 'tag', `',"colour":null'`)
  addFields(database, 'speaker', `',"role":null,"organisation":null'`)
  database.exec('DROP TABLE temp.place')
}

/** Gives the rows of a table further fields where the journal has them, as JSON objects. */
function addFields(
  database: Parameters<Migration>[0],
  table: 'claim' | 'tag' | 'speaker',
  fields: string,
): void {
  const withFields = (column: string) =>
    `substr(${column}, 1, length(${column}) - 1) || ${fields} || '}'`
  database.exec(`
    UPDATE difference SET "before" = ${withFields('"before"')}, "after" = ${withFields('"after"')}
    WHERE table_name = '${table}'
  `)
}
