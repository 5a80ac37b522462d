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
    if (last >= first && (isTime(token) || endsName(head, sentence[last], token))) break
    last += 1
  }
  while (last >= first && sentence[last]?.kind === 'punctuation') last -= 1
  return last < first ? undefined : { first, last }
}

/** Whether `next` no longer belongs to the name that `before` is part of. */
function endsName(head: Token, before: Token | undefined, next: Token): boolean {
  if (before?.capital !== true || next.capital || next.kind !== 'word') return false
  if (next.text === 'of' || next.text === "'s") return false
  if (PREPOSITIONS.has(next.text)) return true
  return head.capital && !DETERMINERS.has(head.text)
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
  return token?.text === 'and' && before?.capital === true && after?.capital === true
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
