import type { Match } from './match'
import { countOf } from './occurrences'
import { isMarkAt, termAt, wordsIn, type Revisions, type TokenRange } from './revisions'
import { likeness } from './similarity'
import { beginsLine, startsLine, type Tokens } from './tokens'
import { isName, isSign, type Term, type Vocabulary } from './vocabulary'

/** So many tokens behind a quotation mark tell who said what it closes. */
const attribution = 8
/** How far behind a passage its quotation mark is looked for, in tokens. */
const reach = 64
/** Of signs, each of which is a token, so many must have stayed for the speaker to be the same. */
const leastSigns = 0.5
/** Marks that open a quotation, also where no space parts them from what comes before. */
const opening = /[“«「『]/u
/** A sentence behind a quotation that tells who said it, in a language that puts a full stop before its end. */
const saysInChinese = /[说說称稱道答问問]|表示|指出/u

/**
 * Whether another person says now what the passage quotes: “We will win,” said Lund,
 * and the spokesman says it now. Another spelling of the name that stood nowhere before is a correction.
 */
export function isSaidByAnother(match: Match): boolean {
  const { revisions, passage, shift } = match
  const { before, after } = revisions
  const behind = isAnother(
    revisions,
    attributionBehind(revisions, before, passage.to),
    attributionBehind(revisions, after, passage.to + shift),
  )
  if (behind) return true
  const earlier = attributionBefore(revisions, before, passage.from)
  return (
    earlier.length > 0 &&
    isAnother(revisions, earlier, attributionBefore(revisions, after, passage.from + shift))
  )
}

/** Whether the words that name who said something name somebody else now. */
function isAnother(
  { vocabulary, beforeOccurrences }: Revisions,
  old: readonly number[],
  young: readonly number[],
): boolean {
  const came = young.filter((term) => !old.includes(term))
  const stayed = old.filter((term) => young.includes(term))
  if (came.length === 0 || stayed.length === old.length) return false
  const isWritten = (holds: (term: Term) => boolean) => (term: number) =>
    holds(vocabulary.term(term))
  if (old.some(isWritten(isSign))) return stayed.length < leastSigns * old.length
  if (stayed.some(isWritten(isName))) return false
  const isFresh = (term: number) => countOf(beforeOccurrences, term) === 0
  return !came.some((term) => isFresh(term) && isCorrected(vocabulary, old, term))
}

/** Whether the name `term` is another spelling of one of the `old` ones. */
function isCorrected(vocabulary: Vocabulary, old: readonly number[], term: number): boolean {
  const name = vocabulary.term(term)
  return isName(name) && old.some((each) => likeness(vocabulary.term(each).text, name.text) > 0)
}

/** The words between the quotation mark that comes at or behind the token `end` and the end of its sentence. */
function attributionBehind(revisions: Revisions, tokens: Tokens, end: number): number[] {
  const limit = Math.min(tokens.count, end + reach)
  let mark = end - 1
  while (mark < limit && !isMarkAt(revisions, tokens, mark)) {
    mark += 1
    if (startsLine(tokens, mark)) return []
  }
  if (mark === limit) return []
  const terms: number[] = []
  const isOwnSentence = startsLine(tokens, mark + 1)
  for (let index = mark + 1; index <= mark + attribution; index += 1) {
    const isBorder =
      startsLine(tokens, index) && (index > mark + 1 || !isRightBehind(tokens, index))
    if (isBorder || index >= tokens.count || isMarkAt(revisions, tokens, index)) break
    const term = termAt(revisions, tokens, index)
    if (term.words > 0) terms.push(tokens.terms[index] ?? 0)
  }
  const text = terms.map((term) => revisions.vocabulary.term(term).text).join('')
  return isOwnSentence && !saysInChinese.test(text) ? [] : terms
}

/**
 * The words between the first half of a quotation and the second, in which the token `start` is: “We knew
 * nothing,” said Lund. “We will ask.”
 */
function attributionBefore(revisions: Revisions, tokens: Tokens, start: number): number[] {
  let mark = start
  while (mark > 0 && start - mark < reach && !isMarkAt(revisions, tokens, mark)) mark -= 1
  const opens =
    !isRightBehind(tokens, mark) || opening.test(tokens.source.charAt(tokens.starts[mark] ?? 0))
  if (!isMarkAt(revisions, tokens, mark) || !opens) return []
  const terms: number[] = []
  for (let index = mark - 1; index >= Math.max(0, mark - 1 - attribution); index -= 1) {
    if (beginsLine(tokens, index + 1)) return []
    if (isMarkAt(revisions, tokens, index)) return terms
    if (termAt(revisions, tokens, index).words > 0) terms.push(tokens.terms[index] ?? 0)
  }
  return []
}

/** Whether the token stands in the text, with no space before it. */
function isRightBehind({ count, starts, ends }: Tokens, index: number): boolean {
  return index < count && starts[index] === ends[index - 1]
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
  while (
    end - to < longestQuestion &&
    !startsLine(before, end) &&
    !isMarkAt(revisions, before, end)
  )
    end += 1
  return { from: lineStart(before, from), to: end }
}
