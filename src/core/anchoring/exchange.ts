import type { Match } from './match'
import { countOf } from './occurrences'
import { termAt, wordsIn, type Revisions, type TokenRange } from './revisions'
import { startsLine, type Tokens } from './tokens'
import { isName, isQuotationMark } from './vocabulary'

/** So many tokens behind a quotation mark tell who said what it closes. */
const attribution = 8
/** How far behind a passage its quotation mark is looked for, in tokens. */
const reach = 64

/**
 * Whether another person of the article says now what the passage quotes: “We will win,” said Lund,
 * and Falk says it now. A name that stood nowhere before is taken for a correction.
 */
export function isSaidByAnother({ revisions, passage, shift }: Match): boolean {
  const { before, after, beforeOccurrences } = revisions
  const old = speakersBehind(revisions, before, passage.to)
  if (old.size === 0) return false
  const young = speakersBehind(revisions, after, passage.to + shift)
  const isKnown = [...young].some((term) => countOf(beforeOccurrences, term) > 0)
  return isKnown && ![...young].some((term) => old.has(term))
}

/** The names between the quotation mark that comes at or behind the token `end` and the end of its sentence. */
function speakersBehind(revisions: Revisions, tokens: Tokens, end: number): Set<number> {
  const limit = Math.min(tokens.count, end + reach)
  let mark = end - 1
  while (mark < limit && !isMark(revisions, tokens, mark)) {
    mark += 1
    if (startsLine(tokens, mark)) return new Set()
  }
  if (mark === limit) return new Set()
  const names = new Set<number>()
  for (let index = mark + 1; index <= mark + attribution; index += 1) {
    if (startsLine(tokens, index) || isMark(revisions, tokens, index)) break
    if (isName(termAt(revisions, tokens, index))) names.add(tokens.terms[index] ?? 0)
  }
  return names
}

/** An answer of fewer words than this says nothing without its question. */
const shortAnswer = 6
/** Between a question and its answer at most so many words say who asked. */
const asker = 6
/** The longest question that is looked for, in tokens. */
const longestQuestion = 64

/** Whether a short answer stands behind a question of other words than it did. */
export function answersAnother({ revisions, passage, run }: Match): boolean {
  const answer = answerAround(revisions, passage)
  if (wordsIn(revisions, answer) >= shortAnswer) return false
  const question = questionBefore(revisions, answer.from)
  return question !== undefined && run.from > question.from
}

function questionBefore(revisions: Revisions, start: number): TokenRange | undefined {
  const { before } = revisions
  let end = start
  for (let sentences = 0; sentences < 2 && end > 0; sentences += 1) {
    const from = lineStart(before, end - 1)
    if (asks(revisions, end)) return { from, to: end }
    if (wordsIn(revisions, { from, to: end }) > asker) return undefined
    end = from
  }
  return undefined
}

/** Whether a question ends at the token `end`, with its quotation mark. */
function asks(revisions: Revisions, end: number): boolean {
  return [end - 1, end - 2].some(
    (index) => index >= 0 && /^[?？؟]$/u.test(termAt(revisions, revisions.before, index).text),
  )
}

function lineStart(tokens: Tokens, index: number): number {
  let start = index
  while (start > 0 && index - start < longestQuestion && !startsLine(tokens, start)) start -= 1
  return start
}

/** From the beginning of the passage's sentence to the quotation mark behind it, or its end. */
function answerAround(revisions: Revisions, { from, to }: TokenRange): TokenRange {
  const { before } = revisions
  let end = to
  while (end - to < longestQuestion && !startsLine(before, end) && !isMark(revisions, before, end))
    end += 1
  return { from: lineStart(before, from), to: end }
}

function isMark(revisions: Revisions, tokens: Tokens, index: number): boolean {
  return isQuotationMark(termAt(revisions, tokens, index))
}
