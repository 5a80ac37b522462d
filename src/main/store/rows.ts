import type { StoreFailure } from '../../contract/failures'
import type { Lookup } from '../../core/annotation/lookup'
import type { TableName, Tables } from '../../core/annotation/rows'
import type { Difference } from '../../core/journal/change'
import { sameRow } from '../../core/journal/differences'
import { fail, ok, type Result } from '../../core/result'
import { rowFrom, sqlName, tableColumns, valuesOf } from './columns'
import type { Statements } from './statements'

type Row = Tables[TableName]

/** The journalled rows of a library. */
export class Rows implements Lookup {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  row<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    const { table: sqlTable, selection } = tableColumns[table]
    const values = this.#statements.first(`SELECT ${selection} FROM ${sqlTable} WHERE id = ?`, id)
    return values === undefined ? undefined : rowFrom(table, values)
  }

  rows<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): readonly Tables[Name][] {
    const { table: sqlTable, selection } = tableColumns[table]
    const { condition, values } = conditionOf(where)
    return this.#statements
      .all(`SELECT ${selection} FROM ${sqlTable} WHERE ${condition} ORDER BY id`, ...values)
      .map((found) => rowFrom(table, found))
  }

  /** How many `rows` there are. */
  count<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): number {
    const { condition, values } = conditionOf(where)
    const sql = `SELECT count(*) FROM ${tableColumns[table].table} WHERE ${condition}`
    return Number(this.#statements.first(sql, ...values)?.[0] ?? 0)
  }

  /** Writes one difference, within a transaction, if the row is as the difference says it was. */
  write(difference: Difference): Result<null, StoreFailure> {
    const { table, id, before, after } = difference
    // That there is none yet, SQLite finds when it makes one.
    if (before !== null && !sameRow(this.row(table, id) ?? null, before)) {
      return fail({ kind: 'conflict', detail: `${table} ${id} is not as it was` })
    }
    if (after !== null) requireWellFormed(table, after)
    this.#statements.run(...statementFor(difference))
    return ok(null)
  }
}

function conditionOf(where: object): {
  readonly condition: string
  readonly values: readonly (string | number | null)[]
} {
  const wanted = Object.entries<string | number | null>(where as Record<string, string>)
  return {
    condition: wanted.map(([field]) => `"${sqlName(field)}" IS ?`).join(' AND ') || 'TRUE',
    values: wanted.map(([, value]) => value),
  }
}

function statementFor({
  table,
  id,
  before,
  after,
}: Difference): [string, ...(string | number | null)[]] {
  const { table: sqlTable, columns, fields } = tableColumns[table]
  if (after === null) return [`DELETE FROM ${sqlTable} WHERE id = ?`, id]
  const values = valuesOf(table, after)
  const places = fields.map(() => '?').join(', ')
  if (before === null) return [`INSERT INTO ${sqlTable} (${columns}) VALUES (${places})`, ...values]
  return [`UPDATE ${sqlTable} SET (${columns}) = (${places}) WHERE id = ?`, ...values, id]
}

/** @throws For half a surrogate pair, which SQLite would change: the rules of core let none through. */
function requireWellFormed(table: TableName, row: Row): void {
  for (const [field, value] of Object.entries(row)) {
    if (typeof value === 'string' && !value.isWellFormed()) {
      throw new TypeError(`${table}.${field} is no sequence of Unicode characters.`)
    }
  }
}
