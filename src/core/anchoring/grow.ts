import { findRuns } from './runs'
import type { Draft } from './seeds'

/** A run of at most this many words may be chance. */
const chanceWords = 3
/** A run must be so many times as heavy as those that it takes a token from. */
const heavier = 2

/**
 * Lets long runs go on over equal tokens that a scattered match of a few words took from them: a sentence
 * that moved brings all its words along, and a word of it that was paired with another sentence's before
 * was paired by chance.
 */
export function growRuns(draft: Draft, words: (term: number) => number): void {
  const weights = weighRuns(draft, words)
  const last = draft.toAfter.length - 1
  for (let index = 1; index <= last; index += 1) grow(draft, weights, index - 1, index, 1)
  for (let index = last - 1; index >= 0; index -= 1) grow(draft, weights, index + 1, index, -1)
}

/** For each old token the words of the run that it is in; 0 without a partner. */
function weighRuns(draft: Draft, words: (term: number) => number): Float64Array {
  const { runEnds } = findRuns(draft)
  const weights = new Float64Array(draft.before.length)
  for (let start = 0; start < weights.length; start = runEnds[start] ?? start + 1) {
    const end = runEnds[start] ?? start + 1
    if (draft.toAfter[start] === -1) continue
    let weight = 0
    for (let index = start; index < end; index += 1) weight += words(draft.before[index] ?? 0)
    weights.fill(weight, start, end)
  }
  return weights
}

/** Pairs the token `index` as the next one of the run of its neighbour `beside`, if that is heavier. */
function grow(draft: Draft, weights: Float64Array, beside: number, index: number, step: 1 | -1) {
  const { toAfter, toBefore } = draft
  const partner = toAfter[beside] ?? -1
  const place = partner + step
  if (partner === -1 || place < 0 || place >= toBefore.length) return
  if (draft.before[index] !== draft.after[place] || toAfter[index] === place) return
  const other = toBefore[place] ?? -1
  const lost = Math.max(weights[index] ?? 0, other === -1 ? 0 : (weights[other] ?? 0))
  const weight = weights[beside] ?? 0
  if (lost > chanceWords || weight <= heavier * lost || weight <= chanceWords) return
  const left = toAfter[index] ?? -1
  if (left !== -1) toBefore[left] = -1
  if (other !== -1) toAfter[other] = -1
  toAfter[index] = place
  toBefore[place] = index
  weights[index] = weight
}
