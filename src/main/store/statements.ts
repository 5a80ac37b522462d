import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** A value as SQLite gives it back. */
export type StoredValue = null | number | bigint | string | Uint8Array

/** The statements of one database, each compiled once. Results are arrays, in the order of columns. */
export class Statements {
  readonly #database: DatabaseSync
  readonly #compiled = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Runs a statement that gives no rows. */
  run(sql: string, ...values: SQLInputValue[]): void {
    this.#statement(sql).run(...values)
  }

  /** Runs a statement that inserts a row; answers its number. */
  insert(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid)
  }

  /** The first row of the result, if there is one. */
  first(sql: string, ...values: SQLInputValue[]): readonly StoredValue[] | undefined {
    return this.#statement(sql).get(...values) as StoredValue[] | undefined
  }

  /** All rows of the result. */
  all(sql: string, ...values: SQLInputValue[]): readonly (readonly StoredValue[])[] {
    return this.#statement(sql).all(...values) as unknown as StoredValue[][]
  }

  /** The rows of the result one by one, read from the disk as they are asked for. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<readonly StoredValue[]> {
    return this.#statement(sql).iterate(...values) as unknown as Iterable<StoredValue[]>
  }

  #statement(sql: string): StatementSync {
    const known = this.#compiled.get(sql)
    if (known !== undefined) return known
    const statement = this.#database.prepare(sql)
    statement.setReturnArrays(true)
    this.#compiled.set(sql, statement)
    return statement
  }
}
