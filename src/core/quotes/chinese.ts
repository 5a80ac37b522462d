import { findingOf, type Finding, type Language, type Place } from './language'
import type { Manner } from './manner'
import type { Sentence, Token } from './tokens'
import type { QuoteKind, Span } from './types'
import { CHINESE_ADVERBS, CHINESE_PREPOSITIONS, CHINESE_VERBS } from './words/chinese'

/** Names and offices are no longer than this, in characters. */
const LONGEST_SOURCE = 30
/** A clause is looked at no further than this. */
const LONGEST_CLAUSE = 80

/** So many tokens before a quotation may lie the clause that governs it. */
const CLAUSES = 8

const VERB = CHINESE_VERBS.join('|')
const ADVERB = CHINESE_ADVERBS.join('|')
/** A clause that ends in a verb of saying: speaker, adverbs and circumstances, verb. */
const CLAUSE_WITH_VERB = new RegExp(`^(.{0,80}?)(${VERB})(?:道|说|說)?$`, 'u')
/** A verb of naming, and words that lead to the quotation. */
const NAMING =
  /^(.{2,30}?)(?<![名简簡号號职職])(称|稱|认为|認為|强调|強調|指出|表示|形容|呼吁|呼籲|敦促)(?=.{1,40}$)/u
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

function attribute(place: Place): Finding | undefined {
  const { text, sentence, index, following } = place
  const token = sentence[index]
  if (token === undefined) return undefined
  const content = { start: token.start, end: token.end }
  return (
    before(place, content) ??
    colon(place, content) ??
    governing(place, content) ??
    naming(place, content) ??
    after(text, sentence, index + 1, content) ??
    // “…。”毛宁说。: the full stop inside the marks has ended the sentence.
    (following && index === sentence.length - 1 ? after(text, following, 0, content) : undefined)
  )
}

/** `毛宁说：“…”`; the speaker may be a clause earlier: `毛宁出席活动，表示：“…”`. */
function before({ text, sentence, index }: Place, content: Span): Finding | undefined {
  const introduced = isComma(sentence[index - 1])
  const position = introduced ? index - 2 : index - 1
  const clause = readClause(text, sentence[position], CLAUSE_WITH_VERB)
  const next = sentence[index + 1]
  const ends = next === undefined || next.kind === 'punctuation'
  if (clause === undefined || !(introduced || ends)) return undefined
  const earlier = isComma(sentence[position - 1]) ? sentence[position - 2] : undefined
  const source = clause.source ?? (earlier && sourceIn(text, earlier.start, earlier.end))
  return make(content, source, clause.cue, introduced ? 'introduced' : 'governed')
}

/** `毛宁：“…”` */
function colon({ sentence, index }: Place, content: Span): Finding | undefined {
  const token = sentence[index - 2]
  if (!/^[：:]$/u.test(sentence[index - 1]?.text ?? '') || token?.kind !== 'word') return undefined
  if (token.end - token.start > LONGEST_SOURCE || token.text.length < 2) return undefined
  return findingOf(content, { start: token.start, end: token.end }, undefined, 'direct', 'colon')
}

/** `毛宁说，前景“十分广阔”。`: the clause between the verb's comma and the quotation belongs to it. */
function governing({ text, sentence, index }: Place, content: Span): Finding | undefined {
  const limit = Math.max(1, index - CLAUSES)
  for (let comma = index - 2; comma >= limit; comma -= 1) {
    const begin = sentence[comma + 1]
    const clause = readClause(text, sentence[comma - 1], CLAUSE_WITH_VERB)
    if (!isComma(sentence[comma]) || clause === undefined || begin === undefined) continue
    const wide = { start: begin.start, end: content.end }
    return make(wide, clause.source, clause.cue, 'governed', 'mixed')
  }
  return undefined
}

/** `王毅称这是“历史性的一步”。`: the words between verb and quotation belong to it. */
function naming({ text, sentence, index }: Place, content: Span): Finding | undefined {
  const token = sentence[index - 1]
  const clause = readClause(text, token, NAMING)
  if (token === undefined || clause === undefined) return undefined
  const wide = { start: clause.cue.end, end: content.end }
  return make(
    wide,
    clause.source,
    clause.cue,
    'judged',
    wide.start < content.start ? 'mixed' : 'direct',
  )
}

/** `“…，”毛宁说。` */
function after(text: string, sentence: Sentence, from: number, content: Span): Finding | undefined {
  const position = isComma(sentence[from]) ? from + 1 : from
  const clause = readClause(text, sentence[position], VERB_IN_CLAUSE)
  return clause && make(content, clause.source, clause.cue, 'follows')
}

/** `毛宁表示，中方愿意合作。`, without marks. */
function reportedIn(sentence: Sentence, text: string): Finding | undefined {
  const [opening, comma, first] = sentence
  const last = sentence.findLast(({ kind }) => kind === 'word')
  const clause = readClause(text, opening, CLAUSE_WITH_VERB)
  if (!isComma(comma) || clause === undefined || !first || !last) return undefined
  return make(
    { start: first.start, end: last.end },
    clause.source,
    clause.cue,
    'indirect',
    'indirect',
  )
}

const isComma = (token: Token | undefined): boolean => /^[，,：:]$/u.test(token?.text ?? '')

interface Clause {
  readonly source: Span | undefined
  readonly cue: Span
}

/** The verb of saying in a clause, and the speaker before it. */
function readClause(text: string, token: Token | undefined, pattern: RegExp): Clause | undefined {
  if (token?.kind !== 'word') return undefined
  const match = pattern.exec(text.slice(token.start, token.end))
  if (match === null) return undefined
  const [, subject = '', verb = ''] = match
  const start = token.start + subject.length
  return { source: sourceIn(text, token.start, start), cue: { start, end: start + verb.length } }
}

/** The speaker in the words from `start` to `end`, without adverbs and circumstances. */
function sourceIn(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, Math.min(end, start + LONGEST_CLAUSE))
  const lead = LEADING_ADVERB.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  const name = (CIRCUMSTANCE.exec(rest)?.[1] ?? rest).replace(TRAILING_ADVERB, '')
  if (name === '' || name.length > LONGEST_SOURCE) return undefined
  return { start: start + lead, end: start + lead + name.length }
}

function make(
  content: Span,
  source: Span | undefined,
  cue: Span,
  manner: Manner,
  kind: QuoteKind = 'direct',
): Finding | undefined {
  return source && findingOf(content, source, cue, kind, manner)
}
