import type { Sentence, Token } from '../tokens'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
  type Verb,
} from '../words/english'

/** A run of tokens of one sentence: indices of the first and the last of them. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** No rule looks further than this many tokens, so that time stays linear in the text. */
export const REACH = 48

export const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.text) || (token.text.length > 4 && token.text.endsWith('ly') && !token.capital)
const isRelative = (token: Token): boolean => token.text === 'who' || token.text === 'which'
const isPersonal = (token: Token): boolean => PRONOUNS.has(token.text) && token.text !== 'who'
const isTime = (token: Token): boolean =>
  DAYS_AND_MONTHS.has(token.text) || /^(?:last|next|week|month|year|night|morning|afternoon|evening|\d{1,2}|\d{4})$/u.test(token.text)

/**
 * The verb of saying at `index`, if the word there is one.
 * "claims", "report" and "call" are nouns as well: after a determiner, a possessive or a preposition they are.
 */
export function verbAt(sentence: Sentence, index: number): Verb | undefined {
  const token = sentence[index]
  if (token?.kind !== 'word') return undefined
  const verb = VERBS.get(token.text)
  if (verb === undefined || token.capital && index > 0) return undefined
  const before = sentence[index - 1]
  if (before === undefined) return verb
  if (DETERMINERS.has(before.text) || before.text === "'s") return verb.form==='past' && before.text === "'s" ? verb : undefined
  if (verb.form === 'participle') return verb
  if (NOUNS_TOO.has(token.text) && !before.capital && !isPersonal(before) && !isRelative(before) && !isAdverb(before)) return undefined
  if (PREPOSITIONS.has(before.text) && before.text !== 'to') return undefined
  if (verb.form === 'base') {
    const helper = before
    if (isAdverb(helper)) return verb
    return AUXILIARIES.has(helper.text) || PRONOUNS.has(helper.text) || isPlural(helper) || /^(?:and|or)$/u.test(helper.text)
      ? verb
      : undefined
  }
  return verb
}

/** Verbs in the present that are more often plural nouns. */
const NOUNS_TOO = new Set('states reports calls claims notes comments charges answers demands questions attacks promises plans hopes fears posts polls remarks aims shows'.split(' '))

const isPlural = (token: Token): boolean => token.text.endsWith('s') || /^(?:people|men|women|police)$/u.test(token.text)

/** Whether a finite verb or a helping verb stands at `index`: where a noun phrase cannot go on. */
function isPredicate(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (token === undefined) return true
  if (AUXILIARIES.has(token.text) && token.text !== 'to') return token.text !== "'s" || isContraction(sentence, index)
  const verb = verbAt(sentence, index)
  if (verb !== undefined) return verb.form !== 'participle' && verb.form !== 'base'
  return looksPast(sentence, index)
}

/** A word in -ed that the lists do not know, where no noun phrase can hold it as an adjective. */
function looksPast(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  const before = sentence[index - 1]
  if (token === undefined || token.capital || !/^\p{L}{3,}ed$/u.test(token.text)) return false
  return before?.kind === 'word' && !DETERMINERS.has(before.text) && before.text !== "'s" && !PREPOSITIONS.has(before.text)
}

/** "he's" and "that's" hold a verb; "Trump's" most often does not. */
function isContraction(sentence: Sentence, index: number): boolean {
  const before = sentence[index - 1]
  return before !== undefined && (PRONOUNS.has(before.text) || /^(?:that|there|here|what)$/u.test(before.text))
}

function isBreak(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (token === undefined || token.kind === 'quotation') return true
  if (token.kind === 'punctuation') return !joinsWords(sentence, index)
  if (CONJUNCTIONS.has(token.text)) return !joinsNames(sentence, index)
  return isPersonal(token) || isPredicate(sentence, index)
}

/** The full stop of "Mr." and the ampersand of "Smith & Co." are part of a name. */
function joinsWords(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  const before = sentence[index - 1]
  if (token === undefined || before === undefined) return false
  return token.text === '&' || (token.text === '.' && before.end === token.start) || token.text === '%'
}

function joinsNames(sentence: Sentence, index: number): boolean {
  const before = sentence[index - 1]
  const after = sentence[index + 1]
  return sentence[index]?.text === 'and' && before?.capital === true && after?.capital === true
}

/** The noun phrase whose last word is at `last`: "a spokesman for the campaign", "Sen. John Smith". */
export function phraseEndingAt(sentence: Sentence, last: number, floor: number): Phrase | undefined {
  let first = last + 1
  const limit = Math.max(floor, last - REACH)
  while (first > limit && !isBreak(sentence, first - 1)) first -= 1
  return trimFront(sentence, first, last)
}

/** Takes away what stands before the noun phrase: "On Monday", "in a statement", "last week". */
function trimFront(sentence: Sentence, first: number, last: number): Phrase | undefined {
  let start = first
  for (;;) {
    const token = sentence[start]
    if (token === undefined || start > last) return undefined
    if (isTime(token) || isAdverb(token)) start += 1
    else if (token.text === 'this' && isTime(sentence[start + 1] ?? token)) start += 2
    else if (PREPOSITIONS.has(token.text) || token.text.endsWith('ing') && !token.capital) {
      const after = afterObject(sentence, start + 1, last)
      if (after === undefined) return undefined
      start = after
    } else break
  }
  return { first: start, last }
}

/** Where a new noun phrase begins after the object of a preposition: "in a statement | Trump". */
function afterObject(sentence: Sentence, from: number, last: number): number | undefined {
  for (let index = from + 1; index <= last; index += 1) {
    const token = sentence[index]
    const before = sentence[index - 1]
    if (token === undefined || before === undefined) return undefined
    const begins = (token.capital && !before.capital && before.kind === 'word') || DETERMINERS.has(token.text)
    if (
      begins &&
      !PREPOSITIONS.has(before.text) &&
      !DETERMINERS.has(before.text) && before.text !== "'s"
    ) return index
    if (isTime(before) && !isTime(token)) return index
  }
  return undefined
}

/** The noun phrase whose first word is at `first`. A name takes no preposition after it, a description does. */
export function phraseStartingAt(sentence: Sentence, first: number): Phrase | undefined {
  const head = sentence[first]
  if (head?.kind !== 'word') return undefined
  if (isPersonal(head)) return { first, last: first }
  if (PREPOSITIONS.has(head.text)) return undefined
  let last = first - 1
  let named = false
  const limit = Math.min(sentence.length - 1, first + REACH)
  while (last < limit && !isBreak(sentence, last + 1)) {
    const token = sentence[last + 1]
    if (token === undefined || isTime(token) && last >= first || isAdverb(token)) break
    if (PREPOSITIONS.has(token.text) && (named || token.text === 'to') && token.text !== 'of') break
    if (token.kind === 'word' && !token.capital && named && sentence[last]?.capital === true && !DETERMINERS.has(token.text) && token.text !== 'of' && token.text !=="'s" && !PREPOSITIONS.has(token.text) && DETERMINERS.has(head.text) === false && head.capital) break
    named = token.capital
    last += 1
  }
  while (last >= first && sentence[last]?.kind === 'punctuation') last -= 1
  return last < first ? undefined : { first, last }
}

/** The subject of the verb at `verb`, looked for to its left, not beyond `floor`. */
export function subjectBefore(sentence: Sentence, verb: number, floor: number): Phrase | undefined {
  let index = verb - 1
  while (index >= floor && isHelper(sentence[index])) index -= 1
  const token = sentence[index]
  if (token === undefined || index < floor) return undefined
  if (isRelative(token)) {
    const antecedent = sentence[index - 1]?.text === ',' ? index - 2 : index - 1
    return phraseEndingAt(sentence, antecedent, floor) ?? { first: index, last: index }
  }
  if (isPersonal(token)) return { first: index, last: index }
  if (token.kind === 'punctuation' && !joinsWords(sentence, index)) {
    return beforeParenthesis(sentence, index, floor) ?? clauseSubject(sentence, clauseFloor(sentence, index, floor), index)
  }
  if (token.kind !== 'word') return undefined
  if (CONJUNCTIONS.has(token.text)) return sharedSubject(sentence, index, floor)
  const phrase = phraseEndingAt(sentence, index, floor)
  if (phrase === undefined) return clauseSubject(sentence, clauseFloor(sentence, index, floor), index)
  return nameBeforeApposition(sentence, phrase, floor) ?? phrase
}

/** "Smith, 45, a teacher who lives here, said": the noun phrase before the first of the commas. */
function beforeParenthesis(sentence: Sentence, close: number, floor: number): Phrase | undefined {
  if (!/^[,)—–-]|--$/u.test(sentence[close]?.text ?? '')) return undefined
  const limit = Math.max(floor + 1, close - REACH)
  for (let open = close - 1; open >= limit; open -= 1) {
    const token = sentence[open]
    if (token?.kind !== 'punctuation' || joinsWords(sentence, open)) continue
    if (!/^[,(—–-]|--$/u.test(token.text)) return undefined
    const after = sentence[open + 1]
    if (after === undefined || CONJUNCTIONS.has(after.text) && !isRelative(after) && after.text !== 'whose') return undefined
    const before = sentence[open - 1]
    if (before?.kind !== 'word' || isTime(before) || /^\d+$/u.test(before.text)) continue
    const phrase = phraseEndingAt(sentence, open - 1, floor)
    if (phrase === undefined) continue
    const head = sentence[phrase.first]
    if (head !== undefined && (head.capital || DETERMINERS.has(head.text))) return phrase
  }
  return undefined
}

/** "Doug Smith, a spokesman for the mayor told": the name is the subject. */
function nameBeforeApposition(sentence: Sentence, phrase: Phrase, floor: number): Phrase | undefined {
  const first = sentence[phrase.first]?.text
  if (sentence[phrase.first - 1]?.text !== ',' || !(first === 'a' || first === 'an' || first === 'the')) return undefined
  const name = phraseEndingAt(sentence, phrase.first - 2, floor)
  return name !== undefined && sentence[name.first]?.capital === true && sentence[name.last]?.capital === true ? name : undefined
}

/**
 * "Smith laughed and said", "Smith said he was late, calling it": the subject of the sentence's first verb.
 * The nearest verb would often be inside the clause that is reported.
 */
export function sharedSubject(sentence: Sentence, index: number, floor: number): Phrase | undefined {
  const limit = clauseFloor(sentence, index, floor)
  for (let verb = limit + 1; verb < index; verb += 1) {
    const found = verbAt(sentence, verb)
    const finite = found === undefined ? isPredicate(sentence, verb) : found.form === 'past' || found.form === 'present'
    if (!finite) continue
    const subject = directSubject(sentence, verb, limit)
    if (subject !== undefined) return subject
  }
  return clauseSubject(sentence, limit, index)
}

/** The pronoun or noun phrase right before the verb, if one stands there. */
function directSubject(sentence: Sentence, verb: number, limit: number): Phrase | undefined {
  let before = verb - 1
  while (before >= limit && isHelper(sentence[before])) before -= 1
  const token = sentence[before]
  if (before >= limit && token?.kind === 'punctuation') return beforeParenthesis(sentence, before, limit)
  if (before < limit || token?.kind !== 'word' || CONJUNCTIONS.has(token.text) || /^(?:it|there)$/u.test(token.text)) return undefined
  if (isPersonal(token)) return { first: before, last: before }
  const phrase = phraseEndingAt(sentence, before, limit)
  return phrase && (nameBeforeApposition(sentence, phrase, limit) ?? phrase)
}

/** Whether a finite verb stands before `end`. */
export function hasPredicate(sentence: Sentence, end: number): boolean {
  for (let index = Math.max(1, end - REACH); index < end; index += 1) if (isPredicate(sentence, index) && sentence[index]?.kind === 'word') return true
  return false
}

/** Where the clause or the parenthesis that holds `index` begins. */
function clauseFloor(sentence: Sentence, index: number, floor: number): number {
  const limit = Math.max(floor, index - REACH)
  for (let position = index - 1; position >= limit; position -= 1) {
    const token = sentence[position]
    if (token?.text === '(' || token?.text === ';') return position + 1
  }
  return limit
}

function isHelper(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (AUXILIARIES.has(token.text) || isAdverb(token))
}

/**
 * The first noun phrase between `floor` and `end` that can be a subject. It stands behind "On Monday," and
 * before ", a senator from Ohio,".
 */
export function clauseSubject(sentence: Sentence, floor: number, end: number): Phrase | undefined {
  let index = Math.max(floor, end - REACH)
  while (index < end) {
    const token = sentence[index]
    if (token === undefined) return undefined
    if (index === floor && token.capital && /(?:ing|ed)$/u.test(token.text) && !sentence[index + 1]?.capital) {
      index = nextComma(sentence, index, end)
      continue
    }
    const opensPhrase =
      token.kind === 'word' &&
      !PREPOSITIONS.has(token.text) &&
      !CONJUNCTIONS.has(token.text) &&
      !isAdverb(token) && !isTime(token) &&
      !isPredicate(sentence, index) && !(token.text.endsWith('ing') && !token.capital)
    if (opensPhrase) {
      const phrase = phraseStartingAt(sentence, index)
      if (phrase !== undefined && phrase.last < end) return phrase
    }
    if (token.kind === 'word' && (CONJUNCTIONS.has(token.text) || isAdverb(token) || isTime(token))) {
      index += 1
      if (CONJUNCTIONS.has(token.text) && token.text !== 'and' && token.text !== 'but') index = nextComma(sentence, index, end)
    } else index = nextComma(sentence, index, end)
  }
  return undefined
}

/** The index after the next comma, or `end`. */
function nextComma(sentence: Sentence, from: number, end: number): number {
  let index = from
  while (index < end && sentence[index]?.text !== ',') index += 1
  return Math.min(index + 1, end)
}
