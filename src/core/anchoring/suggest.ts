import { changedPlace } from './changed'
import { isClaimed, type Claim } from './claim'
import { mostPlaces, sameWordsPlace } from './repeated'
import { replacedPlace } from './replaced'
import { leastKinship, tellingWords } from './attach'
import { findAll } from './occurrences'
import { startsLine } from './tokens'
import { wordsIn, type Revisions, type TokenRange } from './revisions'

/** Words enough to be known again, if they stand once in either revision. */
const unmistakableWords = 2.5
/** Words of a whole line or sentence that are no chance even between unrelated texts. */
const tellingLineWords = 4
/** Fewer words than this are found again anywhere. */
const fewWords = 3

/** What takes a place away where words changed: a sentence that reads nearly as much like it. */
const changed: Claim = { homeless: 0.95, housed: 1.5 }
/** The same where the words stand in fewer places than before: one that reads as much like it. */
const contested: Claim = { homeless: 0.999, housed: Infinity }
/** The same elsewhere: one that reads more like it. */
const settled: Claim = { homeless: 1, housed: Infinity }

/**
 * The tokens of the new revision that a person should look at first when the place of `passage` is
 * not certain; undefined when its words are gone.
 */
export function suggestedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  // Between unrelated texts common phrases are chance.
  if (revisions.correspondence.kinship < leastKinship)
    return isTelling(revisions, passage) ? sameWordsPlace(revisions, passage) : undefined
  // A few words stand elsewhere by chance: what was put in their place comes first.
  const few = wordsIn(revisions, passage) < fewWords
  const finders = few
    ? [replacedPlace, sameWordsPlace, changedPlace]
    : [sameWordsPlace, changedPlace, replacedPlace]
  for (const find of finders) {
    const place = find(revisions, passage)
    if (place === undefined) continue
    if (find === sameWordsPlace && isUnmistakable(revisions, passage, place)) return place
    const claim = find === sameWordsPlace ? claimOnSame(revisions, passage) : changed
    if (!isClaimed(revisions, passage, place, claim)) return place
  }
  return undefined
}

/** Whether the passage lies in a long run, or in a whole line or sentence of several words that stayed. */
function isTelling(revisions: Revisions, passage: TokenRange): boolean {
  const { before, correspondence } = revisions
  const { toAfter, runStarts, runEnds } = correspondence
  const isInRun = toAfter[passage.from] !== -1 && (runEnds[passage.from] ?? 0) >= passage.to
  const first = isInRun ? (runStarts[passage.from] ?? 0) : passage.from
  const end = isInRun ? (runEnds[passage.from] ?? 0) : passage.to
  if (wordsIn(revisions, { from: first, to: end }) >= tellingWords) return true
  let { from, to } = passage
  while (from > first && !startsLine(before, from)) from -= 1
  while (to < end && !startsLine(before, to)) to += 1
  const isWhole = startsLine(before, from) && startsLine(before, to)
  return isWhole && wordsIn(revisions, { from, to }) >= tellingLineWords
}

/**
 * Whether the words of the passage stand once in either revision, in as many lines and sentences: nothing
 * else can have become of them.
 */
function isUnmistakable(revisions: Revisions, passage: TokenRange, place: TokenRange): boolean {
  const { before, after, beforeOccurrences, afterOccurrences, budget } = revisions
  if (wordsIn(revisions, passage) < unmistakableWords) return false
  for (let step = 1; step < passage.to - passage.from; step += 1)
    if (startsLine(before, passage.from + step) !== startsLine(after, place.from + step))
      return false
  return [beforeOccurrences, afterOccurrences].every(
    (each) => findAll(each, before, passage.from, passage.to, 2, budget)?.length === 1,
  )
}

function claimOnSame(revisions: Revisions, { from, to }: TokenRange): Claim {
  const { before, budget } = revisions
  const [old = 0, young = 0] = [revisions.beforeOccurrences, revisions.afterOccurrences].map(
    (each) => findAll(each, before, from, to, mostPlaces, budget)?.length,
  )
  return old > young ? contested : settled
}
