import type { Lookup } from '../annotation/lookup'
import { tableNames, type TableName, type Tables } from '../annotation/rows'

/** The rows of a library in memory: for each table, its rows by id. Never changed in place. */
export type RowMap = { readonly [Name in TableName]: ReadonlyMap<string, Tables[Name]> }

/** A library without a row. */
export function emptyRows(): RowMap {
  return Object.fromEntries(
    tableNames.map((name) => [name, new Map<string, Tables[TableName]>()]),
  ) as unknown as RowMap
}

/** Read access to rows in memory, with the same answers as the store's. */
export function lookupIn(rows: RowMap): Lookup {
  return {
    row: (table, id) => rows[table].get(id),
    rows: <Name extends TableName>(table: Name, where: Partial<Tables[Name]>) => {
      const wanted = Object.entries(where) as [keyof Tables[Name], unknown][]
      return [...rows[table].values()]
        .filter((row) => wanted.every(([field, value]) => row[field] === value))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
    },
  }
}
