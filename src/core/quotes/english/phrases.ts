import type { Sentence, Token } from '../tokens'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIMES } from '../words/english'
import { isAdverb, isPersonal, isPredicate, isWord, REACH } from './verbs'

/** A run of tokens of one sentence: indices of the first and the last of them. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

export const isTime = (token: Token): boolean =>
  TIMES.has(token.text) || /^(?:\d{1,2}|\d{4})$/u.test(token.text)

/** The noun phrase whose last word is at `last`: "a spokesman for the mayor", "Sen. John Smith". */
export function phraseEndingAt(
  sentence: Sentence,
  last: number,
  floor: number,
): Phrase | undefined {
  let first = last + 1
  const limit = Math.max(floor, last - REACH)
  while (first > limit && !isBreak(sentence, first - 1)) first -= 1
  return withoutLead(sentence, first, last)
}

/**
 * The noun phrase whose first word is at `first`. A name takes no preposition after it: "Smith in
 * an interview"; a description does: "a spokesman for the mayor".
 */
export function phraseStartingAt(sentence: Sentence, first: number): Phrase | undefined {
  const head = sentence[first]
  if (!isWord(head) || PREPOSITIONS.has(head.text)) return undefined
  if (isPersonal(head)) return { first, last: first }
  let last = first - 1
  const limit = Math.min(sentence.length - 1, first + REACH)
  while (last < limit && !isBreak(sentence, last + 1)) {
    const token = sentence[last + 1]
    if (token === undefined || isAdverb(token)) break
    if (last >= first && (endsInTime(sentence, last + 1) || endsName(sentence, first, last + 1)))
      break
    last += 1
  }
  while (last >= first && sentence[last]?.kind === 'punctuation') last -= 1
  return last < first ? undefined : { first, last }
}

/** "said Smith | on", "said Smith | Monday"; but "said a Wednesday editorial", "a 2008 Clinton veteran". */
function endsInTime(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  const before = sentence[index - 1]
  return token !== undefined && isTime(token) && !DETERMINERS.has(before?.text ?? '')
}

/** Whether the token at `index` no longer belongs to the name that begins at `first`. */
function endsName(sentence: Sentence, first: number, index: number): boolean {
  const [head, before, next] = [sentence[first], sentence[index - 1], sentence[index]]
  if (before?.capital !== true || next?.kind !== 'word' || next.capital) return false
  if (next.text === 'of' || next.text === "'s" || joinsNames(sentence, index)) return false
  if (PREPOSITIONS.has(next.text)) return true
  const isPlain = head?.capital === true && !DETERMINERS.has(head.text)
  return isPlain && !describesName(sentence, index)
}

/** So many words may stand between a party or a place and the name whose office they tell. */
const OFFICE_WORDS = 4

/** "Republican | political consultant Chris Russell": words of an office, and a name behind them. */
function describesName(sentence: Sentence, index: number): boolean {
  for (let position = index; position <= index + OFFICE_WORDS; position += 1) {
    const token = sentence[position]
    if (!isWord(token)) return false
    if (token.capital) return position > index && !isTime(token)
    const isOther = PREPOSITIONS.has(token.text) || CONJUNCTIONS.has(token.text) || isTime(token)
    if (isOther || DETERMINERS.has(token.text) || isAdverb(token) || isPersonal(token)) return false
    if (/(?:ing|ed)$/u.test(token.text) || isPredicate(sentence, position)) return false
  }
  return false
}

/** Whether the token at `index` cannot be part of a noun phrase. */
function isBreak(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (token === undefined || token.kind === 'quotation') return true
  if (token.kind === 'punctuation') return !joinsWords(sentence, index)
  if (CONJUNCTIONS.has(token.text)) return !joinsNames(sentence, index)
  return isPersonal(token) || isPredicate(sentence, index)
}

/** The full stop of "Mr." and the ampersand of "Smith & Co." are part of a name. */
export function joinsWords(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  const before = sentence[index - 1]
  if (token === undefined || before === undefined) return false
  return (
    token.text === '&' || token.text === '%' || (token.text === '.' && before.end === token.start)
  )
}

/** "Smith and Jones" */
function joinsNames(sentence: Sentence, index: number): boolean {
  const [before, token, after] = [sentence[index - 1], sentence[index], sentence[index + 1]]
  const behindName =
    before?.capital === true || (before?.text === '.' && sentence[index - 2]?.capital === true)
  return token?.text === 'and' && behindName && after?.capital === true
}

/** Takes away what stands before the noun phrase: "On Monday", "in a statement", "last week". */
function withoutLead(sentence: Sentence, first: number, last: number): Phrase | undefined {
  let start = first
  for (;;) {
    const token = sentence[start]
    if (token === undefined || start > last) return undefined
    const next = sentence[start + 1]
    if (isTime(token) || isAdverb(token)) start += 1
    else if (token.text === 'this' && next !== undefined && isTime(next)) start += 2
    else if (PREPOSITIONS.has(token.text) || (token.text.endsWith('ing') && !token.capital)) {
      const after = afterObject(sentence, start + 1, last)
      if (after === undefined) return undefined
      start = after
    } else return { first: start, last }
  }
}

/** Where a new noun phrase begins after the object of a preposition: "in a statement | Smith". */
function afterObject(sentence: Sentence, from: number, last: number): number | undefined {
  for (let index = from + 1; index <= last; index += 1) {
    const token = sentence[index]
    const before = sentence[index - 1]
    if (token === undefined || before === undefined) return undefined
    if (isTime(before) && !isTime(token)) return index
    const afterNoun =
      !PREPOSITIONS.has(before.text) && !DETERMINERS.has(before.text) && before.text !== "'s"
    const afterLowerCase = !before.capital && before.kind === 'word'
    if (afterNoun && (DETERMINERS.has(token.text) || (token.capital && afterLowerCase)))
      return index
  }
  return undefined
}
