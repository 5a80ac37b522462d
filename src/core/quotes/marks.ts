import type { Span } from './types'

/** Words between quotation marks. The span holds the marks themselves. */
export interface Quotation extends Span {
  /** False where the opening mark is missing and the quotation was taken to begin with its line. */
  readonly opened: boolean
  /** False where no closing mark was found and the quotation was taken to end with its line. */
  readonly closed: boolean
}

interface Mark extends Span {
  readonly symbol: string
  readonly role: 'opens' | 'closes' | 'either'
}

/** `''` and ` `` ` are how wires without typographic marks write a double mark. */
const MARK = /''|``|["“”„«»「」『』＂]/gu
const OPENING = new Set(['“', '«', '„', '「', '『', '``'])
const CLOSING = new Set(['”', '»', '」', '』'])
/** Marks that nest in their own kind. For the others a second opening means a forgotten closing. */
const NESTING = new Set(['«', '「', '『'])

/** Before an opening mark: space, a bracket, a dash, another mark, or Chinese punctuation. */
const BEFORE_OPENING = /[\s([{—–\-/'‘“«:：，。]/u
/** After a closing mark: space, a bracket, a dash, another mark, or punctuation. */
const AFTER_CLOSING = /[\s)\]}—–\-/'’”».,;:!?…，。]/u
const MEANINGFUL = /[\p{L}\p{N}]/u

/** The quotations of `text`, in order and apart from each other. Time is linear in the text. */
export function findQuotations(text: string, lines: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = []
  const add = (quotation: Quotation): void => {
    if (MEANINGFUL.test(text.slice(quotation.start, quotation.end))) quotations.push(quotation)
  }
  let open: Mark | undefined
  let depth = 0
  let previousLineEnd = 0

  for (const line of lines) {
    const marks = marksOf(text, line)
    let next = 0
    if (open !== undefined) {
      if (reopens(marks[0], line)) next = 1
      else if (marks[0] === undefined || !closes(marks[0], open)) {
        add({ start: open.start, end: previousLineEnd, opened: true, closed: false })
        open = undefined
      }
    }
    const lineBegins = quotations.length
    let onlyPhrases = open === undefined
    for (; next < marks.length; next += 1) {
      const mark = marks[next]
      if (mark === undefined) break
      if (open === undefined) {
        if (mark.role !== 'closes') {
          open = mark
          depth = 0
        } else if (onlyPhrases && !isMeasure(text, mark)) {
          quotations.length = lineBegins
          add({ start: line.start, end: mark.end, opened: false, closed: true })
          onlyPhrases = false
        }
      } else if (closes(mark, open)) {
        if (depth > 0) depth -= 1
        else {
          add({ start: open.start, end: mark.end, opened: true, closed: true })
          onlyPhrases &&= endsAsPhrase(text, mark)
          open = undefined
        }
      } else if (NESTING.has(open.symbol)) {
        if (mark.symbol === open.symbol) depth += 1
      } else {
        open = mark
      }
    }
    previousLineEnd = line.end
  }
  if (open !== undefined) {
    add({ start: open.start, end: previousLineEnd, opened: true, closed: false })
  }
  return quotations
}

function marksOf(text: string, line: Span): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(line.start, line.end).matchAll(MARK)) {
    const start = line.start + match.index
    const end = start + match[0].length
    if (isMarkup(text, start, end)) continue
    marks.push({ start, end, symbol: match[0], role: roleOf(text, start, end, match[0]) })
  }
  return marks
}

/** A straight mark opens after space and closes before it; between two words it may do either. */
function roleOf(text: string, start: number, end: number, symbol: string): Mark['role'] {
  if (OPENING.has(symbol)) return 'opens'
  if (CLOSING.has(symbol)) return 'closes'
  const before = start === 0 ? ' ' : text.charAt(start - 1)
  const after = end === text.length ? ' ' : text.charAt(end)
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/u.test(after)
  const mayClose = !/\s/u.test(before) && AFTER_CLOSING.test(after)
  if (mayOpen === mayClose) return 'either'
  return mayOpen ? 'opens' : 'closes'
}

/** Whether `mark` can end what `open` began. „ is ended by “ as well as by ”. */
function closes(mark: Mark, open: Mark): boolean {
  if (open.symbol === '«') return mark.symbol === '»'
  if (open.symbol === '「') return mark.symbol === '」'
  if (open.symbol === '『') return mark.symbol === '』'
  if (open.symbol === '„' && mark.symbol === '“') return true
  return mark.role !== 'opens' && mark.symbol !== '»'
}

/** Marked words without punctuation at their end may be a phrase inside a longer quotation. */
function endsAsPhrase(text: string, closing: Mark): boolean {
  return MEANINGFUL.test(text.slice(closing.start - 1, closing.start))
}

/** Each paragraph of a long quotation begins with a mark, and only the last one ends with one. */
function reopens(mark: Mark | undefined, line: Span): boolean {
  return mark !== undefined && mark.start === line.start && mark.role !== 'closes'
}

/** The values of attributes in left-over HTML: `<img alt="…">`. */
function isMarkup(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '=' || text.charAt(end) === '>' || text.charAt(end) === '='
}

/** 6'2" and 24" are lengths. */
function isMeasure(text: string, mark: Mark): boolean {
  return mark.symbol === '"' && /\d/u.test(text.charAt(mark.start - 1))
}
