import type { Match } from './match'
import { termAt, wordsIn, type Revisions, type TokenRange } from './revisions'
import { lineAround } from './tokens'

/** How far the ends of a sentence and its neighbours are looked for, in tokens. */
const reach = 256
/** A sentence of which so much stands at its old place was changed there. */
const mostLeft = 0.5

/**
 * Whether the sentence or line is not certainly the same: nearly the same words stand where it, or all that
 * came along with it, stood; or it stands beside none of its neighbours any more and only a part of it came
 * along, or it became part of another sentence (a correction quotes what the article said).
 */
export function isAstray({ revisions, passage, run, shift }: Match): boolean {
  const { before, after } = revisions
  const own = lineAround(before, passage, reach, reach)
  const isAlone = run.from >= own.from && run.to <= own.to
  const old = isAlone ? own : lineAround(before, run, reach, reach)
  const young = lineAround(after, { from: run.from + shift, to: run.to + shift }, reach, reach)
  const left = nearest(revisions.correspondence.toAfter, old.from - 1, -1)
  const right = nearest(revisions.correspondence.toAfter, old.to, 1)
  const there = placeBetween(revisions, left, right)
  // What came along with others and stands between the old neighbours is where it was.
  const isElsewhere = young.to <= there.from || young.from >= there.to
  if ((isAlone || isElsewhere) && standsThere(revisions, old, there, young)) return true
  if (!isAlone) return false
  if (left < 0 && right >= before.count) return false
  if (isNeighbour(revisions, left, young.from - 1, -1)) return false
  if (isNeighbour(revisions, right, young.to, 1)) return false
  return !(
    run.from === old.from &&
    run.to === old.to &&
    young.from === old.from + shift &&
    young.to === old.to + shift
  )
}

/** The first token from `index` on, in the direction `step`, that has a partner; outside the text where none has. */
function nearest(partners: Int32Array, index: number, step: 1 | -1): number {
  let at = index
  while (at >= 0 && at < partners.length && partners[at] === -1) at += step
  return at
}

/** Whether the old token is the partner of the first one that has any from the new token `place` on. */
function isNeighbour(
  { before, correspondence: { toAfter, toBefore } }: Revisions,
  old: number,
  place: number,
  step: 1 | -1,
): boolean {
  return old >= 0 && old < before.count && toAfter[old] === nearest(toBefore, place, step)
}

/** What stands between the partners of two old tokens; from or up to the ends of the text where there are none. */
function placeBetween(
  { before, after, correspondence: { toAfter } }: Revisions,
  left: number,
  right: number,
): TokenRange {
  return {
    from: left < 0 ? 0 : (toAfter[left] ?? 0) + 1,
    to: right >= before.count ? after.count : (toAfter[right] ?? 0),
  }
}

/** Whether most words of the old sentence were put into `there`, beside `young`. */
function standsThere(
  revisions: Revisions,
  old: TokenRange,
  there: TokenRange,
  young: TokenRange,
): boolean {
  const { before, after, correspondence } = revisions
  const { from, to } = there
  if (to <= from || to - from > reach || old.to - old.from > 2 * reach) return false
  const fresh = new Set<number>()
  for (let index = from; index < to; index += 1) {
    const isBeside = index < young.from || index >= young.to
    if (isBeside && correspondence.toBefore[index] === -1) fresh.add(after.terms[index] ?? 0)
  }
  let kept = 0
  for (let index = old.from; index < old.to; index += 1)
    if (fresh.has(before.terms[index] ?? 0)) kept += termAt(revisions, before, index).words
  return kept >= mostLeft * wordsIn(revisions, old)
}
