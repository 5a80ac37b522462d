import type { Sentence } from '../tokens'
import { CONJUNCTIONS } from '../words/english'
import { accordingToAt, type Attribution } from './according'
import { phraseStartingAt } from './phrases'
import { subjectBefore } from './subject'
import { beforeHelpers, isAdverb, isFinite, isWord, REACH, verbAt } from './verbs'

/** A speaker this few tokens before the verb of saying is most likely its whole subject. */
const NEAR = 3
/** The clause `, Smith said.` at a sentence's end has at most so many tokens, and so many before its verb. */
const CLOSING_CLAUSE = 14
const CLOSING_SUBJECT = 9

/** `"…," said Smith`, `"…," Smith said`: the speaker after the quotation at `index`. */
export function attributionAfter(
  sentence: Sentence,
  index: number,
  reach = REACH,
): Attribution | undefined {
  let start = index + 1
  while (/^[,—–-]$/u.test(sentence[start]?.text ?? '')) start += 1
  const inverted = invertedAttribution(sentence, start)
  if (inverted !== undefined) return inverted

  const limit = Math.min(sentence.length, start + reach)
  for (let position = start; position < limit; position += 1) {
    if (sentence[position]?.kind === 'quotation') return undefined
    const according = accordingToAt(sentence, position)
    if (according !== undefined) return according
    if (!reports(sentence, position) || followsRelative(sentence, position)) continue
    const source = subjectBefore(sentence, position, start)
    if (source === undefined) continue
    const manner = position - start <= NEAR ? 'follows' : 'follows-far'
    return { source, cue: { first: position, last: position }, manner }
  }
  return undefined
}

/** `said Smith`, `later wrote the mayor` from `start` on. */
function invertedAttribution(sentence: Sentence, start: number): Attribution | undefined {
  let verb = start
  for (let token = sentence[verb]; isWord(token) && isAdverb(token); token = sentence[verb])
    verb += 1
  if (!reports(sentence, verb)) return undefined
  const source = phraseStartingAt(sentence, verb + 1)
  return source && { source, cue: { first: verb, last: verb }, manner: 'follows-inverted' }
}

/** The attribution that ends the sentence: `It is "a disaster" for us, Smith said.` */
export function closingAttribution(sentence: Sentence, index: number): Attribution | undefined {
  let end = sentence.length - 1
  const nearest = Math.max(index, end - CLOSING_CLAUSE)
  while (end > nearest && sentence[end]?.kind === 'punctuation') end -= 1
  let comma = end
  const limit = Math.max(index + 1, end - CLOSING_CLAUSE)
  while (comma > limit && sentence[comma]?.text !== ',' && sentence[comma]?.kind !== 'quotation') {
    comma -= 1
  }
  const first = sentence[comma + 1]
  if (sentence[comma]?.text !== ',' || first === undefined || CONJUNCTIONS.has(first.text)) {
    return undefined
  }
  const last = Math.min(end, comma + CLOSING_SUBJECT)
  for (let position = comma + 1; position <= last; position += 1) {
    if (!reports(sentence, position) || followsRelative(sentence, position)) continue
    if (sentence[position + 1]?.text === 'that') return undefined
    const source =
      position === comma + 1
        ? phraseStartingAt(sentence, position + 1)
        : subjectBefore(sentence, position, comma + 1)
    const cue = { first: position, last: position }
    return source && { source, cue, manner: 'closing' }
  }
  return undefined
}

/** Whether a finite verb of saying stands at `index`. */
function reports(sentence: Sentence, index: number): boolean {
  const verb = verbAt(sentence, index)
  return verb !== undefined && verb.sense === 'saying' && isFinite(verb)
}

/** "who told", "that has said": the verb is not the sentence's own. */
function followsRelative(sentence: Sentence, index: number): boolean {
  const before = sentence[beforeHelpers(sentence, index)]
  return /^(?:who|which|that)$/u.test(before?.text ?? '')
}
