import type { Span } from './types'

/** A quotation mark of the text. */
interface Mark extends Span {
  readonly symbol: string
  /** A straight mark between two letters may do either. */
  readonly role: 'opens' | 'closes' | 'either'
}

/**
 * `''` and ` `` ` are how wires without typographic marks write a double mark. The value of an
 * attribute in left-over HTML, `="…"`, is matched as a whole and is no mark.
 */
const MARK = /="[^"]*"?|''|``|["“”„«»「」『』＂]/gu
const OPENING = new Set(['“', '«', '„', '「', '『', '``'])
const CLOSING = new Set(['”', '»', '」', '』'])
/** Marks that nest in their own kind, with their ends. For others a second opening means a forgotten end. */
const NESTING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
])

/** Before an opening mark: space, a bracket, a dash, another mark, or Chinese punctuation. */
const BEFORE_OPENING = /[\s([{—–\-/'‘“«:：，。]/u
/** After a closing mark: space, a bracket, a dash, another mark, or punctuation. */
const AFTER_CLOSING = /[\s)\]}—–\-/'’”».,;:!?…，。]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * The words between quotation marks, with the marks, in order and apart from each other. A
 * quotation may run over several lines. Time is linear in the text.
 */
export function findQuotations(text: string, lines: readonly Span[]): Span[] {
  const scanner = new Scanner(text)
  for (const line of lines) scanner.readLine(line)
  scanner.finish()
  return scanner.quotations
}

class Scanner {
  readonly quotations: Span[] = []
  private open: Mark | undefined
  /** How many marks of the open one's kind are open inside it. */
  private depth = 0
  private lineStart = 0
  private lineEnd = 0
  /** How many quotations ended before this line. */
  private countBefore = 0
  /** Whether this line may still turn out to lack its opening mark. */
  private mayLackOpening = true

  constructor(private readonly text: string) {}

  readLine(line: Span): void {
    const marks = marksOf(this.text, line)
    const [first, ...others] = marks
    const goesOn = this.open !== undefined && first !== undefined
    const reopened = goesOn && first.start === line.start && first.role !== 'closes'
    if (!reopened && !(goesOn && this.closesOpen(first))) this.finish()

    this.lineStart = line.start
    this.lineEnd = line.end
    this.countBefore = this.quotations.length
    this.mayLackOpening = this.open === undefined
    // Each paragraph of a long quotation begins with a mark, and only the last one ends with one.
    for (const mark of reopened ? others : marks) this.read(mark)
  }

  /** Ends an open quotation with its line, if what opened it looks like the beginning of speech. */
  finish(): void {
    const open = this.open
    if (open === undefined) return
    this.open = undefined
    const before = this.text.slice(Math.max(this.lineStart, open.start - 2), open.start)
    if (open.start <= this.lineStart || /[,:，：]\s?$/u.test(before))
      this.add(open.start, this.lineEnd)
  }

  private read(mark: Mark): void {
    if (this.open === undefined) {
      if (mark.role === 'closes') this.readUnopened(mark)
      else {
        this.open = mark
        this.depth = 0
      }
    } else if (this.closesOpen(mark)) {
      if (this.depth > 0) this.depth -= 1
      else {
        this.add(this.open.start, mark.end)
        this.mayLackOpening &&= endsInWord(this.text, mark)
        this.open = undefined
      }
    } else if (!NESTING.has(this.open.symbol)) this.open = mark
    else if (mark.symbol === this.open.symbol) this.depth += 1
  }

  /**
   * A mark closes what none has opened: the quotation began with its line, as wires often print
   * it. Marked words inside it were phrases, which end in no punctuation.
   */
  private readUnopened(mark: Mark): void {
    if (!this.mayLackOpening || isMeasure(this.text, mark)) return
    this.quotations.length = this.countBefore
    this.add(this.lineStart, mark.end)
    this.mayLackOpening = false
  }

  /** Whether `mark` can end what is open. „ is ended by “ as well as by ”. */
  private closesOpen(mark: Mark): boolean {
    const symbol = this.open?.symbol ?? ''
    const end = NESTING.get(symbol)
    if (end !== undefined) return mark.symbol === end
    if (symbol === '„' && mark.symbol === '“') return true
    return mark.role !== 'opens' && mark.symbol !== '»'
  }

  private add(start: number, end: number): void {
    if (LETTER_OR_DIGIT.test(this.text.slice(start, end))) this.quotations.push({ start, end })
  }
}

function marksOf(text: string, line: Span): Mark[] {
  const marks: Mark[] = []
  for (const { 0: symbol, index } of text.slice(line.start, line.end).matchAll(MARK)) {
    const start = line.start + index
    const end = start + symbol.length
    if (symbol.startsWith('=')) continue
    marks.push({ start, end, symbol, role: roleOf(text, start, symbol) })
  }
  return marks
}

/** A straight mark opens after space and closes before it. */
function roleOf(text: string, start: number, symbol: string): Mark['role'] {
  if (OPENING.has(symbol)) return 'opens'
  if (CLOSING.has(symbol)) return 'closes'
  const before = text.charAt(start - 1) || ' '
  const after = text.charAt(start + symbol.length) || ' '
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/u.test(after)
  const mayClose = !/\s/u.test(before) && AFTER_CLOSING.test(after)
  if (mayOpen === mayClose) return 'either'
  return mayOpen ? 'opens' : 'closes'
}

const endsInWord = (text: string, closing: Mark): boolean =>
  LETTER_OR_DIGIT.test(text.charAt(closing.start - 1))

/** 6'2" and 24" are lengths. */
const isMeasure = (text: string, mark: Mark): boolean =>
  mark.symbol === '"' && /\d/u.test(text.charAt(mark.start - 1))
