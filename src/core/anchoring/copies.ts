import type { Match } from './match'
import { findAll } from './occurrences'
import { isSameFrom, startsLine, type Tokens } from './tokens'

/** Longer lines and sentences than this, in tokens, are not looked at: keeps pathological texts linear. */
const longest = 256
/** A line or sentence that stands more often than this is not counted. */
const mostCopies = 64

/**
 * Whether the line or sentence of the passage stands beside a copy of itself and one of its copies came
 * or went: which of the neighbours it was, no text can tell.
 */
export function isBesideItsCopy({ revisions, passage, shift }: Match): boolean {
  const { before, after, beforeOccurrences, afterOccurrences, budget } = revisions
  const unit = unitAround(before, passage.from)
  if (unit === undefined || passage.to > unit.to) return false
  const { from, to } = unit
  const isRepeated =
    repeatsBeside(before, before, unit, from) || repeatsBeside(before, after, unit, from + shift)
  if (!isRepeated) return false
  const count = (occurrences: typeof beforeOccurrences) =>
    findAll(occurrences, before, from, to, mostCopies, budget)?.length
  return count(beforeOccurrences) !== count(afterOccurrences)
}

interface Unit {
  readonly from: number
  readonly to: number
}

function unitAround(tokens: Tokens, index: number): Unit | undefined {
  let from = index
  while (index - from < longest && !startsLine(tokens, from)) from -= 1
  let to = index + 1
  while (to - index < longest && !startsLine(tokens, to)) to += 1
  return startsLine(tokens, from) && startsLine(tokens, to) ? { from, to } : undefined
}

/** Whether the tokens of `unit` stand in `other` right before or behind the place `at` of the unit. */
function repeatsBeside(tokens: Tokens, other: Tokens, unit: Unit, at: number): boolean {
  const length = unit.to - unit.from
  return [at - length, at + length].some((start) => isSameFrom(tokens, unit, other, start))
}
