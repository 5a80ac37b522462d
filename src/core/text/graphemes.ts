import { lazily } from '../lazily'
import { splitsSurrogatePair } from './surrogates'

const segmenter = lazily(() => new Intl.Segmenter('und', { granularity: 'grapheme' }))

/** How far, in code units, a certain boundary is looked for on either side of a doubtful place. */
const reach = 1024

/**
 * The nearest boundary between grapheme clusters (UAX 29) at or before `offset`. Only the `reach`
 * code units around are looked at: a longer cluster (hundreds of combining marks) may be parted,
 * a surrogate pair never.
 */
export function graphemeBoundaryBefore(text: string, offset: number): number {
  return boundaryNear(text, offset, 'before')
}

/** As `graphemeBoundaryBefore`, at or after `offset`. */
export function graphemeBoundaryAfter(text: string, offset: number): number {
  return boundaryNear(text, offset, 'after')
}

function boundaryNear(text: string, offset: number, side: 'before' | 'after'): number {
  if (isCertainBoundary(text, offset)) return offset
  const from = certainBoundaryBefore(text, offset)
  const to = certainBoundaryAfter(text, offset)
  const cluster = segmenter()
    .segment(text.slice(from, to))
    .containing(offset - from)
  const start = from + (cluster?.index ?? 0)
  if (start === offset || side === 'before') return start
  return start + (cluster?.segment.length ?? 0)
}

function certainBoundaryBefore(text: string, offset: number): number {
  const limit = Math.max(0, offset - reach)
  for (let at = offset - 1; at > limit; at -= 1) if (isCertainBoundary(text, at)) return at
  return splitsSurrogatePair(text, limit) ? limit + 1 : limit
}

function certainBoundaryAfter(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + reach)
  for (let at = offset + 1; at < limit; at += 1) if (isCertainBoundary(text, at)) return at
  return splitsSurrogatePair(text, limit) ? limit - 1 : limit
}

/** Whether the two code units around `offset` alone prove that clusters part here. */
function isCertainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  return standsAlone(text.charCodeAt(offset - 1)) && standsAlone(text.charCodeAt(offset))
}

/**
 * Whether a code unit always parts from a neighbour that also stands alone: common letters, digits
 * and punctuation that neither combine nor begin a pictograph, and the line feed. Not complete;
 * what is missing costs a look by the segmenter.
 */
function standsAlone(codeUnit: number): boolean {
  if (codeUnit < 0x300) {
    return (
      (codeUnit >= 0x20 && codeUnit < 0x7f) ||
      codeUnit === 0x0a ||
      codeUnit === 0x09 ||
      (codeUnit >= 0xa0 && codeUnit !== 0xa9 && codeUnit !== 0xae)
    )
  }
  if (codeUnit < 0x2010)
    return codeUnit >= 0x370 && codeUnit <= 0x52f && (codeUnit < 0x483 || codeUnit > 0x489)
  if (codeUnit < 0x3000) return codeUnit <= 0x2027
  return (
    (codeUnit >= 0x3400 && codeUnit <= 0x4dbf) ||
    (codeUnit >= 0x4e00 && codeUnit <= 0x9fff) ||
    (codeUnit >= 0x3000 && codeUnit <= 0x3029) ||
    (codeUnit >= 0x3041 && codeUnit <= 0x3096) ||
    (codeUnit >= 0x30a0 && codeUnit <= 0x30ff) ||
    (codeUnit >= 0xac00 && codeUnit <= 0xd7a3) ||
    (codeUnit >= 0xff01 && codeUnit <= 0xff60)
  )
}
