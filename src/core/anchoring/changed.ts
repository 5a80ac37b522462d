import { tellingWords } from './attach'
import { wordsIn, type Revisions, type TokenRange } from './revisions'
import { alignmentTable, mostCells, weightOf } from './similarity'
import { splitAtEnd, splitAtStart } from './split'

/** The share of a passage, by weight, that must have come along for the rest to be "changed". */
const leastShare = 0.4

/** The longest passage, in tokens, whose words are weighed one by one. */
const longest = 2_000

/** Where the passage stands with some of its words changed; undefined when it is gone. */
export function changedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  if (passage.to - passage.from > longest) return spannedPlace(revisions, passage)
  const core = densestMatches(revisions, passage)
  if (core === undefined || isSlid(revisions, passage)) return undefined
  const place = {
    from: startFor(revisions, passage, core),
    to: endFor(revisions, passage, core),
  }
  const isEnough =
    shareOf(revisions, passage, place, core.weight) >= leastShare ||
    hasTellingRun(revisions, passage, core)
  return isEnough ? place : undefined
}

/** Whether so many words of the passage follow each other still that it cannot be gone. */
function hasTellingRun(revisions: Revisions, passage: TokenRange, core: Core): boolean {
  const { toAfter, runEnds, doubtful } = revisions.correspondence
  for (let from = core.first; from <= core.last;) {
    const to = Math.min(passage.to, Math.max(from + 1, runEnds[from] ?? 0))
    const isRun = toAfter[from] !== -1 && doubtful[from] !== 1
    if (isRun && wordsIn(revisions, { from, to }) >= tellingWords) return true
    from = to
  }
  return false
}

/** Whether all that came along of the passage would not have, had the cut been put elsewhere. */
function isSlid({ correspondence: { toAfter, slid } }: Revisions, passage: TokenRange): boolean {
  for (let index = passage.from; index < passage.to; index += 1)
    if (toAfter[index] !== -1 && slid[index] !== 1) return false
  return true
}

/** Where a long passage stands: between the partners of its outermost matched tokens. */
function spannedPlace(
  { correspondence: { toAfter } }: Revisions,
  passage: TokenRange,
): TokenRange | undefined {
  let first = passage.from
  while (first < passage.to && toAfter[first] === -1) first += 1
  let last = passage.to - 1
  while (last > first && toAfter[last] === -1) last -= 1
  if (first >= passage.to) return undefined
  const place = { from: toAfter[first] ?? 0, to: (toAfter[last] ?? 0) + 1 }
  const share = (place.to - place.from) / (passage.to - passage.from)
  return share >= leastShare && share <= 1 / leastShare ? place : undefined
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

function densestMatches(revisions: Revisions, passage: TokenRange): Core | undefined {
  const { toAfter } = revisions.correspondence
  const matched: number[] = []
  for (let index = passage.from; index < passage.to; index += 1)
    if (toAfter[index] !== -1) matched.push(index)
  const length = passage.to - passage.from
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
  if (!isSameGap) return Math.max(young, core.place.from - (core.first - passage.from))
  const replacement = {
    old: { from: old, to: core.first },
    young: { from: young, to: core.place.from },
  }
  return splitAtStart(revisions, replacement, passage.from)
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
  if (!isSameGap) return Math.min(young, core.place.to + (passage.to - 1 - core.last))
  const replacement = {
    old: { from: core.last + 1, to: old },
    young: { from: core.place.to, to: young },
  }
  return splitAtEnd(revisions, replacement, passage.to)
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
