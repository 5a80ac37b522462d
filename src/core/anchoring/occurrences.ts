import type { Budget } from './budget'
import type { Tokens } from './tokens'

/** Where each term stands in one revision: token indexes in ascending order. */
export interface Occurrences {
  readonly tokens: Tokens
  /** The indexes of term t are `places[firsts[t]] … places[firsts[t + 1] - 1]`. */
  readonly firsts: Int32Array
  readonly places: Int32Array
}

export function indexOccurrences(tokens: Tokens, vocabularySize: number): Occurrences {
  const firsts = new Int32Array(vocabularySize + 1)
  for (const term of tokens.terms) firsts[term + 1] = (firsts[term + 1] ?? 0) + 1
  for (let term = 0; term < vocabularySize; term += 1)
    firsts[term + 1] = (firsts[term + 1] ?? 0) + (firsts[term] ?? 0)
  const next = firsts.slice()
  const places = new Int32Array(tokens.count)
  for (let index = 0; index < tokens.count; index += 1) {
    const term = tokens.terms[index] ?? 0
    const slot = next[term] ?? 0
    places[slot] = index
    next[term] = slot + 1
  }
  return { tokens, firsts, places }
}

/** How often `term` stands in the revision. */
export function countOf(occurrences: Occurrences, term: number): number {
  return (occurrences.firsts[term + 1] ?? 0) - (occurrences.firsts[term] ?? 0)
}

/**
 * The indexes at which the tokens `[from, to)` of `source` stand in the revision of `occurrences`,
 * at most `limit` of them; undefined when the search would cost too much to be worth it.
 */
export function findAll(
  occurrences: Occurrences,
  source: Tokens,
  from: number,
  to: number,
  limit: number,
  budget: Budget,
): number[] | undefined {
  // The rarest term decides how many places there are to look at.
  let rarest = from
  let rarity = Infinity
  for (let index = from; index < to && rarity > 1; index += 1) {
    const count = countOf(occurrences, source.terms[index] ?? 0)
    if (count === 0) return []
    if (count < rarity) {
      rarity = count
      rarest = index
    }
  }
  if (rarity > candidateLimit || !budget.take(to - from)) return undefined
  const first = occurrences.firsts[source.terms[rarest] ?? 0] ?? 0
  const found: number[] = []
  for (let slot = first; slot < first + rarity && found.length < limit; slot += 1) {
    const start = (occurrences.places[slot] ?? 0) - (rarest - from)
    const equal = equalTokens(occurrences.tokens, start, source, from, to - from, budget)
    if (equal === undefined) return undefined
    if (equal) found.push(start)
  }
  return found
}

// A term that stands in more places than this tells nothing about which place is meant.
const candidateLimit = 4096

function equalTokens(
  left: Tokens,
  leftStart: number,
  right: Tokens,
  rightStart: number,
  length: number,
  budget: Budget,
): boolean | undefined {
  if (leftStart < 0 || leftStart + length > left.count) return false
  let agreed = 0
  while (agreed < length && left.terms[leftStart + agreed] === right.terms[rightStart + agreed])
    agreed += 1
  return budget.take(agreed + 1) ? agreed === length : undefined
}
