import { firstTailLine } from './boilerplate'
import { readDateline, type Dateline } from './dateline'
import { readHeader, type Header } from './header'
import { urlOfLabelledLine } from './header-lines'
import { inked, linesBetween, type Line } from './lines'
import type { Passage } from './passage'
import { publicationOfTail } from './publication'
import { shortened } from './shortened'

/** What a story says of itself. `null` says "not known"; nothing is guessed. */
interface ArticleMetadata {
  /** On one line, at most 200 code units; empty only when nothing is seen but white space. */
  readonly title: string
  readonly publication: string | null
  readonly author: string | null
  /** ISO 8601, as exact as the text says: `2023-11-28` or `2023-11-28T11:11`. */
  readonly date: string | null
  readonly url: string | null
}

/**
 * The parts of a news story: passages of its canonical text, in the order of the text and without
 * overlaps, except that the dateline lies in the body.
 */
export interface ArticleStructure {
  readonly headline?: Passage
  /** The headline once more, as agencies' pages print it. */
  readonly repeatedHeadline?: Passage
  /** The line with the date of publication and the story's number. */
  readonly dateLine?: Passage
  readonly byline?: Passage
  /** Where the picture comes from. */
  readonly credit?: Passage
  /** "ASTANA, March 14 (Agency) —" at the start of the body. */
  readonly dateline?: Passage
  readonly body: Passage
  /** Copyright, prompts and lists of other stories, up to the end of the text. */
  readonly tail?: Passage
  readonly metadata: ArticleMetadata
}

/** How many code units are looked at from the first and up to the last character that is no white space. */
const headLength = 6000
const tailLength = 4000

/**
 * Reads how a news story is built. Careful: of a text without the signs of a story everything is
 * body, and its first line the title. Never throws; white space at the ends aside, it costs the same
 * for a text of any size.
 */
export function readStructure(text: string): ArticleStructure {
  const ink = inked(text)
  const head = linesBetween(text, ink.start, Math.min(ink.end, ink.start + headLength))
  const header = readHeader(head)
  const bodyLine = head[header.bodyLine]
  const body = bodyLine === undefined || header.bodyLine === 0 ? 0 : bodyLine.start
  const tailLines = linesOfTail(text, bodyLine?.end ?? 0, ink.end)
  const tail = tailLines[0]
  const dateline = bodyLine === undefined ? null : readDateline(bodyLine.text)
  return {
    ...headerPassages(header),
    ...(bodyLine !== undefined && dateline !== null
      ? { dateline: { start: bodyLine.start, end: bodyLine.start + dateline.length } }
      : {}),
    body: { start: body, end: bodyEnd(text, body, tail?.start ?? text.length) },
    ...(tail === undefined ? {} : { tail: { start: tail.start, end: ink.end } }),
    metadata: metadataOf(head, header, dateline, tailLines),
  }
}

/** The lines of the boilerplate at the end; the first line of the body is never among them. */
function linesOfTail(text: string, from: number, to: number): readonly Line[] {
  const start = Math.max(from, to - tailLength)
  const lines = linesBetween(text, start, to)
  const whole = start > from || text[start] !== '\n' ? lines.slice(1) : lines
  return whole.slice(firstTailLine(whole.map((line) => line.text)))
}

/** The end of the body without white space where a header or tail sets it off; else the end of the text. */
function bodyEnd(text: string, start: number, limit: number): number {
  if (start === 0 && limit === text.length) return limit
  return start + text.slice(start, limit).trimEnd().length
}

function headerPassages(
  header: Header,
): Pick<ArticleStructure, 'headline' | 'repeatedHeadline' | 'dateLine' | 'byline' | 'credit'> {
  const { headline, repeatedHeadline, dateLine, byline, credit } = header
  const found = Object.entries({ headline, repeatedHeadline, dateLine, byline, credit })
  return Object.fromEntries(
    found.flatMap(([name, line]) =>
      line === null ? [] : [[name, { start: line.start, end: line.end }]],
    ),
  )
}

function metadataOf(
  head: readonly Line[],
  header: Header,
  dateline: Dateline | null,
  tailLines: readonly Line[],
): ArticleMetadata {
  const tail = tailLines.map((line) => line.text)
  return {
    title: shortened((header.headline ?? head[header.bodyLine])?.text ?? ''),
    publication: publicationOfTail(tail) ?? dateline?.agency ?? null,
    author: header.author,
    date: header.date ?? dateline?.date ?? null,
    url: header.url ?? tail.map(urlOfLabelledLine).find((url) => url !== null) ?? null,
  }
}
