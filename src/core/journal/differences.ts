import type { TableName, Tables } from '../annotation/rows'
import { fail, ok, type Result } from '../result'
import type { Difference } from './change'
import type { RowMap } from './row-map'

/** A difference met a row that is not the row it was made for. */
export interface Conflict {
  readonly table: TableName
  readonly id: string
}

type Row = Tables[TableName]

/** The difference that makes a row. */
export function made<Name extends TableName>(table: Name, after: Tables[Name]): Difference {
  return { table, id: after.id, before: null, after } as unknown as Difference
}

/** The difference that removes a row. */
export function removed<Name extends TableName>(table: Name, before: Tables[Name]): Difference {
  return { table, id: before.id, before, after: null } as unknown as Difference
}

/** The differences that give a row the fields of `fields`: none when it has them already. */
export function altered<Name extends TableName>(
  table: Name,
  before: Tables[Name],
  fields: Partial<Tables[Name]>,
): readonly Difference[] {
  const after = { ...before, ...fields }
  if (sameRow(before, after)) return []
  return [{ table, id: before.id, before, after } as unknown as Difference]
}

/** Whether two rows of one table hold the same values; `null` is no row. */
export function sameRow(one: Row | null, other: Row | null): boolean {
  if (one === null || other === null) return one === other
  const mine = one as unknown as Readonly<Record<string, unknown>>
  const others = other as unknown as Readonly<Record<string, unknown>>
  // By keys alone: pairs of keys and values take V8 seconds for the undo of a large import.
  const fields = Object.keys(mine)
  return (
    fields.length === Object.keys(others).length &&
    fields.every((field) => mine[field] === others[field])
  )
}

/** The differences that take back `differences` (SPEC.md, rules 4 and 5). */
export function inverse(differences: readonly Difference[]): readonly Difference[] {
  return differences
    .map(
      ({ table, id, before, after }) => ({ table, id, before: after, after: before }) as Difference,
    )
    .reverse()
}

/**
 * The rows after `differences`, applied in their order, all of them or none (SPEC.md, rules 1
 * to 3). `rows` itself stays as it was; tables that nothing touches are shared with the answer.
 */
export function applyDifferences(
  rows: RowMap,
  differences: readonly Difference[],
): Result<RowMap, Conflict> {
  const touched = new Map<TableName, Map<string, Row>>()
  for (const { table, id, before, after } of differences) {
    const current = touched.get(table) ?? new Map<string, Row>(rows[table])
    if (!sameRow(current.get(id) ?? null, before)) return fail({ table, id })
    if (after === null) current.delete(id)
    else current.set(id, after)
    touched.set(table, current)
  }
  return ok({ ...rows, ...(Object.fromEntries(touched) as Partial<RowMap>) })
}

/** The ids of the articles that `differences` remove. */
export function removedArticles(differences: readonly Difference[]): readonly string[] {
  return differences.flatMap(({ table, id, after }) =>
    table === 'article' && after === null ? [id] : [],
  )
}
