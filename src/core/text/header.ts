import { readDateline } from './dateline'
import { readDateLine } from './dates'
import { authorOfByline, isCredit, urlOfLine } from './header-lines'
import { looksLikeHeadline } from './headline'
import type { Line } from './lines'

/** What stands above the body of a story. Every line is one of those that were given. */
export interface Header {
  readonly headline: Line | null
  readonly repeatedHeadline: Line | null
  readonly dateLine: Line | null
  readonly byline: Line | null
  readonly credit: Line | null
  readonly date: string | null
  readonly author: string | null
  readonly url: string | null
  /** The line with which the body begins: an index into the lines. */
  readonly bodyLine: number
}

type Draft = { -readonly [Name in keyof Header]: Header[Name] }

/** No line above a body is longer, in code units. */
const longestHeaderLine = 300

/** How many lines may stand between a headline and the next sure sign of a header. */
const longestDeck = 2

/** The header among the first lines of a text; one without any line where there is no sign of one. */
export function readHeader(lines: readonly Line[]): Header {
  const header: Draft = { ...noHeader }
  while (takesLine(header, lines) || isDeck(header, lines)) header.bodyLine += 1
  const body = lines[header.bodyLine]
  if (body === undefined) return { ...noHeader, date: header.date, url: header.url }
  if (header.headline === null || hasEvidence(header, body)) return header
  return looksLikeHeadline(header.headline, lines.slice(header.bodyLine)) ? header : noHeader
}

const noHeader: Header = {
  headline: null,
  repeatedHeadline: null,
  dateLine: null,
  byline: null,
  credit: null,
  date: null,
  author: null,
  url: null,
  bodyLine: 0,
}

/** Notes what the next line is, if it still belongs to the header. */
function takesLine(header: Draft, lines: readonly Line[]): boolean {
  const line = lines[header.bodyLine]
  if (line === undefined || line.text.length > longestHeaderLine) return false
  return takesDate(header, line) || takesCredits(header, line) || takesHeadline(header, line)
}

/** Whether the next line stands between the headline and what certainly comes before or begins the body. */
function isDeck(header: Header, lines: readonly Line[]): boolean {
  const { headline, repeatedHeadline, byline, dateLine, bodyLine } = header
  const [line, ...following] = lines.slice(bodyLine, bodyLine + 1 + longestDeck)
  if (headline === null || line === undefined || line.text.length > longestHeaderLine) return false
  if (readDateline(line.text) !== null) return false
  return following.some(
    ({ text }) =>
      readDateline(text) !== null ||
      (byline === null && authorOfByline(text) !== null) ||
      (dateLine === null && readDateLine(text) !== null) ||
      (repeatedHeadline === null && isSame(headline.text, text)),
  )
}

function takesDate(header: Draft, line: Line): boolean {
  const found = header.dateLine === null ? readDateLine(line.text) : null
  if (found === null) return false
  header.dateLine = line
  header.date = found.iso
  return true
}

function takesCredits(header: Draft, line: Line): boolean {
  const url = urlOfLine(line.text)
  const author = authorOfByline(line.text)
  if (header.url === null && url !== null) header.url = url
  else if (header.credit === null && isCredit(line.text)) header.credit = line
  else if (header.byline === null && author !== null) {
    header.byline = line
    header.author = author
  } else return false
  return true
}

function takesHeadline(header: Draft, line: Line): boolean {
  if (header.headline === null) {
    if (readDateline(line.text) !== null) return false
    header.headline = line
    return true
  }
  if (header.repeatedHeadline !== null || !isSame(header.headline.text, line.text)) return false
  header.repeatedHeadline = line
  return true
}

function isSame(one: string, other: string): boolean {
  // Most lines begin otherwise, and folding a paragraph takes its time.
  return folded(firstOf(one)) === folded(firstOf(other)) && folded(one) === folded(other)
}

function firstOf(line: string): string {
  return String.fromCodePoint(line.codePointAt(0) ?? 0)
}

function folded(line: string): string {
  return line.replace(/\s+/gu, ' ').toLowerCase()
}

/** Whether something other than the headline itself says that this is a news story. */
function hasEvidence(header: Header, body: Line): boolean {
  const { repeatedHeadline, dateLine, byline, credit } = header
  return (
    [repeatedHeadline, dateLine, byline, credit].some((line) => line !== null) ||
    readDateline(body.text) !== null
  )
}
