import type { Sentence, Token } from '../tokens'
import type { Attribution } from './according'
import { isTime, type Phrase } from './phrases'
import { PREPOSITIONS } from '../words/english'
import { isFinite, isWord, REACH, verbAt } from './verbs'

/** Words that begin what is said: "said in Ohio | that …". */
const OPENS_CLAUSE = /^(?:that|whether|how|why|what)$/u
const OBJECT_PRONOUN = /^(?:me|him|her|it|us|them|you)$/u
const ENDS_CLAUSE = /^(?:[,;:.!?()—–-]|--+)$/u
/** Inside the closing mark these end the clause with the quotation. */
const ENDED_INSIDE = /[,.?!…—–-]['’]*\s*(?:["”»“’]|''?)$/u
/** "told reporters": what follows the verb is not yet what was said. */
const TAKES_LISTENER = /^t(?:old|ells?|elling)$/u

/**
 * The tokens that were said: the quotation at `index` alone, or the clause around it where the
 * speaker's words and the writer's are one sentence: `said | that it was "a disaster" for us |`.
 */
export function contentAround(
  sentence: Sentence,
  index: number,
  attribution: Attribution,
  text: string,
): Phrase {
  const { cue, source, manner } = attribution
  if (cue === undefined) return { first: index, last: index }
  if (cue.first > index) {
    const first = clauseBegin(sentence, index)
    const closing = manner === 'closing' || manner === 'according'
    const last = closing ? Math.max(index, Math.min(cue.first, source.first) - 2) : index
    return { first, last }
  }
  if (sentence[index - 1]?.kind === 'punctuation') return { first: index, last: index }
  const agent = manner === 'according' || manner === 'passive'
  const first = complementBegin(sentence, index, agent ? source.last : cue.last)
  return { first, last: complementEnd(sentence, index, text) }
}

/** The beginning of the sentence, where nothing but words stands between it and the quotation. */
function clauseBegin(sentence: Sentence, index: number): number {
  if (!isWord(sentence[index - 1])) return index
  const limit = Math.max(0, index - REACH)
  for (let position = index - 1; position >= limit; position -= 1) {
    if (sentence[position]?.kind === 'quotation') return index
    const verb = verbAt(sentence, position)
    if (verb?.sense === 'saying' && isFinite(verb)) return index
  }
  return limit === 0 ? 0 : index
}

/**
 * Behind the verb: at once, or at "that" where only a listener, a place or a time stands between.
 * Any other "that" lies inside what was said.
 */
function complementBegin(sentence: Sentence, index: number, cue: number): number {
  const next = sentence[cue + 1]
  const listener = TAKES_LISTENER.test(sentence[cue]?.text ?? '')
  if (
    listener ||
    next === undefined ||
    !isWord(next) ||
    PREPOSITIONS.has(next.text) ||
    isTime(next)
  ) {
    for (let position = cue + 1; position < index; position += 1) {
      if (OPENS_CLAUSE.test(sentence[position]?.text ?? '')) return position
    }
  }
  if (listener) return next !== undefined && OBJECT_PRONOUN.test(next.text) ? cue + 2 : index
  let first = cue + 1
  while (first < index && sentence[first]?.kind === 'punctuation') first += 1
  return first
}

function complementEnd(sentence: Sentence, index: number, text: string): number {
  let last = index
  const limit = Math.min(sentence.length, index + REACH)
  for (let position = index; position < limit; position += 1) {
    const token = sentence[position]
    if (token === undefined || (position > index && endsClause(sentence, position))) break
    last = position
    if (token.kind === 'quotation' && endsInside(token, text)) break
  }
  while (last > index && /^(?:and|but|or|while|as)$/u.test(sentence[last]?.text ?? '')) last -= 1
  return last
}

function endsClause(sentence: Sentence, position: number): boolean {
  const token = sentence[position]
  const before = sentence[position - 1]
  if (token?.kind === 'punctuation') {
    const abbreviates =
      token.text === '.' && before?.kind === 'word' && position < sentence.length - 1
    return ENDS_CLAUSE.test(token.text) && !abbreviates
  }
  const verb = verbAt(sentence, position)
  return verb?.sense === 'saying' && isFinite(verb)
}

const endsInside = (token: Token, text: string): boolean =>
  ENDED_INSIDE.test(text.slice(Math.max(token.start, token.end - 5), token.end))
