import type { Quotation } from './marks'
import type { Span } from './types'

/** A word, one punctuation mark, or a whole quotation, which no rule looks into. */
export interface Token extends Span {
  readonly kind: 'word' | 'punctuation' | 'quotation'
  /** In lower case, with straight apostrophes; empty for a quotation. */
  readonly text: string
  /** Whether the word begins with a capital letter. */
  readonly capital: boolean
  readonly quotation?: Quotation
}

/** Tokens between two full stops. */
export type Sentence = readonly Token[]

/** A possessive or contracted ending is a word of its own: `Trump` `'s`. */
const TOKEN =
  /[\p{L}\p{N}$€£#@](?:[\p{L}\p{N}\p{M}&%@_]|(?!['’][sS](?![\p{L}\p{N}]))[.,’'\-‐‑\u00ad](?=[\p{L}\p{N}]))*|['’](?:s|S)(?![\p{L}\p{N}])|([^\s\p{L}\p{N}])\1*|\S/gu

/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|govs|gen|lt|col|sgt|maj|capt|adm|rev|hon|pres|st|jr|sr|no|vs|inc|co|corp|jan|feb|mar|apr|aug|sept|oct|nov|dec|d|r|i|\p{L}|\p{L}(?:\.\p{L})+|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)$/u

const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '...', '。', '！', '？'])
const QUOTATION_ENDS_SENTENCE = /[.!?…。！？](?:['’]*)["”»“」』＂]?$|[.!?…。！？]'*''$/u

/** The sentences of `text` between `start` and `end`; `quotations` are those that lie there. */
export function readSentences(
  text: string,
  block: Span,
  quotations: readonly Quotation[],
): Sentence[] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  const finish = (): void => {
    if (sentence.length > 0) sentences.push(sentence)
    sentence = []
  }
  const tokens = readTokens(text, block, quotations)
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    sentence.push(token)
    if (next === undefined || endsSentence(text, token, next, tokens[index - 1])) finish()
  }
  finish()
  return sentences
}

function readTokens(text: string, block: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = []
  let position = block.start
  for (const quotation of quotations) {
    readWords(text, position, quotation.start, tokens)
    const { start, end } = quotation
    tokens.push({ kind: 'quotation', start, end, text: '', capital: false, quotation })
    position = end
  }
  readWords(text, position, block.end, tokens)
  return tokens
}

function readWords(text: string, start: number, end: number, tokens: Token[]): void {
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0]
    tokens.push({
      kind:
        /^[\p{L}\p{N}$€£#@'’]./u.test(word) || /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'punctuation',
      start: start + match.index,
      end: start + match.index + word.length,
      text: word.toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}/u.test(word),
    })
  }
}

function endsSentence(
  text: string,
  token: Token,
  next: Token,
  previous: Token | undefined,
): boolean {
  if (token.kind === 'quotation') {
    return (
      QUOTATION_ENDS_SENTENCE.test(text.slice(Math.max(token.start, token.end - 5), token.end)) &&
      (next.kind === 'quotation' || next.capital)
    )
  }
  if (!ENDS_SENTENCE.has(token.text)) return false
  if (
    next.kind === 'punctuation' ||
    (next.kind === 'word' && !next.capital && !/^\d/u.test(next.text))
  ) {
    return /[。！？]/u.test(token.text)
  }
  const glued = previous?.end === token.start
  return !(
    token.text === '.' &&
    glued &&
    previous.kind === 'word' &&
    ABBREVIATION.test(previous.text)
  )
}
