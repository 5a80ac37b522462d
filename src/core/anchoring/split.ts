import { alignmentTable, mostCells } from './similarity'
import type { Revisions, TokenRange } from './revisions'

/** Tokens of the old revision and the tokens of the new one that stand in their place. */
interface Replacement {
  readonly old: TokenRange
  readonly young: TokenRange
}

/**
 * Where a passage that begins at the old token `at` begins in the new revision, and the same for its
 * end: like words stay on the same side of the border, lengths stay in proportion, and words that
 * were put in beside the passage do not become part of it.
 */
export function splitAtStart(revisions: Revisions, replacement: Replacement, at: number): number {
  const { old, young } = replacement
  const tables = compare(revisions, replacement)
  if (tables === undefined) return proportional(replacement, at)
  const rows = old.to - at
  const { columns, tails } = tables
  let column = bestSplit(replacement, at, tables)
  const worth = tails.at(rows, columns - column)
  if (tails.at(rows - 1, columns - column) < worth)
    while (column < columns && tails.at(rows, columns - column - 1) === worth) column += 1
  return young.from + column
}

export function splitAtEnd(revisions: Revisions, replacement: Replacement, at: number): number {
  const { old, young } = replacement
  const tables = compare(revisions, replacement)
  if (tables === undefined) return proportional(replacement, at)
  const rows = at - old.from
  const { heads } = tables
  let column = bestSplit(replacement, at, tables)
  const worth = heads.at(rows, column)
  if (heads.at(rows - 1, column) < worth)
    while (column > 0 && heads.at(rows, column - 1) === worth) column -= 1
  return young.from + column
}

/** The worth of matching beginnings and ends of the old tokens with those of the new ones. */
interface Tables {
  readonly columns: number
  readonly heads: { at(row: number, column: number): number }
  readonly tails: { at(row: number, column: number): number }
}

function compare(revisions: Revisions, { old, young }: Replacement): Tables | undefined {
  const columns = young.to - young.from
  if ((old.to - old.from) * columns > mostCells) return undefined
  return {
    columns,
    heads: alignmentTable(revisions, old, young, false),
    tails: alignmentTable(revisions, old, young, true),
  }
}

function proportional({ old, young }: Replacement, at: number): number {
  const share = (at - old.from) / (old.to - old.from)
  return young.from + Math.round((young.to - young.from) * share)
}

function bestSplit({ old }: Replacement, at: number, { columns, heads, tails }: Tables): number {
  const expected = (columns * (at - old.from)) / (old.to - old.from)
  let best = 0
  let bestWorth = -Infinity
  for (let column = 0; column <= columns; column += 1) {
    const alike = heads.at(at - old.from, column) + tails.at(old.to - at, columns - column)
    const worth = alike - Math.abs(column - expected) / (10 * columns + 10)
    if (worth <= bestWorth) continue
    bestWorth = worth
    best = column
  }
  return best
}
