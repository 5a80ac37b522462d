import { shareOf } from './changed'
import { splitAtEnd, splitAtStart } from './split'
import { countOf } from './occurrences'
import { termAt, wordsIn, type Revisions, type TokenRange } from './revisions'
import { boundary, startsLine, type Tokens } from './tokens'

/** The share of a longer passage that must be alike when none of its words stayed the same. */
const leastShare = 0.4
/** A replacement of at most this many tokens, within a sentence, replaces what stood there. */
const shortReplacement = 6
/** Fewer tokens than this share of those that went are no replacement of each of them. */
const leastLeft = 0.5
/** Words that must have stayed on either side for that, and on one side at an end of the sentence. */
const leastFrame = 2
const leastOneSided = 3

/**
 * What was put in the place of a passage whose words did not stay: "Tuesday" for "Monday" in a sentence
 * that is otherwise the same, or other forms of the same words. Marks and words at its ends may have stayed.
 */
export function replacedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  const { toAfter, toBefore, runStarts, runEnds } = revisions.correspondence
  const gone = withoutEnds(toAfter, passage)
  if (gone === undefined) return undefined
  let { from, to } = gone
  while (from > 0 && toAfter[from - 1] === -1) from -= 1
  while (to < toAfter.length && toAfter[to] === -1) to += 1
  const young = {
    from: from > 0 ? (toAfter[from - 1] ?? 0) + 1 : 0,
    to: to < toAfter.length ? (toAfter[to] ?? 0) : toBefore.length,
  }
  if (young.from >= young.to) return undefined
  for (let index = young.from; index < young.to; index += 1)
    if (toBefore[index] !== -1) return undefined
  const [ahead, behind] = [gone.from - passage.from, passage.to - gone.to]
  if (ahead > 0 && (runStarts[gone.from - 1] ?? 0) > passage.from) return undefined
  if (behind > 0 && (runEnds[gone.to] ?? 0) < passage.to) return undefined
  const old = { from, to }
  const replacement = { old, young }
  const place = {
    from: splitAtStart(revisions, replacement, gone.from),
    to: splitAtEnd(revisions, replacement, gone.to),
  }
  if (place.from >= place.to || isExchanged(revisions, place)) return undefined
  const isAlike = shareOf(revisions, gone, place, 0) >= leastShare
  if (!isAlike && !isFramed(revisions, old, young)) return undefined
  return { from: place.from - ahead, to: place.to + behind }
}

/** The passage without the tokens at its ends that stayed; undefined when all stayed or one between them. */
function withoutEnds(toAfter: Int32Array, { from, to }: TokenRange): TokenRange | undefined {
  let [first, end] = [from, to]
  while (first < end && toAfter[first] !== -1) first += 1
  while (end > first && toAfter[end - 1] !== -1) end -= 1
  if (first === end) return undefined
  for (let index = first; index < end; index += 1) if (toAfter[index] !== -1) return undefined
  return { from: first, to: end }
}

/** Whether all words of the place stood once in the old revision and have no partner: they changed places. */
function isExchanged(revisions: Revisions, { from, to }: TokenRange): boolean {
  const { after, beforeOccurrences, correspondence } = revisions
  let words = 0
  for (let index = from; index < to; index += 1) {
    if (termAt(revisions, after, index).words === 0) continue
    const term = after.terms[index] ?? 0
    if (countOf(beforeOccurrences, term) !== 1) return false
    const stood = beforeOccurrences.places[beforeOccurrences.firsts[term] ?? 0] ?? 0
    if (correspondence.toAfter[stood] !== -1) return false
    words += 1
  }
  return words > 0
}

/** Whether a few words were replaced by a few within a sentence that stayed on either side. */
function isFramed(revisions: Revisions, old: TokenRange, young: TokenRange): boolean {
  const { before, after, correspondence } = revisions
  if (old.to - old.from > shortReplacement || young.to - young.from > shortReplacement) return false
  if (endsInside(before, old) || endsInside(after, young)) return false
  if (young.to - young.from < leastLeft * (old.to - old.from)) return false
  const left = wordsIn(revisions, {
    from: old.from > 0 ? (correspondence.runStarts[old.from - 1] ?? 0) : 0,
    to: old.from,
  })
  const right = wordsIn(revisions, {
    from: old.to,
    to: old.to < before.count ? (correspondence.runEnds[old.to] ?? 0) : old.to,
  })
  if (left >= leastFrame && right >= leastFrame) return true
  const begins = startsLine(before, old.from) && startsLine(after, young.from)
  const ends = startsLine(before, old.to) && startsLine(after, young.to)
  return (ends && left >= leastOneSided) || (begins && right >= leastOneSided)
}

/** Whether a sentence ends within the range. */
function endsInside(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index += 1)
    if ((tokens.boundaries[index] ?? 0) >= boundary.sentence) return true
  return false
}
