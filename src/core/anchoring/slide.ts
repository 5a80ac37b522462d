import { gapsIn, hasNothingOpposite } from './gaps'
import type { Draft } from './seeds'
import { boundary, startsLine, type Tokens } from './tokens'

/**
 * Deleting "b a" from "a b a c" leaves the same text as deleting "a b". Where a deletion or an
 * insertion can slide like this, people cut at the end of a sentence or a line, not within a quotation,
 * and leave a paragraph's beginning where it was: so does this.
 *
 * Returns which old tokens are doubtful (1): they would have other partners, or none, if the gap
 * were put at another natural place.
 */
export function slideGaps(
  draft: Draft,
  before: Tokens,
  after: Tokens,
  isQuotationMark: (term: number) => boolean,
): Uint8Array {
  const doubtful = new Uint8Array(before.count)
  slideSide({
    partners: draft.toAfter,
    inverse: draft.toBefore,
    tokens: before,
    others: after,
    quoted: quotationsIn(before, isQuotationMark),
    doubt: (index) => (doubtful[index] = 1),
  })
  slideSide({
    partners: draft.toBefore,
    inverse: draft.toAfter,
    tokens: after,
    others: before,
    quoted: quotationsIn(after, isQuotationMark),
    doubt: (index) => {
      const partner = draft.toBefore[index] ?? -1
      if (partner !== -1) doubtful[partner] = 1
    },
  })
  return doubtful
}

/** One revision, seen as the side that has tokens without partners. */
interface Side {
  readonly partners: Int32Array
  readonly inverse: Int32Array
  readonly tokens: Tokens
  readonly others: Tokens
  /** For each token 1 when a quotation is open before it. */
  readonly quoted: Uint8Array
  readonly doubt: (index: number) => void
}

/** How far a gap slides at most, in tokens: keeps texts of equal lines linear. */
const farthest = 256
/** What a paragraph's beginning within a paragraph of the other revision counts against a cut. */
const paragraphMoved = boundary.paragraph
/** What it counts against a cut that one of its ends lies within a quotation. */
const quotationParted = 0.5
/** A cut whose two ends score this much together is one that a person would make. */
const naturalCut = 2 * boundary.line

/** Slides the stretches without partners that have nothing opposite them. */
function slideSide(side: Side): void {
  for (const gap of gapsIn(side.partners))
    if (hasNothingOpposite(side, gap)) slide(side, gap.start, gap.end)
}

function slide(side: Side, start: number, end: number): void {
  const { partners, tokens } = side
  const { terms } = tokens
  const length = end - start
  const cutAt = (shift: number, moved: number) => {
    const cut = cutScore(tokens, start + shift, end + shift)
    const partner = partners[shift < 0 ? start + shift : end + shift]
    const disagreement = moved - inherited(side, start + shift, end + shift, partner)
    const isWhole = startsLine(tokens, start + shift) && startsLine(tokens, end + shift)
    const parted = (side.quoted[start + shift] ?? 0) + (side.quoted[end + shift] ?? 0)
    return { shift, score: cut - disagreement - quotationParted * parted, cut, isWhole }
  }
  const cuts = [cutAt(0, 0)]
  let disagreement = 0
  for (let shift = -1; start + shift >= 0 && shift >= -farthest; shift -= 1) {
    const index = start + shift
    if (terms[index] !== terms[index + length] || partners[index] === -1) break
    if (shift < -1 && partners[index] !== (partners[index + 1] ?? 0) - 1) break
    disagreement += cost(side, index, index + length)
    cuts.push(cutAt(shift, disagreement))
  }
  disagreement = 0
  for (let shift = 1; end + shift <= partners.length && shift <= farthest; shift += 1) {
    const index = end + shift - 1
    if (terms[index - length] !== terms[index] || partners[index] === -1) break
    if (shift > 1 && partners[index] !== (partners[index - 1] ?? 0) + 1) break
    disagreement += cost(side, index, index - length)
    cuts.push(cutAt(shift, disagreement))
  }
  const best = cuts.reduce((left, right) => (right.score > left.score ? right : left))
  move(side, start, end, best.shift)
  const shifts = cuts.map(({ shift }) => shift)
  const reach = Math.max(...shifts) - Math.min(...shifts)
  // What can slide by its own length stands beside itself once more: nobody can tell which went.
  const isRepeated = reach >= Math.min(length, farthest)
  const natural = isRepeated ? [] : cuts.filter(({ cut }) => cut >= naturalCut)
  // "a b" became "a b c b": whether "b c" or "c b" was put in, only whole lines and sentences tell.
  const isSettled = natural.some(({ isWhole }) => isWhole)
  const readings = (isSettled ? natural : cuts).map(({ shift }) => shift)
  const first = Math.min(best.shift, ...readings)
  const last = Math.max(best.shift, ...readings)
  // Between the two extremes a token has a partner in one reading and none in the other.
  for (let index = start + first; index < start + last; index += 1) side.doubt(index)
  for (let index = end + first; index < end + last; index += 1) side.doubt(index)
}

/** How natural a cut `[start, end)` is. */
function cutScore(tokens: Tokens, start: number, end: number): number {
  const endBoundary = end < tokens.count ? (tokens.boundaries[end] ?? 0) : boundary.paragraph
  return (tokens.boundaries[start] ?? 0) + endBoundary
}

/** What it costs to give the partner of the token `from` to the token `to`. */
function cost({ partners, tokens, others }: Side, from: number, to: number): number {
  const partner = partners[from] ?? 0
  return (
    paragraphMoved * (differs(tokens, to, others, partner) - differs(tokens, from, others, partner))
  )
}

function differs(tokens: Tokens, index: number, others: Tokens, other: number): number {
  const begins = tokens.boundaries[index] === boundary.paragraph
  return begins === (others.boundaries[other] === boundary.paragraph) ? 0 : 1
}

/** What is no disagreement: behind a cut that took a paragraph's beginning, the paragraph begins. */
function inherited({ tokens, others }: Side, start: number, end: number, partner = -1): number {
  const begins = tokens.boundaries[start] === boundary.paragraph
  const isInherited = begins && partner !== -1 && differs(tokens, end, others, partner) === 1
  return isInherited ? paragraphMoved : 0
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

/** For each token 1 when a quotation mark of its paragraph was opened before it and not closed. */
function quotationsIn(
  { count, terms, boundaries }: Tokens,
  isQuotationMark: (term: number) => boolean,
): Uint8Array {
  const quoted = new Uint8Array(count)
  let isOpen = 0
  for (let index = 0; index < count; index += 1) {
    if (boundaries[index] === boundary.paragraph) isOpen = 0
    quoted[index] = isOpen
    if (isQuotationMark(terms[index] ?? 0)) isOpen = 1 - isOpen
  }
  return quoted
}
