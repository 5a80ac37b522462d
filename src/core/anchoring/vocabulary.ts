/**
 * The terms of both revisions: every distinct normalised token, numbered. Two tokens are the same
 * word exactly when their term numbers are equal, so that the rest of the module compares integers.
 */

/** Everything that is known of one term. */
export interface Term {
  /** Normalised: NFC, one shape of quotation mark, dash and apostrophe, nothing invisible. */
  readonly text: string
  /** How much it says, in words: 1 a word, a fraction a sign of a script without spaces. */
  readonly words: number
  /** Whether a sentence ends after it: always, or only when a space follows ("U.S." goes on). */
  readonly endsSentence: 'always' | 'before space' | 'never'
  /** Whether it is a dash or another mark that joins two words when no space is around it. */
  readonly joins: boolean
  /** Whether it is a mark that closes what stands before it when no space is between. */
  readonly closes: boolean
}

const apostrophes = /['’‘‛ʼʻ`´′＇]/gu
// Tags are invisible, but without them the flags of England and Scotland would be one.
const invisible = /[\p{Default_Ignorable_Code_Point}--[\u{E0020}-\u{E007F}]]/gv
const quotation = /^["“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟＂″'’‘‚‛`´′＇]$/u
const dashes = /^[\p{Dash_Punctuation}−]+$/u
const wideSentenceEnd = /^[。！？．｡]$/u
const sentenceEnd = /^[.!?…؟۔।॥։።។။]$/u
const joint = /^[-/.:@_&+·([]$/u
const closing = /^[\p{Close_Punctuation}"]$/u
const lettersOrDigits = /[\p{L}\p{N}]/u
const ideograph = /^\p{sc=Han}/u
const unspaced =
  /^[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u

/** The one spelling under which a token is compared. */
export function normalised(raw: string): string {
  const visible = raw.replace(invisible, '').normalize('NFC')
  if (quotation.test(visible)) return '"'
  // A run of dashes is one dash: "--" and "——" are how some keyboards write "—".
  if (dashes.test(visible)) return '-'
  return visible.replace(apostrophes, "'")
}

function wordsOf(text: string): number {
  if (!lettersOrDigits.test(text)) return 0
  if (ideograph.test(text)) return 0.5
  return unspaced.test(text) ? 0.25 : 1
}

function describe(text: string): Term {
  return {
    text,
    words: wordsOf(text),
    endsSentence: wideSentenceEnd.test(text)
      ? 'always'
      : sentenceEnd.test(text)
        ? 'before space'
        : 'never',
    joins: joint.test(text),
    closes: closing.test(text),
  }
}

export function isQuotationMark({ text }: Term): boolean {
  return text === '"'
}

export function isDash({ text }: Term): boolean {
  return text === '-'
}

/** Whether a term may be a name: it begins with a capital. */
export function isName({ text }: Term): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text)
}

/** Whether a term is written in capitals, as the place of a dateline. */
export function isOfCapitals({ text }: Term): boolean {
  return /^\p{Lu}{2}/u.test(text)
}

/** Whether a term is one sign of a script without spaces. */
export function isSign({ words }: Term): boolean {
  return words > 0 && words < 1
}

/** Whether a term is a name, or may be one in a script without capitals. */
export function mayBeName(term: Term): boolean {
  return isName(term) || !/\p{Ll}/u.test(term.text)
}

/** Numbers terms in the order in which they are first met. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly terms: Term[] = []

  get size(): number {
    return this.terms.length
  }

  /** The number of the term that `raw`, a token as it stands in a text, is written for. */
  number(raw: string): number {
    const known = this.numbers.get(raw)
    if (known !== undefined) return known
    // Raw spellings are kept beside normalised ones: each spelling is normalised only once.
    const text = normalised(raw)
    let number = this.numbers.get(text)
    if (number === undefined) {
      number = this.terms.length
      this.terms.push(describe(text))
      this.numbers.set(text, number)
    }
    this.numbers.set(raw, number)
    return number
  }

  term(number: number): Term {
    const term = this.terms[number]
    if (term === undefined) throw new RangeError(`There is no term ${number}`)
    return term
  }
}
