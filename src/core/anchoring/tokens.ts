import type { Term, Vocabulary } from './vocabulary'
import { wrappedAt } from './wrapping'

/**
 * A text as tokens: words, signs of scripts without spaces, punctuation marks. White space and
 * invisible characters belong to no token. Offsets are UTF-16 code units into `source`.
 */
export interface Tokens {
  readonly source: string
  readonly count: number
  /** Number of each token's term in the vocabulary that both revisions share. */
  readonly terms: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What stands between a token and the one before it: one of `boundary`. */
  readonly boundaries: Uint8Array
}

/** How strong the boundary before a token is; a higher one is a likelier place for an edit. */
export const boundary = {
  none: 0,
  introduced: 1,
  space: 2,
  clause: 3,
  line: 4,
  sentence: 6,
  paragraph: 8,
} as const

// Scripts that put no space between words: each sign is a token, with the marks that it carries.
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー`
const invisible = String.raw`[\p{Default_Ignorable_Code_Point}--[\u{E0020}-\u{E007F}]]`
const letter = String.raw`[[\p{L}\p{N}\p{M}]--[${unspaced}]--${invisible}]`
/** Scripts in which a space, and no mark, parts clauses and sentences alike. */
const partedBySpace = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const apostrophe = `['’‘‛ʼʻ\`´′＇]`
const dash = String.raw`[\p{Dash_Punctuation}−]`

const sign = String.raw`\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]`
/** Signs that are one picture, with what says how it is drawn: a family is not three people. */
const picture = String.raw`${sign}*(?:\u{200D}${sign}*)+|${sign}+`

const token = new RegExp(
  [
    picture,
    String.raw`[[${unspaced}]&&[\p{L}\p{N}]](?:${invisible}*\p{M})*`,
    // "don't" and "3.5" are one word each: a negation or a digit cannot be cut off unseen.
    String.raw`${letter}+(?:(?:${invisible}+|${invisible}*${apostrophe}${invisible}*|(?<=\p{N})[.,٫٬](?=\p{N}))${letter}+)*`,
    `${dash}(?:${invisible}*${dash})*`,
    String.raw`[[^\s\u{85}]--${invisible}]`,
  ].join('|'),
  'gv',
)

/** Behind a number a single mark is no quotation mark: 5' is not 5". */
const prime = /^['’′]$/u
const primeTerm = '‵'

function endsInDigit(source: string, end: number): boolean {
  return /\p{Nd}/u.test(source.charAt(end - 1))
}

/** Brackets, and quotation marks that open in every language: "「" but not "“". */
const opening = /\p{Open_Punctuation}/u

/** Cuts `source` into tokens, numbering their terms in `vocabulary`. */
export function tokenise(source: string, vocabulary: Vocabulary): Tokens {
  const terms: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  token.lastIndex = 0
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const isPrime =
      prime.test(match[0]) && ends.at(-1) === match.index && endsInDigit(source, match.index)
    terms.push(vocabulary.number(isPrime ? primeTerm : match[0]))
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  const tokens = {
    source,
    count: terms.length,
    terms: Int32Array.from(terms),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  }
  return { ...tokens, boundaries: findBoundaries(tokens, vocabulary) }
}

function findBoundaries(tokens: Omit<Tokens, 'boundaries'>, vocabulary: Vocabulary): Uint8Array {
  const boundaries = new Uint8Array(tokens.count)
  const wrapped = wrappedAt(tokens.source)
  let ending: Term['endsSentence'] = 'never'
  for (let index = 0; index < tokens.count; index += 1) {
    const term = vocabulary.term(tokens.terms[index] ?? 0)
    const gap = index === 0 ? boundary.paragraph : boundaryOfGap(tokens, index, wrapped)
    // A quotation mark or bracket written right behind a full stop still belongs to the sentence.
    const belongsToEnd: boolean =
      ending !== 'never' &&
      gap === boundary.none &&
      (term.closes || term.endsSentence !== 'never') &&
      !opens(tokens, index)
    const begins =
      ending === 'always' ? !belongsToEnd : ending === 'before space' && gap > boundary.none
    boundaries[index] = begins ? Math.max(gap, boundary.sentence) : gap
    if (!belongsToEnd || term.endsSentence === 'always') ending = term.endsSentence
  }
  return boundaries
}

/** Whether the mark `index` opens: a bracket, or a quotation mark right behind one that closes. */
function opens({ source, starts, ends }: Omit<Tokens, 'boundaries'>, index: number): boolean {
  const start = starts[index] ?? 0
  const mark = source.charAt(start)
  if (opening.test(mark)) return true
  const previous = ends[index - 1] === start ? source.charAt(start - 1) : ''
  return (/\p{Pf}/u.test(previous) && /\p{Pi}/u.test(mark)) || (previous === mark && mark === '"')
}

function boundaryOfGap(
  tokens: Omit<Tokens, 'boundaries'>,
  index: number,
  wrapped: ReadonlySet<number>,
): number {
  const start = tokens.ends[index - 1] ?? 0
  const end = tokens.starts[index] ?? 0
  let lines = 0
  let spaces = 0
  for (let offset = start; offset < end; offset += 1) {
    const unit = tokens.source.charCodeAt(offset)
    if (unit === 0x0a && wrapped.has(offset)) spaces += 1
    else if (unit === 0x0a || unit === 0x2028 || unit === 0x2029) lines += 1
    else if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a))
      spaces += 1
  }
  if (lines > 1) return boundary.paragraph
  if (lines === 1) return boundary.line
  if (spaces === 0) return boundary.none
  if (introducing.test(tokens.source.charAt(start - 1))) return boundary.introduced
  return isUnspaced(tokens, index - 1, -1) || isUnspaced(tokens, index, 1)
    ? boundary.clause
    : boundary.space
}

/** A mark behind which the clause goes on: what it introduces belongs to it. */
const introducing = /^[:：]$/u

/** How many marks may stand between a space and the sign that tells its script. */
const marksBeside = 3

/** Whether the first word at or beyond the token `index` in the direction `step` is of a script parted by spaces. */
function isUnspaced(
  { source, starts, count }: Omit<Tokens, 'boundaries'>,
  index: number,
  step: 1 | -1,
): boolean {
  for (let beside = 0; beside <= marksBeside; beside += 1) {
    const at = index + beside * step
    if (at < 0 || at >= count) return false
    const sign = source.charAt(starts[at] ?? 0)
    if (/[\p{L}\p{N}]/u.test(sign)) return partedBySpace.test(sign)
  }
  return false
}

/** Whether a sentence, or a paragraph, begins at the token `index`, or the text ends before it. */
function startsSentence(tokens: Tokens, index: number): boolean {
  return index >= tokens.count || (tokens.boundaries[index] ?? 0) >= boundary.sentence
}

/** Whether a line or a sentence begins at the token `index`, or the text ends before it. */
export function startsLine(tokens: Tokens, index: number): boolean {
  return index >= tokens.count || (tokens.boundaries[index] ?? 0) >= boundary.line
}

/** The lines and sentences that the tokens `[from, to)` touch, up to `left` and `right` tokens beyond them. */
export function lineAround(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  left: number,
  right: number,
): { readonly from: number; readonly to: number } {
  let start = from
  while (start > Math.max(0, from - left) && !startsLine(tokens, start)) start -= 1
  let end = to
  while (end < Math.min(tokens.count, to + right) && !startsLine(tokens, end)) end += 1
  return { from: start, to: end }
}

/** Whether the tokens `[from, to)` of one text stand from `at` on in another. */
export function isSameFrom(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  others: Tokens,
  at: number,
): boolean {
  if (at < 0 || at + to - from > others.count) return false
  for (let step = 0; step < to - from; step += 1)
    if (tokens.terms[from + step] !== others.terms[at + step]) return false
  return true
}

/** Whether a line of the source begins at the token. */
export function beginsLine({ source, starts, ends }: Tokens, index: number): boolean {
  return index === 0 || /[\n\u2028\u2029]/u.test(source.slice(ends[index - 1], starts[index]))
}

/** Whether a clause, a line or a sentence begins at the token `index`, or the text ends before it. */
export function startsClause(tokens: Tokens, index: number): boolean {
  return index >= tokens.count || (tokens.boundaries[index] ?? 0) >= boundary.clause
}

/** How far the ends of a sentence are looked for, in tokens: some texts have no full stops. */
const longestSentence = 300

/** The first token of the sentence that `index` is in, or `lowest` if it begins before that. */
export function sentenceStart(tokens: Tokens, index: number, lowest: number): number {
  const limit = Math.max(lowest, index - longestSentence)
  let start = index
  while (start > limit && !startsSentence(tokens, start)) start -= 1
  return start
}

/** The end of the sentence whose tokens before `index` are known, or `highest` if it is later. */
export function sentenceEnd(tokens: Tokens, index: number, highest: number): number {
  const limit = Math.min(highest, index + longestSentence)
  let end = index
  while (end < limit && !startsSentence(tokens, end)) end += 1
  return end
}
