import { alignmentTable, weightOf } from './similarity'
import type { Revisions, TokenRange } from './revisions'

/** The share of a passage, by weight, that must have come along for the rest to be "changed". */
const leastShare = 0.4
/** Alignments of more cells than this are not made: the matched words alone must do. */
const mostCells = 40_000

/** Where the passage stands with some of its words changed; undefined when it is gone. */
export function changedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  const core = densestMatches(revisions, passage)
  if (core === undefined) return undefined
  const place = {
    from: startFor(revisions, passage, core),
    to: endFor(revisions, passage, core),
  }
  return shareOf(revisions, passage, place, core.weight) >= leastShare ? place : undefined
}

/** The matched tokens of a passage whose partners stand close together in the new revision. */
interface Core {
  /** First and last matched old token. */
  readonly first: number
  readonly last: number
  /** Range of the partners. */
  readonly place: TokenRange
  readonly weight: number
}

/** The longest passage, in tokens, whose parts may have gone to different places. */
const longest = 2_000

function densestMatches(revisions: Revisions, passage: TokenRange): Core | undefined {
  const { toAfter } = revisions.correspondence
  const matched: number[] = []
  for (let index = passage.from; index < passage.to; index += 1)
    if (toAfter[index] !== -1) matched.push(index)
  const length = passage.to - passage.from
  if (length > longest) return coreOf(revisions, matched)
  const partner = (index: number) => toAfter[index] ?? 0
  matched.sort((left, right) => partner(left) - partner(right))
  // A window slides over the partners; the heaviest one is where the passage is.
  const span = Math.max(length + 12, length * 2)
  let best = { start: 0, end: 0, weight: 0 }
  let start = 0
  let weight = 0
  matched.forEach((index, end) => {
    weight += weightOf(revisions, index)
    while (partner(index) - partner(matched[start] ?? index) >= span) {
      weight -= weightOf(revisions, matched[start] ?? index)
      start += 1
    }
    if (weight > best.weight) best = { start, end: end + 1, weight }
  })
  return coreOf(revisions, matched.slice(best.start, best.end))
}

function coreOf(revisions: Revisions, matched: readonly number[]): Core | undefined {
  const { toAfter } = revisions.correspondence
  if (matched.length === 0) return undefined
  const core = { first: Infinity, last: -1, from: Infinity, to: 0, weight: 0 }
  for (const index of matched) {
    const partner = toAfter[index] ?? 0
    core.first = Math.min(core.first, index)
    core.last = Math.max(core.last, index)
    core.from = Math.min(core.from, partner)
    core.to = Math.max(core.to, partner + 1)
    core.weight += weightOf(revisions, index)
  }
  const { first, last, from, to, weight } = core
  return { first, last, place: { from, to }, weight }
}

/** Where the passage begins in the new revision, given that its first words may have changed. */
function startFor(revisions: Revisions, passage: TokenRange, core: Core): number {
  if (core.first === passage.from) return core.place.from
  const { toAfter, toBefore } = revisions.correspondence
  let old = passage.from
  while (old > 0 && toAfter[old - 1] === -1) old -= 1
  let young = core.place.from
  while (young > 0 && toBefore[young - 1] === -1) young -= 1
  const isSameGap = old > 0 ? toAfter[old - 1] === young - 1 : young === 0
  const replaced = { from: isSameGap ? young : core.place.from, to: core.place.from }
  return isSameGap
    ? splitReplaced(revisions, { from: old, to: core.first }, replaced, passage.from)
    : Math.max(young, core.place.from - (core.first - passage.from))
}

/** Where the passage ends in the new revision, given that its last words may have changed. */
function endFor(revisions: Revisions, passage: TokenRange, core: Core): number {
  if (core.last === passage.to - 1) return core.place.to
  const { toAfter, toBefore } = revisions.correspondence
  let old = passage.to
  while (old < toAfter.length && toAfter[old] === -1) old += 1
  let young = core.place.to
  while (young < toBefore.length && toBefore[young] === -1) young += 1
  const isSameGap = old < toAfter.length ? toAfter[old] === young : young === toBefore.length
  return isSameGap
    ? splitReplaced(
        revisions,
        { from: core.last + 1, to: old },
        { from: core.place.to, to: young },
        passage.to,
      )
    : Math.min(young, core.place.to + (passage.to - 1 - core.last))
}

/**
 * The index in `young` that corresponds to the index `at` of `old`, where the tokens of `old` were
 * replaced by those of `young`: like words stay on the same side of it, and lengths stay in
 * proportion.
 */
export function splitReplaced(
  revisions: Revisions,
  old: TokenRange,
  young: TokenRange,
  at: number,
): number {
  if (at === old.from) return young.from
  if (at === old.to) return young.to
  const columns = young.to - young.from
  const expected = (columns * (at - old.from)) / (old.to - old.from)
  if ((old.to - old.from) * columns > mostCells) return young.from + Math.round(expected)
  const heads = alignmentTable(revisions, old, young, false)
  const tails = alignmentTable(revisions, old, young, true)
  let best = 0
  let bestWorth = -Infinity
  for (let column = 0; column <= columns; column += 1) {
    const alike = heads.at(at - old.from, column) + tails.at(old.to - at, columns - column)
    const worth = alike - Math.abs(column - expected) / (10 * columns + 10)
    if (worth > bestWorth) {
      bestWorth = worth
      best = column
    }
  }
  return young.from + best
}

/** The share of the passage, by weight, that is found in `place`; forms of a word count in part. */
export function shareOf(
  revisions: Revisions,
  passage: TokenRange,
  place: TokenRange,
  matchedWeight: number,
): number {
  let total = 0
  for (let index = passage.from; index < passage.to; index += 1) total += weightOf(revisions, index)
  const rows = passage.to - passage.from
  const columns = place.to - place.from
  if (rows * columns > mostCells) return matchedWeight / total
  const alike = alignmentTable(revisions, passage, place, false).at(rows, columns)
  return Math.max(matchedWeight, alike) / total
}
