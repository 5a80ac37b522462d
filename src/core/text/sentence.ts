import { endsInAbbreviation } from './abbreviations'
import { graphemeBoundaryAfter, graphemeBoundaryBefore } from './graphemes'
import type { Passage } from './passage'

/** How far a sentence is followed on either side, and into the passage, in code units. */
const reach = 300

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

/** What stands around a passage, verbatim, up to white space at the far ends. */
interface Surroundings {
  readonly before: string
  readonly after: string
}

/**
 * The rest of the sentences in which a passage begins and ends, at most 300 code units on either side;
 * a line break ends a sentence. Where the passage is made of whole sentences, the one before it in its
 * line, or else the one after it.
 */
export function sentenceAround(text: string, passage: Passage): Surroundings {
  const from = startOfLine(text, passage.start)
  const to = endOfLine(text, passage.end)
  const starts = sentenceStarts(text, from, Math.min(passage.end, passage.start + reach))
  const ends = sentenceStarts(text, Math.max(passage.start, passage.end - reach), to)
  const begin = starts.findLast((start) => start <= passage.start) ?? passage.start
  const finish = ends.find((end) => end >= passage.end) ?? to
  const around = cut(text, passage, begin, finish)
  if (around.before.trim() !== '' || around.after.trim() !== '') return around
  const previous = starts.findLast((start) => start < passage.start)
  if (previous !== undefined) return cut(text, passage, previous, passage.end)
  return cut(text, passage, passage.start, ends.find((end) => end > finish) ?? to)
}

function cut(text: string, { start, end }: Passage, from: number, to: number): Surroundings {
  return { before: text.slice(from, start).trimStart(), after: text.slice(end, to).trimEnd() }
}

/** Longer than any abbreviation, or the word behind it: code units. */
const longestWord = 24

/** Where sentences start; the full stop of "Mr." and of an initial ends none. */
function sentenceStarts(text: string, from: number, to: number): readonly number[] {
  return [...segmenter.segment(text.slice(from, to))]
    .map(({ index }) => from + index)
    .filter(
      (start) =>
        start === from ||
        !endsInAbbreviation(
          text.slice(Math.max(from, start - longestWord), start),
          text.slice(start, start + longestWord),
        ),
    )
}

function startOfLine(text: string, offset: number): number {
  const line = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return Math.max(line, graphemeBoundaryAfter(text, Math.max(0, offset - reach)))
}

function endOfLine(text: string, offset: number): number {
  const line = text.indexOf('\n', offset)
  const limit = graphemeBoundaryBefore(text, Math.min(text.length, offset + reach))
  return Math.max(offset, Math.min(line < 0 ? text.length : line, limit))
}
