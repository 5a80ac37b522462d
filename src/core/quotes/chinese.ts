import { findingOf, type Finding, type Language, type Place } from './language'
import type { Manner } from './manner'
import type { Sentence, Token } from './tokens'
import type { Span } from './types'
import { CHINESE_ADVERBS, CHINESE_PREPOSITIONS, CHINESE_VERBS } from './words/chinese'

/** Names and offices are no longer than this, in characters. */
const LONGEST_SOURCE = 30

/** So many tokens before a quotation may lie the clause that governs it. */
const CLAUSES = 8

const VERB = CHINESE_VERBS.join('|')
const ADVERB = CHINESE_ADVERBS.join('|')
/** A clause that ends in a verb of saying: speaker, adverbs and circumstances, verb. */
const CLAUSE_WITH_VERB = new RegExp(`^(.{0,80}?)(${VERB})(?:道)?$`, 'u')
/** The same at the beginning of what follows a quotation, or before what is reported. */
const VERB_IN_CLAUSE = new RegExp(`^(.{1,40}?)(${VERB})`, 'u')
const LEADING_ADVERB = new RegExp(`^(?:${ADVERB})+`, 'u')
const TRAILING_ADVERB = new RegExp(`(?:${ADVERB})+$`, 'u')
/** A preposition ends the speaker when at least two characters stand before it. */
const CIRCUMSTANCE = new RegExp(`^(.{2,}?)(?:${CHINESE_PREPOSITIONS.join('|')}).*$`, 'u')

/**
 * Chinese, simplified and traditional. It has no spaces: a token is all between two punctuation
 * marks, and rules look inside it.
 */
export const chinese: Language = { attribute, reportedIn }

function attribute({ sentence, index, following }: Place): Finding | undefined {
  const token = sentence[index]
  if (token === undefined) return undefined
  const content = { start: token.start, end: token.end }
  return (
    before(sentence, index, content) ??
    governed(sentence, index) ??
    after(sentence, index + 1, content) ??
    // “…。”毛宁说。: the full stop inside the marks has ended the sentence.
    (index === sentence.length - 1 && following ? after(following, 0, content) : undefined)
  )
}

/** `毛宁说：“…”`; the verb may be in its own clause: `毛宁在会上表示，“…”`. */
function before(sentence: Sentence, index: number, content: Span): Finding | undefined {
  let position = index - 1
  const introduced = /^[：:，,]$/u.test(sentence[position]?.text ?? '')
  if (introduced) position -= 1
  const clause = sentence[position]
  const match = clause?.kind === 'word' ? CLAUSE_WITH_VERB.exec(clause.text) : null
  const ends = sentence[index + 1] === undefined || sentence[index + 1]?.kind === 'punctuation'
  if (match === null || clause === undefined || !(introduced || ends)) return undefined
  const [, subject = '', verb = ''] = match
  const cueStart = clause.start + subject.length
  const source =
    sourceIn(clause, subject) ??
    (sentence[position - 1]?.text === '，' ? earlier(sentence, position - 2) : undefined)
  return make(
    content,
    source,
    { start: cueStart, end: cueStart + verb.length },
    introduced ? 'introduced' : 'governed',
  )
}

/** `毛宁说，前景“十分广阔”。`: the clause between the verb's comma and the quotation belongs to it. */
function governed(sentence: Sentence, index: number): Finding | undefined {
  const limit = Math.max(1, index - CLAUSES)
  for (let comma = index - 2; comma >= limit; comma -= 1) {
    const clause = sentence[comma - 1]
    const begin = sentence[comma + 1]
    const quotation = sentence[index]
    if (!/^[，,：:]$/u.test(sentence[comma]?.text ?? '') || !begin || !clause || !quotation)
      continue
    const match = clause.kind === 'word' ? CLAUSE_WITH_VERB.exec(clause.text) : null
    if (match === null) continue
    const [, subject = '', verb = ''] = match
    const cueStart = clause.start + subject.length
    const content = { start: begin.start, end: quotation.end }
    const cue = { start: cueStart, end: cueStart + verb.length }
    const source = sourceIn(clause, subject)
    return source && findingOf(content, source, cue, 'mixed', 'governed')
  }
  return undefined
}

/** `“…，”毛宁说。` */
function after(sentence: Sentence, from: number, content: Span): Finding | undefined {
  const position = /^[，,]$/u.test(sentence[from]?.text ?? '') ? from + 1 : from
  const clause = sentence[position]
  const match = clause?.kind === 'word' ? VERB_IN_CLAUSE.exec(clause.text) : null
  if (match === null || clause === undefined) return undefined
  const [, subject = '', verb = ''] = match
  const cueStart = clause.start + subject.length
  return make(
    content,
    sourceIn(clause, subject),
    { start: cueStart, end: cueStart + verb.length },
    'follows',
  )
}

/** `毛宁表示，中方愿意合作。`, without marks. */
function reportedIn(sentence: Sentence): Finding | undefined {
  const [clause, comma, first] = sentence
  const last = sentence.findLast(({ kind }) => kind === 'word')
  if (clause?.kind !== 'word' || !/^[，：,:]$/u.test(comma?.text ?? '') || !first || !last)
    return undefined
  const match = CLAUSE_WITH_VERB.exec(clause.text)
  if (match === null) return undefined
  const [, subject = '', verb = ''] = match
  const cueStart = clause.start + subject.length
  const cue = { start: cueStart, end: cueStart + verb.length }
  return make({ start: first.start, end: last.end }, sourceIn(clause, subject), cue, 'indirect')
}

/** The speaker at the beginning of a clause, whose verb stands in the next: `毛宁出席活动，表示：“…”`. */
function earlier(sentence: Sentence, position: number): Span | undefined {
  const clause = sentence[position]
  return clause?.kind === 'word' ? sourceIn(clause, clause.text) : undefined
}

/** The speaker in the words before the verb, without adverbs and circumstances. */
function sourceIn(clause: Token, subject: string): Span | undefined {
  const lead = LEADING_ADVERB.exec(subject)?.[0].length ?? 0
  const rest = subject.slice(lead)
  const name = (CIRCUMSTANCE.exec(rest)?.[1] ?? rest).replace(TRAILING_ADVERB, '')
  if (name === '' || name.length > LONGEST_SOURCE) return undefined
  return { start: clause.start + lead, end: clause.start + lead + name.length }
}

function make(
  content: Span,
  source: Span | undefined,
  cue: Span,
  manner: Manner,
): Finding | undefined {
  const kind = manner === 'indirect' ? 'indirect' : 'direct'
  return source && findingOf(content, source, cue, kind, manner)
}
