import { graphemeBoundaryAfter, graphemeBoundaryBefore } from '../text/graphemes'
import type { Passage } from '../text/passage'
import { isWhiteSpaceAt } from '../text/white-space'
import type { Occurrence } from './occurrences'

/** A piece of a text that is shown for what was found in it. */
export interface Excerpt {
  /** Verbatim. */
  readonly text: string
  /** What was found in it, in order, without overlaps: UTF-16 code units into `text`. */
  readonly marks: readonly Passage[]
  /** Whether the text goes on before and after it. */
  readonly continuesBefore: boolean
  readonly continuesAfter: boolean
}

/** What was found close together, and a piece of the text around it. */
export interface FoundPassage {
  /** The first place in it: UTF-16 code units into the text. */
  readonly passage: Passage
  readonly excerpt: Excerpt
}

/** How far apart places may be that are shown in one excerpt, from the first, in code units. */
const width = 120
/** How much is shown before the first and after the last of them. */
const around = 70
/** How far the edge of an excerpt moves to begin and end with whole words. */
const slack = 24

/**
 * The best places to show of what was found: those with the most different phrases close together, then
 * those that come first. In the order of the text.
 */
export function bestPassages(
  text: string,
  occurrences: readonly Occurrence[],
  most: number,
): FoundPassage[] {
  const sorted = [...occurrences].sort((one, other) => one.start - other.start)
  const groups = groupsOf(sorted)
  return groups
    .map((group) => ({ group, phrases: new Set(group.map(({ phrase }) => phrase)).size }))
    .sort((one, other) => other.phrases - one.phrases)
    .slice(0, most)
    .map(({ group }) => group)
    .sort((one, other) => startOf(one) - startOf(other))
    .map((group) => ({
      passage: { start: startOf(group), end: group[0]?.end ?? 0 },
      excerpt: excerptOf(text, group, around),
    }))
}

/** A text around the places in it; all of it where it is short. */
export function excerptOf(
  text: string,
  occurrences: readonly Passage[],
  room: number = around,
): Excerpt {
  const first = occurrences.length === 0 ? 0 : Math.min(...occurrences.map(({ start }) => start))
  const from = edgeBefore(text, first - room)
  const last = Math.max(...occurrences.map(({ end }) => end), from)
  const to = edgeAfter(text, last + room)
  return {
    text: text.slice(from, to),
    marks: merged(occurrences).map(({ start, end }) => ({ start: start - from, end: end - from })),
    continuesBefore: from > 0,
    continuesAfter: to < text.length,
  }
}

/** Places in order, those that touch or overlap made one. */
function merged(occurrences: readonly Passage[]): Passage[] {
  const result: Passage[] = []
  for (const { start, end } of [...occurrences].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last === undefined || start > last.end) result.push({ start, end })
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) }
  }
  return result
}

function groupsOf(sorted: readonly Occurrence[]): Occurrence[][] {
  const groups: Occurrence[][] = []
  for (const occurrence of sorted) {
    const group = groups.at(-1)
    if (group !== undefined && occurrence.end - startOf(group) <= width) group.push(occurrence)
    else groups.push([occurrence])
  }
  return groups
}

function startOf(group: readonly Passage[]): number {
  return group[0]?.start ?? 0
}

function edgeBefore(text: string, wanted: number): number {
  if (wanted <= slack) return 0
  for (let at = wanted; at > wanted - slack; at -= 1) if (isWhiteSpaceAt(text, at - 1)) return at
  return graphemeBoundaryBefore(text, wanted)
}

function edgeAfter(text: string, wanted: number): number {
  if (wanted >= text.length - slack) return text.length
  for (let at = wanted; at < wanted + slack; at += 1) if (isWhiteSpaceAt(text, at)) return at
  return graphemeBoundaryAfter(text, wanted)
}
