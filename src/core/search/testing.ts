import type { Query } from './query'
import { parseQuery } from './query'

/** Support for tests: the query that must be one. */
export function queryOf(typed: string): Query {
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(`${typed}: ${parsed.error.kind}`)
  return parsed.value
}
