import { countOf } from './occurrences'
import { wordsIn, type Revisions, type TokenRange } from './revisions'
import { alignmentTable, mostCells } from './similarity'
import { isSameFrom, lineAround, type Tokens } from './tokens'

/** How far a sentence is compared on either side of a passage, in tokens. */
const reach = 96
/** Rare words of a place by which other sentences of the old revision are found. */
const leads = 6
/** A word that stands more often than this leads nowhere. */
const mostOccurrences = 8
/** With this share of its words a passage holds a place though others stand there too. */
const leastOwn = 0.3
/** A sentence fewer of whose words are still without a place has one. */
const leastFree = 0.75
/** Fewer shared leads than this are chance. */
const leastShared = 2
/** More sentences than this are not compared with one place. */
const mostRivals = 8

/** What another sentence needs to claim a place: times the likeness of the passage's own to it. */
export interface Claim {
  /** If it has no place of its own, or stands there word for word. */
  readonly homeless: number
  /** If it has a place. */
  readonly housed: number
}

/**
 * Whether the tokens `place` of the new revision belong to another sentence of the old one than the
 * passage's: to the one that they are paired with, or to one that reads so much like it that it may
 * `claim` them. What already stood elsewhere is not what became of the passage.
 */
export function isClaimed(
  revisions: Revisions,
  passage: TokenRange,
  place: TokenRange,
  claim: Claim,
): boolean {
  return isPairedElsewhere(revisions, passage, place) || hasRival(revisions, passage, place, claim)
}

/** Whether most words of the place have their partners outside the passage, and few within it. */
function isPairedElsewhere(revisions: Revisions, passage: TokenRange, place: TokenRange): boolean {
  const { after, correspondence, vocabulary } = revisions
  let all = 0
  let own = 0
  let others = 0
  for (let index = place.from; index < place.to; index += 1) {
    const { words } = vocabulary.term(after.terms[index] ?? 0)
    const partner = correspondence.toBefore[index] ?? -1
    all += words
    if (partner === -1) continue
    if (partner >= passage.from && partner < passage.to) own += words
    else others += words
  }
  return others * 2 > all && own < leastOwn * wordsIn(revisions, passage)
}

function hasRival(
  revisions: Revisions,
  passage: TokenRange,
  place: TokenRange,
  claim: Claim,
): boolean {
  const { before, after } = revisions
  const own = lineAround(before, passage, reach, reach)
  // The new sentence may have grown together with its neighbour: it is compared as far as the old one.
  // What of the passage did not come along may have been replaced on either side of the place.
  const missing = Math.max(0, passage.to - passage.from - (place.to - place.from))
  const [left, right] = [passage.from - own.from + missing, own.to - passage.to + missing]
  const young = lineAround(after, place, left, right)
  const ownLikeness = likenessOf(revisions, own, young)
  return rivalsOf(revisions, own, young).some((rival) => {
    const likeness = likenessOf(revisions, rival, young)
    if (likeness > claim.housed * ownLikeness) return true
    if (likeness <= claim.homeless * ownLikeness || isEqual(before, own, before, rival))
      return false
    return isEqual(before, rival, after, young) || !hasOwnPlace(revisions, rival, young)
  })
}

/** Whether two sentences are the same word for word. */
function isEqual(tokens: Tokens, one: TokenRange, others: Tokens, other: TokenRange): boolean {
  return one.to - one.from === other.to - other.from && isSameFrom(tokens, one, others, other.from)
}

/** Sentences of the old revision that share rare words with the tokens `young` of the new one. */
function rivalsOf(revisions: Revisions, own: TokenRange, young: TokenRange): TokenRange[] {
  const { before, after, beforeOccurrences } = revisions
  const terms = [...new Set(after.terms.subarray(young.from, young.to))]
    .map((term) => ({ term, count: countOf(beforeOccurrences, term) }))
    .filter(({ count }) => count > 0 && count <= mostOccurrences)
    .sort((left, right) => left.count - right.count)
    .slice(0, leads)
  const rivals = new Map<number, { sentence: TokenRange; shared: number }>()
  for (const { term, count } of terms) {
    const first = beforeOccurrences.firsts[term] ?? 0
    for (let slot = first; slot < first + count && rivals.size < mostRivals; slot += 1) {
      const at = beforeOccurrences.places[slot] ?? 0
      if (at >= own.from && at < own.to) continue
      const sentence = lineAround(before, { from: at, to: at + 1 }, reach, reach)
      const known = rivals.get(sentence.from)
      if (known === undefined) rivals.set(sentence.from, { sentence, shared: 1 })
      else known.shared += 1
    }
  }
  return [...rivals.values()]
    .filter((rival) => rival.shared >= leastShared)
    .map(({ sentence }) => sentence)
}

/** What an old and a new sentence have in common, by weight. */
function likenessOf(revisions: Revisions, old: TokenRange, young: TokenRange): number {
  const rows = old.to - old.from
  const columns = young.to - young.from
  if (rows * columns > mostCells) return 0
  return alignmentTable(revisions, old, young, false).at(rows, columns)
}

/** Whether many words of an old sentence have partners outside `place`. */
function hasOwnPlace(
  { before, correspondence, vocabulary }: Revisions,
  { from, to }: TokenRange,
  place: TokenRange,
): boolean {
  let all = 0
  let free = 0
  for (let index = from; index < to; index += 1) {
    const { words } = vocabulary.term(before.terms[index] ?? 0)
    const partner = correspondence.toAfter[index] ?? -1
    all += words
    if (partner === -1 || (partner >= place.from && partner < place.to)) free += words
  }
  return free < leastFree * all
}
