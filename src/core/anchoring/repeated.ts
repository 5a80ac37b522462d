import { certainPlace } from './attach'
import { matchedPlace } from './match'
import { findAll } from './occurrences'
import { startsLine, type Tokens } from './tokens'
import type { Revisions, TokenRange } from './revisions'

/** More places than this are not compared with each other. */
export const mostPlaces = 48
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
  return evidence.words >= leastEvidence ? found : undefined
}

/** What it counts, in agreeing tokens, that the line or sentence is the same up to the passage. */
const introduced = 30
/** What the word of the comparison as a whole counts then. */
const compared = 24

/**
 * Gives each place to one occurrence: first to those whose place is certain, then to the one whose
 * surroundings agree best with its own, best first.
 */
function assign(
  revisions: Revisions,
  twins: readonly number[],
  places: readonly number[],
  length: number,
): Map<number, number> {
  const assigned = new Map<number, number>()
  const taken = new Set<number>()
  for (const twin of twins) {
    const certain = certainPlace(revisions, { from: twin, to: twin + length })
    if (certain === undefined) continue
    assigned.set(twin, certain.from)
    taken.add(certain.from)
  }
  const pairs = twins.flatMap((twin) =>
    places.map((place) => ({ twin, place, ...agreement(revisions, twin, place, length) })),
  )
  pairs.sort((left, right) => right.score - left.score)
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
  { before, after, correspondence, wordsBefore, budget }: Revisions,
  twin: number,
  place: number,
  length: number,
): { score: number; words: number } {
  const agrees = (index: number) =>
    index >= 0 && index < before.count && before.terms[index] === after.terms[index - twin + place]
  let from = twin
  while (twin - from < reach && agrees(from - 1)) from -= 1
  let to = twin + length
  while (to - twin - length < reach && agrees(to)) to += 1
  budget.take(to - from)

  let score = 2 * (twin - from) + (to - twin - length)
  if (twin - from === reach || beginsAlike(before, twin, after, place, twin - from)) {
    score += introduced
    if (correspondence.toAfter[twin] === place) score += compared
  }
  const words = (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0)
  return { score, words }
}

/** Whether both lines or sentences begin within the `agreed` tokens before, and alike. */
function beginsAlike(
  before: Tokens,
  twin: number,
  after: Tokens,
  place: number,
  agreed: number,
): boolean {
  for (let distance = 0; distance <= agreed; distance += 1) {
    if (startsLine(before, twin - distance) && startsLine(after, place - distance)) return true
  }
  return false
}
