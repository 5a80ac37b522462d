import { isAstray } from './astray'
import { beginsOtherwise } from './beginning'
import { isBesideItsCopy } from './copies'
import { answersAnother, isSaidByAnother } from './exchange'
import { hasLostItsLabel } from './label'
import { wholeMatch, type Match } from './match'
import { findAll } from './occurrences'
import { isNegatedAnew, isSameWhole } from './joints'
import { isQuotedAnew } from './quoted'
import { termAt, wordsIn, type Revisions, type TokenRange } from './revisions'
import { sentenceEnd, sentenceStart, startsClause, startsLine } from './tokens'
import { isTorn } from './torn'

/** Below this share of common words the new text is another article: nothing in it is certain. */
export const leastKinship = 0.2
/** A passage of so many words, unique in both revisions, is certain without its surroundings. */
export const tellingWords = 8
/** Fewer words than this, of a sentence or of a whole line, can be the same by chance. */
const leastRunWords = 4
const leastLineWords = 3
/** How far a run is widened when its uniqueness is examined, in tokens. */
const widest = 64
/** The same where that does not tell: a text that holds a whole article twice. */
const farthest = 2048

/**
 * The tokens of the new revision that are certainly the tokens `passage` of the old one, by the
 * comparison of the revisions; undefined when there is any doubt.
 */
export function certainPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  const match = wholeMatch(revisions, passage)
  if (match === undefined) return undefined
  if (revisions.correspondence.kinship < leastKinship) return undefined
  if (!isSameWhole(match)) return undefined
  if (coversBothTexts(match)) return match.place
  return edgesOf(revisions, passage).every((edge) => isCertain({ ...match, passage: edge }))
    ? match.place
    : undefined
}

/**
 * The parts of a passage that lie in its first and in its last clause, line or sentence. Where both are
 * certain, so is what lies between; and a passage that begins with the end of a deleted sentence is
 * not found behind its twin's.
 */
function edgesOf({ before }: Revisions, { from, to }: TokenRange): TokenRange[] {
  let first = from + 1
  while (first < to && !startsClause(before, first)) first += 1
  if (first === to) return [{ from, to }]
  let last = to - 1
  while (!startsClause(before, last)) last -= 1
  return [
    { from, to: first },
    { from: last, to },
  ]
}

function isCertain(match: Match): boolean {
  const { revisions, passage, run, shift } = match
  if (isDoubtful(match) || !isSubstantial(match)) return false
  if (isTorn(revisions, passage, run, shift) || isNegatedAnew(match)) return false
  if (isAstray(match) || hasLostItsLabel(match) || isQuotedAnew(match)) return false
  if (isBesideItsCopy(match) || isSaidByAnother(match) || answersAnother(match)) return false
  if (!isTelling(match) && (!isIntroduced(match) || beginsOtherwise(match))) return false
  return (
    isUnique(match, passage.from, passage.to) ||
    hasUniqueLines(match) ||
    (isUniqueFromLeft(match) && isUniqueFromRight(match))
  )
}

function coversBothTexts({ revisions, run, shift }: Match): boolean {
  return touchesStart(run, shift) && touchesEnd(revisions, run, shift)
}

function touchesStart(run: TokenRange, shift: number): boolean {
  return run.from === 0 && shift === 0
}

function touchesEnd(revisions: Revisions, run: TokenRange, shift: number): boolean {
  return run.to === revisions.before.count && run.to + shift === revisions.after.count
}

function isDoubtful({ revisions, passage }: Match): boolean {
  const { doubtful } = revisions.correspondence
  for (let index = passage.from; index < passage.to; index += 1)
    if (doubtful[index] === 1) return true
  return false
}

/** Whether the old tokens `[from, to)` of the run stand once in either revision. */
function isUnique({ revisions }: Match, from: number, to: number): boolean {
  const { before, budget } = revisions
  const inBefore = findAll(revisions.beforeOccurrences, before, from, to, 2, budget)
  if (inBefore?.length !== 1) return false
  return findAll(revisions.afterOccurrences, before, from, to, 2, budget)?.length === 1
}

/** Whether the passage says so much that it cannot stand in two articles by chance. */
function isTelling({ revisions, passage }: Match): boolean {
  return wordsIn(revisions, passage) >= tellingWords
}

/**
 * Whether what introduces the passage (label, speaker, subject) came along, if anything does. It takes
 * a word: the bar of a table stands before every figure.
 */
function isIntroduced(match: Match): boolean {
  const { revisions, passage, run } = match
  let first = passage.from
  while (!isEdge(match, first)) {
    first -= 1
    if (first < run.from) return false
    if (isWordAt(revisions, first)) return true
  }
  return true
}

/** Whether the passage lies in matched whole lines or sentences that stand once in either revision. */
function hasUniqueLines(match: Match): boolean {
  const { revisions, passage, run } = match
  let { from, to } = passage
  const lowest = Math.max(run.from, from - widest)
  const highest = Math.min(run.to, to + widest)
  while (from > lowest && !isEdge(match, from)) from -= 1
  while (to < highest && !isEdge(match, to)) to += 1
  if (!isEdge(match, from) || !isEdge(match, to)) return false
  return wordsIn(revisions, { from, to }) >= leastLineWords && isUnique(match, from, to)
}

/** Whether a line or a sentence begins at the token of the run, in both revisions. */
function isEdge({ revisions, shift }: Match, index: number): boolean {
  return startsLine(revisions.before, index) && startsLine(revisions.after, index + shift)
}

/**
 * Whether enough came along of the sentence that the passage is in: several words, or the whole.
 * That "…in Paris. He" is found before "said" is not enough to have found "He went".
 */
function isSubstantial(match: Match): boolean {
  const { revisions, passage, run, left, right } = match
  const lowest = left?.run.from ?? run.from
  const highest = right?.run.to ?? run.to
  const changed = wordsIn(revisions, left?.gap ?? none) + wordsIn(revisions, right?.gap ?? none)
  if (wordsIn(revisions, { from: lowest, to: highest }) - changed < leastLineWords) return false
  if (wordsIn(revisions, run) < leastRunWords / 2 && !isEdge(match, passage.from)) return false
  return [passage.from, passage.to - 1].every((index) => {
    const sentence = {
      from: sentenceStart(revisions.before, index, lowest),
      to: sentenceEnd(revisions.before, index + 1, highest),
    }
    return (
      wordsIn(revisions, sentence) - changed >= leastRunWords ||
      (isEdge(match, sentence.from) && isEdge(match, sentence.to))
    )
  })
}

const none: TokenRange = { from: 0, to: 0 }

/**
 * Whether the passage with words that come before it in the run stands once in either revision. It
 * takes a word to tell two places apart: a full stop stands before any sentence but the first.
 */
function isUniqueFromLeft(match: Match): boolean {
  const { revisions, passage, run, shift } = match
  if (touchesStart(run, shift)) return true
  for (const width of [widest, farthest]) {
    let from = Math.max(run.from, passage.from - width)
    while (from < passage.from && !isWordAt(revisions, from)) from += 1
    if (from < passage.from && isUnique(match, from, passage.to)) return true
    if (passage.from - width <= run.from) break
  }
  const beside = match.left?.isFresh === true ? match.left.run : undefined
  return (
    beside !== undefined && isLandmark(match, Math.max(beside.from, beside.to - widest), beside.to)
  )
}

/** Whether tokens beside a small change stand once in either revision, and are more than chance. */
function isLandmark(match: Match, from: number, to: number): boolean {
  return wordsIn(match.revisions, { from, to }) >= leastLineWords && isUnique(match, from, to)
}

function isWordAt(revisions: Revisions, index: number): boolean {
  return termAt(revisions, revisions.before, index).words > 0
}

/** The same with the words that come after it. */
function isUniqueFromRight(match: Match): boolean {
  const { revisions, passage, run, shift } = match
  if (touchesEnd(revisions, run, shift)) return true
  for (const width of [widest, farthest]) {
    let to = Math.min(run.to, passage.to + width)
    while (to > passage.to && !isWordAt(revisions, to - 1)) to -= 1
    if (to > passage.to && isUnique(match, passage.from, to)) return true
    if (passage.to + width >= run.to) break
  }
  const beside = match.right?.isFresh === true ? match.right.run : undefined
  return (
    beside !== undefined &&
    isLandmark(match, beside.from, Math.min(beside.to, beside.from + widest))
  )
}
