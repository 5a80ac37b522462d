import type { DatabaseSync } from 'node:sqlite'
import { firstValue } from '../inspect'
import { searchIndex } from '../migrations/0009-search-names'
import { documentKinds } from './documents'

const names = ['document', 'pending', ...documentKinds].map((name) => `'search_${name}'`)

/** Makes the index for searching anew where a part of it is missing: it follows from the rows. */
export function mendSearch(database: DatabaseSync): void {
  const found = firstValue(
    database,
    `SELECT count(*) FROM sqlite_schema WHERE name IN ('fingerprint', ${names.join(', ')})`,
  )
  if (found !== names.length + 1) database.exec(`BEGIN; ${searchIndex.join('; ')}; COMMIT`)
}
