import type { Manner } from '../manner'
import type { Sentence } from '../tokens'
import {
  ALWAYS_NAMING,
  BE,
  CONJUNCTIONS,
  NAMING,
  POSSESSIVES,
  SAYING_NOUNS,
  type Verb,
} from '../words/english'
import { accordingToAt, type Attribution } from './according'
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases'
import { borrowedSubject, sharedSubject, subjectBefore } from './subject'
import {
  hasPredicate,
  isFinite,
  isHelper,
  isPersonal,
  isRelative,
  isWord,
  REACH,
  verbAt,
} from './verbs'

/** Said so few tokens before the mark, the verb certainly governs the quotation. */
const CLOSE = 4
/** "what many critics in Ohio called" */
const WHAT_REACH = 6
/** "Smith's angry claim": the owner stands at most so many tokens before the noun. */
const OWNER_REACH = 4

/**
 * `Smith said that … "…"`: the speaker before the quotation at `index`. The nearest verb counts,
 * unless another verb of saying reports it in turn.
 */
export function attributionBefore(sentence: Sentence, index: number): Attribution | undefined {
  let noun: Attribution | undefined
  const limit = Math.max(0, index - REACH)
  for (let position = index - 1; position >= limit; position -= 1) {
    const according = accordingToAt(sentence, position)
    if (according !== undefined) return according
    noun ??= nounAttribution(sentence, position)
    const verb = verbAt(sentence, position)
    if (verb === undefined) continue
    if (isNaming(sentence, position)) return undefined
    const found = verbAttribution(sentence, position, index, verb)
    if (found === undefined) continue
    const reported = mayBeReported(sentence, found, verb)
    return reported ? (reportingAttribution(sentence, position, found) ?? found) : found
  }
  return colonAttribution(sentence, index) ?? noun
}

/** `Smith said he found it "…"` has Smith for its speaker: the verb of saying before `inner`. */
function reportingAttribution(
  sentence: Sentence,
  inner: number,
  found: Attribution,
): Attribution | undefined {
  const limit = Math.max(0, inner - REACH)
  for (let position = inner - 1; position >= limit; position -= 1) {
    const token = sentence[position]
    // "When Jones asked, he said": a comma parts the clauses, unless a thought is reported.
    const parted = token?.text === ',' && found.manner !== 'thought'
    if (parted || token?.kind === 'quotation') return undefined
    const according = accordingToAt(sentence, position)
    if (according !== undefined) return according
    const verb = verbAt(sentence, position)
    if (verb?.sense !== 'saying' || verb.form === 'participle') continue
    const outer = verbAttribution(sentence, position, inner, verb)
    if (outer !== undefined) return { ...outer, manner: 'reported' }
  }
  return undefined
}

function verbAttribution(
  sentence: Sentence,
  position: number,
  quotation: number,
  verb: Verb,
): Attribution | undefined {
  const cue = { first: position, last: position }
  if (verb.form === 'past' && sentence[position + 1]?.text === 'by') {
    const agent = phraseStartingAt(sentence, position + 2)
    if (agent !== undefined) return { source: agent, cue, manner: 'passive' }
  }
  const borrowed = verb.form === 'participle' || sentence[position - 1]?.text === 'to'
  const source = borrowed
    ? borrowedSubject(sentence, position)
    : (subjectBefore(sentence, position, 0) ?? invertedSubject(sentence, position, quotation, verb))
  return source && { source, cue, manner: mannerOf(sentence, position, quotation, verb, source) }
}

/** `"…," said Smith, "…"` */
function invertedSubject(
  sentence: Sentence,
  position: number,
  quotation: number,
  verb: Verb,
): Phrase | undefined {
  if (verb.sense !== 'saying' || sentence[quotation - 1]?.kind !== 'punctuation') return undefined
  return phraseStartingAt(sentence, position + 1)
}

function mannerOf(
  sentence: Sentence,
  position: number,
  quotation: number,
  verb: Verb,
  source: Phrase,
): Manner {
  if (verb.form === 'past' && BE.has(sentence[position - 1]?.text ?? '')) return 'passive'
  if (verb.sense === 'thinking' || verb.form === 'base') return 'thought'
  if (verb.form === 'participle') return 'participle'
  if (verb.sense === 'judging') return 'judged'
  if (sentence[quotation - 1]?.kind !== 'punctuation') return 'governed'
  const besideSubject = source.last === position - 1 || source.first === position + 1
  return besideSubject && quotation - position <= CLOSE ? 'introduced' : 'introduced-far'
}

/** Whether the words may be reported by another verb further left. */
function mayBeReported(sentence: Sentence, found: Attribution, verb: Verb): boolean {
  if (found.manner === 'passive' || verb.sense === 'thinking' || verb.form === 'base') return true
  const subject = sentence[found.source.first]
  const pronoun =
    found.source.first === found.source.last &&
    subject !== undefined &&
    (isPersonal(subject) || isRelative(subject))
  return pronoun && isFinite(verb)
}

/** "a film called", "known as", "the so called": what follows is a name, not a quotation. */
function isNaming(sentence: Sentence, index: number): boolean {
  const text = sentence[index]?.text ?? ''
  if (!NAMING.has(text)) return false
  const before = sentence[index - 1]
  if (ALWAYS_NAMING.has(text) || !isWord(before)) return ALWAYS_NAMING.has(text)
  if (before.text === 'so' || BE.has(before.text)) return sentence[index + 1]?.text !== 'by'
  // "what critics called" has a verb of its own, "a film called" has not.
  const noun = !before.capital && !isPersonal(before) && !isHelper(before) && !isRelative(before)
  return noun && sentence[index + 1]?.kind === 'quotation' && !followsWhat(sentence, index)
}

function followsWhat(sentence: Sentence, index: number): boolean {
  const clause = sentence.slice(Math.max(0, index - WHAT_REACH), index)
  return clause.some(({ text }) => /^(?:what|whom|which|that)$/u.test(text))
}

/** `Smith: "…"` */
function colonAttribution(sentence: Sentence, index: number): Attribution | undefined {
  const colon = index - 1
  if (sentence[colon]?.text !== ':') return undefined
  const source = hasPredicate(sentence, colon)
    ? sharedSubject(sentence, colon, 0)
    : phraseEndingAt(sentence, colon - 1, 0)
  return source && { source, manner: 'colon' }
}

/** `Smith's claim`, `his promise`: whose words they are. */
function nounAttribution(sentence: Sentence, noun: number): Attribution | undefined {
  if (!SAYING_NOUNS.has(sentence[noun]?.text ?? '')) return undefined
  const cue = { first: noun, last: noun }
  const limit = Math.max(0, noun - OWNER_REACH)
  for (let position = noun - 1; position >= limit; position -= 1) {
    const text = sentence[position]?.text ?? ''
    if (POSSESSIVES.has(text)) {
      return { source: { first: position, last: position }, cue, manner: 'noun' }
    }
    if (text === "'s") {
      const source = phraseEndingAt(sentence, position - 1, 0)
      return source && { source, cue, manner: 'noun' }
    }
    if (CONJUNCTIONS.has(text)) return undefined
  }
  return undefined
}
