import { graphemeBoundaryAfter, graphemeBoundaryBefore } from './graphemes'
import type { Passage } from './passage'
import { firstAfter, firstBefore, segmentAt, type Segment } from './segments'
import { isWhiteSpaceAt } from './white-space'

/**
 * The word at `offset` (UAX 29, with a dictionary for Chinese, Japanese and Thai), as a double click
 * selects it: the one that contains the offset, else the one that ends there, else the punctuation
 * in the same way. Empty, at the offset, in white space.
 */
export function wordAt(text: string, offset: number): Passage {
  const at = Math.min(Math.max(0, offset), text.length)
  const here = segmentAt(text, at)
  if (here?.isWord === true) return { start: here.start, end: here.end }
  const before = segmentAt(text, at - 1)
  const best = before?.isWord === true ? before : (here ?? before)
  return best === undefined ? { start: at, end: at } : { start: best.start, end: best.end }
}

/** The passage without the white space at its ends; null if nothing is left. */
export function trimPassage(text: string, passage: Passage): Passage | null {
  let { start, end } = passage
  while (start < end && isWhiteSpaceAt(text, start)) start += 1
  while (end > start && isWhiteSpaceAt(text, end - 1)) end -= 1
  return start < end ? { start, end } : null
}

/** The smallest passage around this one that parts no grapheme cluster (so no surrogate pair either). */
export function onGraphemeBoundaries(text: string, passage: Passage): Passage {
  const start = graphemeBoundaryBefore(text, passage.start)
  if (passage.start === passage.end) return { start, end: start }
  return { start, end: graphemeBoundaryAfter(text, passage.end) }
}

/** Which end of a passage moves. */
export type Edge = 'start' | 'end'

/** Whether moving an edge makes the passage longer or shorter. */
export type EdgeDirection = 'wider' | 'narrower'

/**
 * The passage with one edge moved by one word. Quotation marks and full stops that hang on a word
 * are a step of their own, so that a quotation can be taken with or without them. The passage comes
 * back trimmed, never empty; where no word is left in that direction, with its edge unmoved.
 */
export function moveEdge(
  text: string,
  passage: Passage,
  edge: Edge,
  direction: EdgeDirection,
): Passage {
  const trimmed = trimPassage(text, passage)
  if (trimmed === null) return passage
  const offset = trimmed[edge]
  const stopOf = edge === 'start' ? startStop : endStop
  const forward = (edge === 'end') === (direction === 'wider')
  const target = forward
    ? firstAfter(text, offset, (segment) => passing(stopOf(text, segment), (stop) => stop > offset))
    : firstBefore(text, offset, (segment) =>
        passing(stopOf(text, segment), (stop) => stop < offset),
      )
  if (target === undefined) return trimmed
  const moved = { ...trimmed, [edge]: target }
  return (moved.start < moved.end ? trimPassage(text, moved) : null) ?? trimmed
}

function passing(stop: number | undefined, test: (stop: number) => boolean): number | undefined {
  return stop !== undefined && test(stop) ? stop : undefined
}

/** Where a passage may sensibly begin in a segment: at a word, or at the marks that open it. */
function startStop(text: string, { start, end, isWord }: Segment): number | undefined {
  if (isWord) return start
  if (isGap(text, end)) return undefined
  if (isGap(text, start - 1)) return start
  const opener = text.slice(start, end).search(openingMark)
  return opener === -1 ? undefined : start + opener
}

/** Where a passage may sensibly end in a segment: after a word, or after the marks that close it. */
function endStop(text: string, { start, end, isWord }: Segment): number | undefined {
  if (isWord) return end
  if (isGap(text, start - 1)) return undefined
  if (isGap(text, end)) return end
  const [closing = ''] = text.slice(start, end).split(openingMark, 1)
  return closingMark.test(closing) ? start + closing.length : undefined
}

const openingMark = /[\p{Ps}\p{Pi}]/u

/** Marks that end a phrase although no white space follows, as in Chinese. */
const closingMark = /[\p{Pe}\p{Pf}\u3001-\u303f\uff00-\uff65]/u

/** Whether there is white space at `offset`, or no text. */
function isGap(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || isWhiteSpaceAt(text, offset)
}
