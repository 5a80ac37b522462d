import type { Passage } from '../text/passage'
import { foldedParts, termsOf, type Term } from './terms'

/** A term that stands near the end of a line at which a hyphen parts a word. */
export interface NearbyTerm extends Term {
  /** Whether it is the parted word, as one. */
  readonly isJoined: boolean
}

const lineBreak = /[-\u2010]\n[ \t]*/gu
const before = /\p{L}[\p{L}\p{M}]*$/u
const after = /^\p{Ll}[\p{L}\p{M}]*/u
/** The longest part of a word on one line, in UTF-16 code units. */
const longestPart = 60
/** How much of the text around a parted word belongs to it, so that phrases with it are found; in code units. */
const around = 200

/**
 * The words that a hyphen at the end of a line may have parted, as one, `turn-` and `over` as `turnover`, with
 * the words around them: one list for each stretch of text. A compound that is broken at its own hyphen looks
 * the same, so these are words beside the others.
 */
export function brokenPassagesOf(text: string): readonly (readonly NearbyTerm[])[] {
  const passages: NearbyTerm[][] = []
  let group: Term[] = []
  for (const joined of joinedWordsOf(text)) {
    const last = group.at(-1)
    if (last !== undefined && joined.start - last.end > 2 * around) {
      passages.push(withNearby(text, group))
      group = []
    }
    group.push(joined)
  }
  if (group.length > 0) passages.push(withNearby(text, group))
  return passages
}

function* joinedWordsOf(text: string): Generator<Term> {
  for (const { 0: gap, index } of text.matchAll(lineBreak)) {
    const next = index + gap.length
    const [first] = before.exec(text.slice(Math.max(0, index - longestPart), index)) ?? []
    const [second] = after.exec(text.slice(next, next + longestPart)) ?? []
    if (first === undefined || second === undefined) continue
    const [term, ...others] = foldedParts(first + second)
    if (term === undefined || others.length > 0) continue
    yield { term, start: index - first.length, end: next + second.length }
  }
}

/** Parted words among the words around them. */
function withNearby(text: string, joined: readonly Term[]): NearbyTerm[] {
  const range = {
    start: Math.max(0, (joined[0]?.start ?? 0) - around),
    end: Math.min(text.length, (joined.at(-1)?.end ?? 0) + around),
  }
  const terms: NearbyTerm[] = joined.map((term) => ({ ...term, isJoined: true }))
  let next = 0
  for (const { term, start, end } of termsOf(text.slice(range.start, range.end))) {
    const place = { start: range.start + start, end: range.start + end }
    while ((joined[next]?.end ?? text.length) <= place.start) next += 1
    const isPart = place.start >= (joined[next]?.start ?? text.length)
    if (!isPart && !isCut(text, range, place)) terms.push({ term, ...place, isJoined: false })
  }
  return terms.sort((one, other) => one.start - other.start)
}

/** Whether the edge of a range may cut a word in two. */
function isCut(text: string, range: Passage, { start, end }: Passage): boolean {
  return (
    (start === range.start && range.start > 0) || (end === range.end && range.end < text.length)
  )
}
