import type { Difference } from '../journal/change'
import { fail, ok, type Result } from '../result'
import type { Lookup } from './lookup'
import type { Refusal } from './refusal'
import type { TableName, Tables } from './rows'

/** What an action needs to know of the world. */
export interface Context {
  readonly lookup: Lookup
  /** Milliseconds since the Unix epoch. */
  readonly now: number
  /** A new id, later in order than all before. */
  readonly newId: () => string
}

/** What an action comes to: the differences to write (none when nothing changes) or a refusal. */
export type Outcome = Result<readonly Difference[], Refusal>

/** The row of that id, or the refusal that there is none. */
export function find<Name extends TableName>(
  context: Context,
  table: Name,
  id: string,
): Result<Tables[Name], Refusal> {
  const row = context.lookup.row(table, id)
  return row === undefined ? fail({ kind: 'not-found', table, id }) : ok(row)
}
