import type { Sentence, Token } from '../tokens'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/english'
import { isTime, joinsWords, phraseEndingAt, phraseStartingAt, type Phrase } from './phrases'
import {
  beforeHelpers,
  isAdverb,
  isPersonal,
  isPredicate,
  isRelative,
  isWord,
  REACH,
  verbAt,
} from './verbs'

/** The subject of the verb at `verb`, looked for to its left, not before `floor`. */
export function subjectBefore(sentence: Sentence, verb: number, floor: number): Phrase | undefined {
  const index = beforeHelpers(sentence, verb, floor)
  const token = sentence[index]
  if (token === undefined || index < floor) return undefined
  if (token.kind === 'punctuation' && !joinsWords(sentence, index)) {
    return (
      subjectBeforeParenthesis(sentence, index, floor) ??
      firstSubject(sentence, clauseStart(sentence, index, floor), index)
    )
  }
  if (token.kind === 'quotation') return undefined
  if (isRelative(token)) return antecedent(sentence, index, floor)
  if (isPersonal(token)) return { first: index, last: index }
  if (CONJUNCTIONS.has(token.text)) return sharedSubject(sentence, index, floor)
  return (
    subjectEndingAt(sentence, index, floor) ??
    firstSubject(sentence, clauseStart(sentence, index, floor), index)
  )
}

/**
 * "Smith laughed and said", "Smith said he was late, calling it": the subject of the clause's
 * first verb. That of the nearest verb would often lie inside the words that are reported.
 */
export function sharedSubject(
  sentence: Sentence,
  index: number,
  floor: number,
): Phrase | undefined {
  const start = clauseStart(sentence, index, floor)
  for (let verb = start + 1; verb < index; verb += 1) {
    if (!isPredicate(sentence, verb)) continue
    const subject = plainSubject(sentence, verb, start)
    if (subject !== undefined) return subject
  }
  return firstSubject(sentence, start, index)
}

/** The subject of the -ing form or the infinitive at `verb`, which is that of another verb. */
export function borrowedSubject(sentence: Sentence, verb: number): Phrase | undefined {
  const index = beforeHelpers(sentence, verb)
  if (sentence[index]?.text === ',') {
    const reporting = verbAt(sentence, index - 1)
    if (reporting?.sense === 'saying') return subjectBefore(sentence, index - 1, 0)
  }
  return absoluteSubject(sentence, index) ?? sharedSubject(sentence, verb, 0)
}

/** "with Smith yelling" */
function absoluteSubject(sentence: Sentence, last: number): Phrase | undefined {
  const limit = Math.max(0, last - WITH_REACH)
  for (let index = last; index >= limit; index -= 1) {
    const token = sentence[index]
    if (!isWord(token) || CONJUNCTIONS.has(token.text)) return undefined
    if (token.text === 'with') return index < last ? { first: index + 1, last } : undefined
  }
  return undefined
}

/** The pronoun, noun phrase or parenthesis right before the verb, if one stands there. */
function plainSubject(sentence: Sentence, verb: number, floor: number): Phrase | undefined {
  const index = beforeHelpers(sentence, verb, floor)
  const token = sentence[index]
  if (token === undefined || index < floor) return undefined
  if (token.kind === 'punctuation') return subjectBeforeParenthesis(sentence, index, floor)
  if (token.kind === 'quotation' || CONJUNCTIONS.has(token.text)) return undefined
  if (token.text === 'it' || token.text === 'there') return undefined
  if (isPersonal(token)) return { first: index, last: index }
  return subjectEndingAt(sentence, index, floor)
}

function antecedent(sentence: Sentence, relative: number, floor: number): Phrase {
  const last = sentence[relative - 1]?.text === ',' ? relative - 2 : relative - 1
  return phraseEndingAt(sentence, last, floor) ?? { first: relative, last: relative }
}

/** The noun phrase that ends at `last`, or the name that it describes: "Ann Smith, a spokeswoman". */
function subjectEndingAt(sentence: Sentence, last: number, floor: number): Phrase | undefined {
  const phrase = phraseEndingAt(sentence, last, floor)
  if (phrase === undefined) return undefined
  const apposition =
    /^(?:an?|the)$/u.test(sentence[phrase.first]?.text ?? '') &&
    sentence[phrase.first - 1]?.text === ','
  if (!apposition) return phrase
  const name = phraseEndingAt(sentence, phrase.first - 2, floor)
  const named =
    name !== undefined &&
    sentence[name.first]?.capital === true &&
    sentence[name.last]?.capital === true
  return named ? name : phrase
}

/** How many tokens before its verb the subject of "with Smith yelling" may begin. */
const WITH_REACH = 8

const PARENTHESIS = /^(?:[,()—–-]|--+)$/u

/** "Smith, 45, a teacher who lives here, said": the noun phrase before the first of the commas. */
function subjectBeforeParenthesis(
  sentence: Sentence,
  close: number,
  floor: number,
): Phrase | undefined {
  if (!PARENTHESIS.test(sentence[close]?.text ?? '')) return undefined
  const limit = Math.max(floor + 1, close - REACH)
  for (let open = close - 1; open >= limit; open -= 1) {
    const token = sentence[open]
    if (token?.kind !== 'punctuation' || joinsWords(sentence, open)) continue
    const after = sentence[open + 1]
    if (!PARENTHESIS.test(token.text) || after === undefined || joinsClauses(after))
      return undefined
    const before = sentence[open - 1]
    if (!isWord(before) || isTime(before) || /^\d+$/u.test(before.text)) continue
    const phrase = subjectEndingAt(sentence, open - 1, floor)
    const head = phrase && sentence[phrase.first]
    if (head !== undefined && (head.capital || DETERMINERS.has(head.text))) return phrase
  }
  return undefined
}

const joinsClauses = (token: Token): boolean =>
  CONJUNCTIONS.has(token.text) && !isRelative(token) && token.text !== 'whose'

/** Where the clause or the parenthesis that holds `index` begins. */
function clauseStart(sentence: Sentence, index: number, floor: number): number {
  const limit = Math.max(floor, index - REACH)
  for (let position = index - 1; position >= limit; position -= 1) {
    const text = sentence[position]?.text
    if (text === '(' || text === ';') return position + 1
  }
  return limit
}

/**
 * The first noun phrase between `floor` and `end` that can be a subject: behind "On Monday," and
 * "Asked about it,".
 */
function firstSubject(sentence: Sentence, floor: number, end: number): Phrase | undefined {
  let index = floor
  while (index < end) {
    const token = sentence[index]
    if (token === undefined) return undefined
    if (opensSubject(sentence, index, floor)) {
      const phrase = phraseStartingAt(sentence, index)
      if (phrase !== undefined && phrase.last < end) return phrase
    }
    const skipsOneWord =
      isAdverb(token) || isTime(token) || token.text === 'and' || token.text === 'but'
    index = skipsOneWord ? index + 1 : afterComma(sentence, index, end)
  }
  return undefined
}

function opensSubject(sentence: Sentence, index: number, floor: number): boolean {
  const token = sentence[index]
  if (!isWord(token) || isAdverb(token) || isTime(token)) return false
  if (PREPOSITIONS.has(token.text) || CONJUNCTIONS.has(token.text)) return false
  const next = sentence[index + 1]
  if (DETERMINERS.has(token.text) && next !== undefined && isTime(next)) return false
  if (token.text.endsWith('ing') && !token.capital) return false
  const opensParticiple =
    index === floor && /(?:ing|ed)$/u.test(token.text) && sentence[index + 1]?.capital !== true
  return !opensParticiple && !isPredicate(sentence, index)
}

/** The index after the next comma, or `end`. */
function afterComma(sentence: Sentence, from: number, end: number): number {
  let index = from
  while (index < end && sentence[index]?.text !== ',') index += 1
  return Math.min(index + 1, end)
}
