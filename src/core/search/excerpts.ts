import { graphemeBoundaryAfter, graphemeBoundaryBefore } from '../text/graphemes'
import type { Passage } from '../text/passage'
import { isWhiteSpaceAt } from '../text/white-space'
import type { Occurrence } from './occurrence'

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
  const ranked = groupsOf(sorted)
    .map((group) => ({ group, phrases: new Set(group.map(({ phrase }) => phrase)).size }))
    .sort((one, other) => other.phrases - one.phrases)
  const shown: { readonly passage: Passage; readonly range: Passage }[] = []
  for (const { group } of ranked) {
    if (shown.length === most) break
    const [first] = group
    if (first === undefined) continue
    // What an excerpt shows beside its own places needs no other.
    if (shown.some(({ range }) => first.start >= range.start && first.end <= range.end)) continue
    shown.push({ passage: { start: first.start, end: first.end }, range: rangeAround(text, group) })
  }
  return shown
    .sort((one, other) => one.passage.start - other.passage.start)
    .map(({ passage, range }) => ({ passage, excerpt: cut(text, range, sorted) }))
}

/** A text around the places in it; all of it where it is short. */
export function excerptOf(
  text: string,
  occurrences: readonly Passage[],
  room: number = around,
): Excerpt {
  return cut(text, rangeAround(text, occurrences, room), occurrences)
}

function rangeAround(text: string, places: readonly Passage[], room: number = around): Passage {
  const first = places.length === 0 ? 0 : Math.min(...places.map(({ start }) => start))
  const start = edgeBefore(text, first - room)
  const last = Math.max(...places.map(({ end }) => end), start)
  return { start, end: edgeAfter(text, last + room) }
}

/** A piece of a text with every place in it marked. */
function cut(text: string, range: Passage, places: readonly Passage[]): Excerpt {
  const inside = places.filter(({ start, end }) => start >= range.start && end <= range.end)
  return {
    text: text.slice(range.start, range.end),
    marks: merged(inside).map(({ start, end }) => ({
      start: start - range.start,
      end: end - range.start,
    })),
    continuesBefore: range.start > 0,
    continuesAfter: range.end < text.length,
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
