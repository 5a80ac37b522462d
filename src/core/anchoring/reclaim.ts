import type { Budget } from './budget'
import { gapsIn, hasNothingOpposite } from './gaps'
import { findAll, type Occurrences } from './occurrences'
import type { Draft } from './seeds'
import { startsClause, type Tokens } from './tokens'
import type { Both } from './units'

/** One revision, seen as the side in which a few changed words have no partners. */
interface Side {
  readonly partners: Int32Array
  readonly inverse: Int32Array
  readonly tokens: Tokens
  readonly others: Tokens
  readonly own: Occurrences
  readonly opposite: Occurrences
  readonly words: (term: number) => number
  readonly budget: Budget
}

/** More tokens than this are not a few changed words. */
const longestChange = 12
/** Words that stand in more places than this lead nowhere. */
const mostPlaces = 4
/** How far a sentence is followed on either side, in tokens: keeps pathological texts linear. */
const farthest = 256
/** A sentence of fewer words than this may be the same by chance. */
const leastWords = 4

/**
 * Where a sentence went and its near twin moved to its place, a comparison in order sees one sentence
 * of which a few words changed. The sentence that stands there word for word in the other revision takes
 * its words back, if it has no partner or stands once in either revision: what is the same is no change
 * of something else. Each time a sentence is taken, another may be left without its partner: hence twice.
 */
export function reclaimSentences(
  draft: Draft,
  tokens: Both<Tokens>,
  occurrences: Both<Occurrences>,
  words: (term: number) => number,
  budget: Budget,
): void {
  const inAfter: Side = {
    partners: draft.toBefore,
    inverse: draft.toAfter,
    tokens: tokens.after,
    others: tokens.before,
    own: occurrences.after,
    opposite: occurrences.before,
    words,
    budget,
  }
  const inBefore: Side = {
    ...inAfter,
    partners: draft.toAfter,
    inverse: draft.toBefore,
    tokens: tokens.before,
    others: tokens.after,
    own: occurrences.before,
    opposite: occurrences.after,
  }
  for (const side of [inAfter, inBefore, inAfter, inBefore]) reclaimIn(side)
}

function reclaimIn(side: Side): void {
  for (const gap of gapsIn(side.partners)) {
    // Beside nothing else a copy may have gone beside itself: no words were changed.
    if (gap.end - gap.start > longestChange || hasNothingOpposite(side, gap)) continue
    const [longest] = sentencesWith(side, gap.start, gap.end)
    if (longest !== undefined) pair(side, longest)
  }
}

/** Equal tokens: `length` of them from `from` on this side and `at` on the other. */
interface Sentence {
  readonly from: number
  readonly at: number
  readonly length: number
}

/** The sentences around the changed words `[start, end)` that stand on the other side too, longest first. */
function sentencesWith(side: Side, start: number, end: number): Sentence[] {
  const { tokens, opposite, budget } = side
  const places = findAll(opposite, tokens, start, end, mostPlaces, budget) ?? []
  return places
    .map((place) => sentenceAround(side, start, end, place))
    .filter((sentence) => sentence !== undefined)
    .filter((sentence) => isTelling(side, sentence) && mayBePaired(side, sentence))
    .sort((one, other) => other.length - one.length)
}

/** The longest stretch of equal whole clauses around `[start, end)` and the place of its words. */
function sentenceAround(
  { tokens, others, budget }: Side,
  start: number,
  end: number,
  place: number,
): Sentence | undefined {
  const shift = place - start
  const isEqual = (index: number) =>
    index >= 0 && index < tokens.count && others.terms[index + shift] === tokens.terms[index]
  const isBorder = (index: number) =>
    startsClause(tokens, index) && startsClause(others, index + shift)
  let from: number | undefined
  for (let index = start; start - index < farthest; index -= 1) {
    if (isBorder(index)) from = index
    if (!isEqual(index - 1)) break
  }
  let to: number | undefined
  for (let index = end; index - end < farthest; index += 1) {
    if (isBorder(index)) to = index
    if (!isEqual(index)) break
  }
  if (from === undefined || to === undefined) return undefined
  budget.take(to - from)
  return { from, at: from + shift, length: to - from }
}

function isTelling({ tokens, words }: Side, { from, length }: Sentence): boolean {
  let sum = 0
  for (let index = from; index < from + length; index += 1) sum += words(tokens.terms[index] ?? 0)
  return sum >= leastWords
}

/** Whether the sentence has no partner on the other side, or stands once on either. */
function mayBePaired(side: Side, { from, at, length }: Sentence): boolean {
  const { inverse, tokens, own, opposite, budget } = side
  if (inverse.subarray(at, at + length).every((partner) => partner === -1)) return true
  return [own, opposite].every(
    (each) => findAll(each, tokens, from, from + length, 2, budget)?.length === 1,
  )
}

/** Pairs the tokens of a sentence with each other; those that they were paired with are left without. */
function pair({ partners, inverse }: Side, { from, at, length }: Sentence): void {
  for (let step = 0; step < length; step += 1) {
    const former = partners[from + step] ?? -1
    if (former !== -1) inverse[former] = -1
    const other = inverse[at + step] ?? -1
    if (other !== -1) partners[other] = -1
    partners[from + step] = at + step
    inverse[at + step] = from + step
  }
}
