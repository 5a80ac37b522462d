import type { Change, Difference } from '../../core/journal/change'
import type { Step } from '../../core/journal/targets'
import type { KeptDecoding } from './decodings'
import type { Sighting } from './sightings'
import type { Statements, StoredValue } from './statements'

const changeColumns = 'seq, id, kind, "of", action, at, device'

/** What a change is beside when and where it was made. */
export type What = Omit<Change, 'id' | 'at' | 'device'>

/** What one part of a large change does, and with which texts the files of its articles were seen. */
export interface Part {
  readonly differences: readonly Difference[]
  readonly sightings: readonly {
    readonly articleId: string
    readonly sighting: Sighting
    readonly decoding: KeptDecoding
  }[]
}

/** The list of all changes. Nothing is ever taken out of it. */
export class Journal {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /** Writes a change as the newest, within a transaction. */
  append({ id, kind, of, action, at, device, differences }: Change): void {
    const [seq = null] =
      this.#statements.first(
        `INSERT INTO change (${changeColumns}) VALUES (NULL, ?, ?, ?, ?, ?, ?) RETURNING seq`,
        ...[id, kind, of, action, at, device],
      ) ?? []
    this.#insert(seq, 0, differences)
  }

  /** Adds differences to a change that is written in parts, within a transaction. */
  extend(changeId: string, differences: readonly Difference[]): void {
    const [seq = null, next] =
      this.#statements.first(
        `SELECT change.seq, coalesce(max(difference.position) + 1, 0)
         FROM change LEFT JOIN difference ON difference.change_seq = change.seq
         WHERE change.id = ?`,
        changeId,
      ) ?? []
    this.#insert(seq, Number(next), differences)
  }

  /** Whether a change was neither undone nor redone since it was done. */
  isAsDone(changeId: string): boolean {
    const since = this.#statements.first(
      `SELECT 1 FROM change
       WHERE "of" = ?1 AND seq > (SELECT seq FROM change WHERE id = ?1)`,
      changeId,
    )
    return since === undefined
  }

  /** The changes without their differences, newest first, read as far as they are asked for. */
  *steps(): Generator<Step> {
    for (const [id, kind, of, action] of this.#statements.each(
      'SELECT id, kind, "of", action FROM change ORDER BY seq DESC',
    )) {
      yield { id, kind, of, action } as Step
    }
  }

  /** The change of that id with its differences. */
  change(changeId: string): Change | undefined {
    const values = this.#statements.first(
      `SELECT ${changeColumns} FROM change WHERE id = ?`,
      changeId,
    )
    if (values === undefined) return undefined
    const [seq = null, id, kind, of, action, at, device] = values
    const differences = this.#statements
      .all(
        `SELECT table_name, row_id, "before", "after" FROM difference
         WHERE change_seq = ? ORDER BY position`,
        seq,
      )
      .map(differenceFrom)
    return { id, kind, of, action, at, device, differences } as Change
  }

  /** How many differences the change of that id has. */
  size(changeId: string): number {
    const [size] =
      this.#statements.first(
        `SELECT coalesce(max(position) + 1, 0) FROM difference
         WHERE change_seq = (SELECT seq FROM change WHERE id = ?)`,
        changeId,
      ) ?? []
    return Number(size)
  }

  #insert(seq: StoredValue, first: number, differences: readonly Difference[]): void {
    differences.forEach(({ table, id: rowId, before, after }, index) => {
      this.#statements.run(
        `INSERT INTO difference (change_seq, position, table_name, row_id, "before", "after")
         VALUES (?, ?, ?, ?, ?, ?)`,
        ...[seq, first + index, table, rowId, toJson(before), toJson(after)],
      )
    })
  }
}

function differenceFrom([table, id, before, after]: readonly StoredValue[]): Difference {
  return { table, id, before: fromJson(before), after: fromJson(after) } as Difference
}

function toJson(row: object | null): string | null {
  return row === null ? null : JSON.stringify(row)
}

function fromJson(json: StoredValue | undefined): unknown {
  return typeof json === 'string' ? JSON.parse(json) : null
}
