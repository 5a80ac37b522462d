import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Every row of every table of the library in `folder`, which may be open elsewhere, to see that nothing
 * changed. What can be searched is left out: it is made of the others, and brought up to date in quiet moments.
 */
export function rowsOf(folder: string): Record<string, unknown[]> {
  const database = new DatabaseSync(join(folder, 'library.galley'), { readOnly: true })
  try {
    const tables = database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name",
      )
      .all()
    return Object.fromEntries(
      tables.map(({ name }) => [
        String(name),
        database.prepare(`SELECT * FROM "${String(name)}"`).all(),
      ]),
    )
  } finally {
    database.close()
  }
}
