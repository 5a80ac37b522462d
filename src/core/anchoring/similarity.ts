import { countOf } from './occurrences'
import { termAt, type Revisions, type TokenRange } from './revisions'

/** Alignments of more cells than this are not made: the matched words alone must do. */
export const mostCells = 40_000

/** Below this likeness two words are different words, not two forms of one. */
const leastLikeness = 0.5

/** How alike two words are, 0 to 1: the share of letters that they begin and end with alike. */
export function likeness(left: string, right: string): number {
  if (left === right) return 1
  const shorter = Math.min(left.length, right.length)
  let head = 0
  while (head < shorter && left[head] === right[head]) head += 1
  let tail = 0
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1
  const share = (2 * (head + tail)) / (left.length + right.length)
  return share >= leastLikeness ? share : 0
}

/** What a token of the old revision weighs: rare words tell more than common ones. */
export function weightOf(revisions: Revisions, index: number): number {
  const { words } = termAt(revisions, revisions.before, index)
  if (words === 0) return 0.1
  const count = countOf(revisions.beforeOccurrences, revisions.before.terms[index] ?? 0)
  return words / (1 + Math.log2(count) / 2)
}

/**
 * A table of the best alignments of beginnings: cell [row][column] is the worth of matching the
 * first `row` tokens of `old` with the first `column` of `young`, like with like. With `backward`,
 * of their ends. Costs a cell a pair: callers keep the ranges small.
 */
export function alignmentTable(
  revisions: Revisions,
  old: TokenRange,
  young: TokenRange,
  backward: boolean,
): { at(row: number, column: number): number } {
  const rows = old.to - old.from
  const columns = young.to - young.from
  revisions.budget.take(rows * columns)
  const width = columns + 1
  const table = new Float64Array((rows + 1) * width)
  for (let row = 1; row <= rows; row += 1) {
    const before = backward ? old.to - row : old.from + row - 1
    const word = termAt(revisions, revisions.before, before)
    const weight = weightOf(revisions, before)
    for (let column = 1; column <= columns; column += 1) {
      const after = backward ? young.to - column : young.from + column - 1
      const other = termAt(revisions, revisions.after, after)
      const alike =
        word === other
          ? 1
          : word.words === 1 && other.words === 1
            ? likeness(word.text, other.text)
            : 0
      table[row * width + column] = Math.max(
        (table[(row - 1) * width + column - 1] ?? 0) + weight * alike,
        table[(row - 1) * width + column] ?? 0,
        table[row * width + column - 1] ?? 0,
      )
    }
  }
  return { at: (row, column) => table[row * width + column] ?? 0 }
}
