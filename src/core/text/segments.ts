import { lazily } from '../lazily'
import { graphemeBoundaryBefore } from './graphemes'
import { isWhiteSpaceAt } from './white-space'

const segmenter = lazily(() => new Intl.Segmenter('und', { granularity: 'word' }))

/** The text is segmented in stretches of this many code units, each seen with as many around it. */
const stretchLength = 256

/** How many stretches are searched for the next word: thousands of signs without one are given up on. */
const maximumStretches = 64

/** A word, or a run of punctuation and signs between words or white space. White space is no segment. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

/** The segment that contains `offset`, if there is no white space there. */
export function segmentAt(text: string, offset: number): Segment | undefined {
  if (offset < 0 || offset >= text.length || isWhiteSpaceAt(text, offset)) return undefined
  return segmentsAround(text, stretchOf(offset)).find(
    ({ start, end }) => start <= offset && offset < end,
  )
}

/**
 * The first result that `choose` gives for a segment near or after `offset`, in order. Segments may
 * be offered that lie before it. Gives up after some ten thousand code units without a result.
 */
export function firstAfter(
  text: string,
  offset: number,
  choose: (segment: Segment) => number | undefined,
): number | undefined {
  let at = offset
  for (let tries = 0; tries < maximumStretches; tries += 1) {
    while (at < text.length && isWhiteSpaceAt(text, at)) at += 1
    if (at >= text.length) return undefined
    const stretch = stretchOf(at)
    for (const segment of segmentsAround(text, stretch)) {
      if (segment.end <= stretch) continue
      if (segment.start >= stretch + stretchLength) break
      const chosen = choose(segment)
      if (chosen !== undefined) return chosen
    }
    at = stretch + stretchLength
  }
  return undefined
}

/** As `firstAfter`, from `offset` backwards. */
export function firstBefore(
  text: string,
  offset: number,
  choose: (segment: Segment) => number | undefined,
): number | undefined {
  let at = offset - 1
  for (let tries = 0; tries < maximumStretches; tries += 1) {
    while (at >= 0 && isWhiteSpaceAt(text, at)) at -= 1
    if (at < 0) return undefined
    const stretch = stretchOf(at)
    for (const segment of segmentsAround(text, stretch).reverse()) {
      if (segment.start >= stretch + stretchLength) continue
      if (segment.end <= stretch) break
      const chosen = choose(segment)
      if (chosen !== undefined) return chosen
    }
    at = stretch - 1
  }
  return undefined
}

function stretchOf(offset: number): number {
  return offset - (offset % stretchLength)
}

function segmentsAround(text: string, stretch: number): Segment[] {
  const from = graphemeBoundaryBefore(text, Math.max(0, stretch - stretchLength))
  const to = graphemeBoundaryBefore(text, Math.min(text.length, stretch + 2 * stretchLength))
  const segments: Segment[] = []
  for (const { index, segment, isWordLike } of segmenter().segment(text.slice(from, to))) {
    if (/^\s/.test(segment)) continue
    const found = {
      start: from + index,
      end: from + index + segment.length,
      isWord: isWordLike === true,
    }
    const last = segments.at(-1)
    if (last !== undefined && !last.isWord && !found.isWord && last.end === found.start) {
      segments[segments.length - 1] = { ...last, end: found.end }
    } else segments.push(found)
  }
  return segments
}
