import { matchedPlace } from './attach'
import { findAll } from './occurrences'
import { boundary } from './tokens'
import { wordsIn, type Revisions, type TokenRange } from './revisions'

/** More places than this are not compared with each other. */
const mostPlaces = 48
/** How far surroundings are compared, in tokens. */
const reach = 16
/** Words of passage and agreeing surroundings that a place needs, to be more than chance. */
const leastEvidence = 3

/**
 * Where the words of the passage stand unchanged: of all their places in the new revision the one
 * whose surroundings agree with the passage's own and not with a twin's. Twins are served first
 * where they agree better: a twin that already stood elsewhere is never the answer.
 */
export function sameWordsPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  const { before, budget } = revisions
  const { from, to } = passage
  const limit = mostPlaces + 1
  const twins = findAll(revisions.beforeOccurrences, before, from, to, limit, budget)
  const places = findAll(revisions.afterOccurrences, before, from, to, limit, budget)
  if (twins === undefined || places === undefined) return matchedPlace(revisions, passage)
  if (twins.length > mostPlaces || places.length > mostPlaces)
    return matchedPlace(revisions, passage)
  const assigned = assign(revisions, twins, places, to - from)
  const place = assigned.get(from)
  if (place === undefined) return undefined
  const found = { from: place, to: place + to - from }
  if (revisions.correspondence.toAfter[from] === place) return found
  const evidence = agreement(revisions, from, place, to - from)
  return wordsIn(revisions, passage) + evidence.words >= leastEvidence ? found : undefined
}

/** What the word of the comparison as a whole counts, in agreeing tokens. */
const compared = 24

/** Whether the comparison put the twin there, and what introduces it came along. */
function isCompared({ correspondence, before }: Revisions, twin: number, place: number): boolean {
  const { toAfter, runStarts } = correspondence
  if (toAfter[twin] !== place) return false
  return (runStarts[twin] ?? 0) < twin || (before.boundaries[twin] ?? 0) >= boundary.line
}

/** Gives each place to the occurrence whose surroundings agree best with its own, best first. */
function assign(
  revisions: Revisions,
  twins: readonly number[],
  places: readonly number[],
  length: number,
): Map<number, number> {
  const pairs = twins.flatMap((twin) =>
    places.map((place) => {
      const { score } = agreement(revisions, twin, place, length)
      return { twin, place, score: score + (isCompared(revisions, twin, place) ? compared : 0) }
    }),
  )
  pairs.sort((left, right) => right.score - left.score)
  const assigned = new Map<number, number>()
  const taken = new Set<number>()
  for (const { twin, place, score } of pairs) {
    if (score === 0 && places.length < twins.length) continue
    if (assigned.has(twin) || taken.has(place)) continue
    assigned.set(twin, place)
    taken.add(place)
  }
  return assigned
}

/** How far the surroundings of two occurrences agree: what introduces them counts double. */
function agreement(
  { before, after, vocabulary, budget }: Revisions,
  twin: number,
  place: number,
  length: number,
): { score: number; words: number } {
  let score = 0
  let words = 0
  const compare = (step: number, base: number, weight: number) => {
    for (let distance = 0; distance < reach; distance += 1) {
      const term = before.terms[twin + base + distance * step]
      if (term === undefined || term !== after.terms[place + base + distance * step]) return
      score += weight
      words += vocabulary.term(term).words
    }
  }
  compare(-1, -1, 2)
  compare(1, length, 1)
  budget.take(score + 2)
  return { score, words }
}
