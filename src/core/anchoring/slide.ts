import type { Draft } from './seeds'
import { boundary, type Tokens } from './tokens'

/**
 * Deleting "b a" from "a b a c" leaves the same text as deleting "a b". Where a deletion or an
 * insertion can slide like this, people cut at the end of a sentence or a line: so does this.
 */
export function slideGaps(draft: Draft, before: Tokens, after: Tokens): void {
  slideSide({ partners: draft.toAfter, inverse: draft.toBefore, tokens: before })
  slideSide({ partners: draft.toBefore, inverse: draft.toAfter, tokens: after })
}

/** One revision, seen as the side that has tokens without partners. */
interface Side {
  readonly partners: Int32Array
  readonly inverse: Int32Array
  readonly tokens: Tokens
}

/** How far a gap slides at most, in tokens: keeps texts of equal lines linear. */
const farthest = 256

/** Slides the stretches without partners that have nothing opposite them. */
function slideSide(side: Side): void {
  const { partners } = side
  let start = 0
  while (start < partners.length) {
    if (partners[start] !== -1) {
      start += 1
      continue
    }
    let end = start + 1
    while (end < partners.length && partners[end] === -1) end += 1
    if (hasNothingOpposite(side, start, end)) slide(side, start, end)
    start = end
    while (start < partners.length && partners[start] !== -1) start += 1
  }
}

function hasNothingOpposite({ partners, inverse }: Side, start: number, end: number): boolean {
  const left = start === 0 ? -1 : (partners[start - 1] ?? -1)
  const right = end < partners.length ? partners[end] : inverse.length
  return right === left + 1
}

function slide(side: Side, start: number, end: number): void {
  const { partners, tokens } = side
  const { terms } = tokens
  let bestShift = 0
  let bestScore = cutScore(tokens, start, end)
  const consider = (shift: number) => {
    const score = cutScore(tokens, start + shift, end + shift)
    if (score <= bestScore) return
    bestScore = score
    bestShift = shift
  }
  for (let shift = -1; start + shift >= 0 && shift >= -farthest; shift -= 1) {
    if (terms[start + shift] !== terms[end + shift] || partners[start + shift] === -1) break
    if (shift < -1 && partners[start + shift] !== (partners[start + shift + 1] ?? 0) - 1) break
    consider(shift)
  }
  for (let shift = 1; end + shift <= partners.length && shift <= farthest; shift += 1) {
    if (terms[start + shift - 1] !== terms[end + shift - 1] || partners[end + shift - 1] === -1)
      break
    if (shift > 1 && partners[end + shift - 1] !== (partners[end + shift - 2] ?? 0) + 1) break
    consider(shift)
  }
  move(side, start, end, bestShift)
}

/** How natural a cut `[start, end)` is. */
function cutScore(tokens: Tokens, start: number, end: number): number {
  const endBoundary = end < tokens.count ? (tokens.boundaries[end] ?? 0) : boundary.paragraph
  return (tokens.boundaries[start] ?? 0) + endBoundary
}

/** Gives the partners of the tokens on one side of the gap to their twins on its other side. */
function move(side: Side, start: number, end: number, shift: number): void {
  const length = end - start
  for (let index = start - 1; index >= start + shift; index -= 1)
    reassign(side, index, index + length)
  for (let index = end; index < end + shift; index += 1) reassign(side, index, index - length)
}

function reassign({ partners, inverse }: Side, from: number, to: number): void {
  const partner = partners[from] ?? -1
  partners[from] = -1
  partners[to] = partner
  inverse[partner] = to
}
