import { DatabaseSync } from 'node:sqlite'

/** Every row of every table of a library that is open elsewhere, to see that nothing changed. */
export function rowsOf(path: string): Record<string, unknown[]> {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
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
