import type { Sentence, Token } from '../tokens'
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NOUNS_MORE_OFTEN,
  PERSONAL_PRONOUNS,
  PLURALS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  VERBS,
  type Verb,
} from '../words/english'

/** No rule looks further than this many tokens, so that time stays linear in the text. */
export const REACH = 48

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'
export const isPersonal = (token: Token): boolean => PERSONAL_PRONOUNS.has(token.text)
export const isRelative = (token: Token): boolean => RELATIVE_PRONOUNS.has(token.text)

export const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.text) || (token.text.length > 4 && token.text.endsWith('ly') && !token.capital)

/** What may stand between a subject and its verb: "has", "also", "reportedly". */
export const isHelper = (token: Token | undefined): boolean =>
  isWord(token) && (AUXILIARIES.has(token.text) || isAdverb(token))

/** The index of what stands before the helpers of the verb at `verb`; it may be below `floor`. */
export function beforeHelpers(sentence: Sentence, verb: number, floor = 0): number {
  let index = verb - 1
  while (index >= floor && isHelper(sentence[index])) index -= 1
  return index
}

export const isFinite = (verb: Verb): boolean => verb.form === 'past' || verb.form === 'present'

/**
 * The verb at `index`, if the word there is one that the lists know. "claims", "report" and "call"
 * are nouns as well: what stands before them decides.
 */
export function verbAt(sentence: Sentence, index: number): Verb | undefined {
  const token = sentence[index]
  if (!isWord(token) || (token.capital && index > 0)) return undefined
  const verb = VERBS.get(token.text)
  const before = sentence[index - 1]
  if (verb === undefined || before === undefined) return verb
  if (DETERMINERS.has(before.text)) return undefined
  if (before.text === "'s") return verb.form === 'past' ? verb : undefined
  if (verb.form === 'participle') return verb
  if (PREPOSITIONS.has(before.text) && before.text !== 'to') return undefined
  const subject = before.capital || isPersonal(before) || isRelative(before) || isAdverb(before)
  if (NOUNS_MORE_OFTEN.has(token.text)) return subject ? verb : undefined
  if (verb.form !== 'base') return verb
  const mayTakeBase =
    isPersonal(before) ||
    isRelative(before) ||
    isHelper(before) ||
    before.text.endsWith('s') ||
    PLURALS.has(before.text)
  return mayTakeBase ? verb : undefined
}

/** Whether a finite or a helping verb stands at `index`, so that a noun phrase cannot go on there. */
export function isPredicate(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (!isWord(token)) return false
  if (token.text === "'s") return isContraction(sentence[index - 1])
  if (AUXILIARIES.has(token.text) && token.text !== 'to') return true
  const verb = verbAt(sentence, index)
  return verb === undefined ? looksPast(sentence, index) : isFinite(verb)
}

/** Whether a finite verb stands before `end`. */
export function hasPredicate(sentence: Sentence, end: number): boolean {
  for (let index = Math.max(1, end - REACH); index < end; index += 1) {
    if (isPredicate(sentence, index)) return true
  }
  return false
}

/** "he's" and "that's" hold a verb; "Trump's" most often does not. */
function isContraction(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (isPersonal(before) || /^(?:who|that|there|here|what)$/u.test(before.text))
  )
}

/** A word in -ed that the lists do not know, where it cannot be an adjective of the noun after it. */
function looksPast(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  const before = sentence[index - 1]
  if (!isWord(token) || !isWord(before) || token.capital) return false
  return (
    /^\p{L}{3,}ed$/u.test(token.text) &&
    !DETERMINERS.has(before.text) &&
    !PREPOSITIONS.has(before.text) &&
    before.text !== "'s"
  )
}
