import type { Span } from './types'
import { ABBREVIATIONS } from '../text/abbreviations'

/** A word, a run of one punctuation mark, or a whole quotation, which no rule looks into. */
export interface Token extends Span {
  readonly kind: 'word' | 'punctuation' | 'quotation'
  /** In lower case, with straight apostrophes; empty for a quotation. */
  readonly text: string
  /** Whether the word begins with a capital letter. */
  readonly capital: boolean
}

/** The tokens of one sentence, with what ends it. */
export type Sentence = readonly Token[]

/** A possessive or contracted ending is a word of its own: `Smith` `'s`. */
const ENDING = String.raw`['’][sS](?![\p{L}\p{N}])`
/** Inside a word: letters, digits, and a stop, apostrophe or hyphen before more of them. */
const INSIDE = String.raw`[\p{L}\p{N}\p{M}&%@_]|(?!${ENDING})[.,’'·\-‐‑\u00ad](?=[\p{L}\p{N}])`
const WORD = String.raw`[\p{L}\p{N}$€£#@](?:${INSIDE})*|${ENDING}`
const TOKEN = new RegExp(String.raw`(?<word>${WORD})|([^\s\p{L}\p{N}])\2*|\S`, 'gu')

const INITIALS = /^\p{L}(?:\.\p{L})*$/u
const ENDS_SENTENCE = /^(?:[.!?…。！？]|\.\.+)$/u
/** Chinese stops end a sentence whatever follows. */
const ALWAYS_ENDS = /^[。！？]$/u
const ENDS_SENTENCE_INSIDE = /[.!?…。！？]['’]*(?:["”»“」』＂]|'')?$/u

/** The sentences of `text` in `block`; `quotations` are those that lie in it. */
export function readSentences(text: string, block: Span, quotations: readonly Span[]): Sentence[] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  const tokens = readTokens(text, block, quotations)
  for (const [index, token] of tokens.entries()) {
    sentence.push(token)
    if (endsSentence(text, token, tokens[index + 1], tokens[index - 1])) {
      sentences.push(sentence)
      sentence = []
    }
  }
  return sentences
}

function readTokens(text: string, block: Span, quotations: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let position = block.start
  for (const { start, end } of quotations) {
    readWords(text, position, start, tokens)
    tokens.push({ kind: 'quotation', start, end, text: '', capital: false })
    position = end
  }
  readWords(text, position, block.end, tokens)
  return tokens
}

function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index
    tokens.push({
      kind: match.groups?.['word'] === undefined ? 'punctuation' : 'word',
      start,
      end: start + match[0].length,
      text: match[0].toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}/u.test(match[0]),
    })
  }
}

function endsSentence(
  text: string,
  token: Token,
  next: Token | undefined,
  before: Token | undefined,
): boolean {
  if (next === undefined) return true
  if (token.kind === 'quotation') {
    const ending = text.slice(Math.max(token.start, token.end - 5), token.end)
    return ENDS_SENTENCE_INSIDE.test(ending) && (next.kind === 'quotation' || next.capital)
  }
  if (!ENDS_SENTENCE.test(token.text)) return false
  if (ALWAYS_ENDS.test(token.text)) return true
  const mayBegin = next.kind === 'quotation' || next.capital || /^\d/u.test(next.text)
  return mayBegin && !isAbbreviation(token, before)
}

function isAbbreviation(stop: Token, before: Token | undefined): boolean {
  if (stop.text !== '.' || before?.kind !== 'word' || before.end !== stop.start) return false
  return ABBREVIATIONS.has(before.text) || INITIALS.test(before.text)
}
