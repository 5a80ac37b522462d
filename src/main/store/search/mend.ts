import type { DatabaseSync } from 'node:sqlite'
import { firstValue } from '../inspect'
import { searchTables } from '../migrations/0003-search'
import { sketchColumn } from '../migrations/0005-sketches'

/** The statements that make the index for searching, empty, whatever there was of it before. */
export const makeSearchAnew: readonly string[] = [...searchTables, ...sketchColumn]

const names = ['document', 'article', 'annotation', 'claim', 'pending'].map(
  (name) => `'search_${name}'`,
)

/** Makes the index for searching anew where a part of it is missing: it follows from the rows. */
export function mendSearch(database: DatabaseSync): void {
  const found = firstValue(
    database,
    `SELECT count(*) FROM sqlite_schema WHERE name IN ('fingerprint', ${names.join(', ')})`,
  )
  if (found !== names.length + 1) database.exec(`BEGIN; ${makeSearchAnew.join('; ')}; COMMIT`)
}
