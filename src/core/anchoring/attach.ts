import { findAll } from './occurrences'
import { termAt, wordsIn, type Revisions, type TokenRange } from './revisions'
import { boundary, sentenceEnd, sentenceStart, startsLine, type Tokens } from './tokens'
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

/**
 * The tokens of the new revision that are certainly the tokens `passage` of the old one, by the
 * comparison of the revisions; undefined when there is any doubt.
 */
export function certainPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  const match = wholeMatch(revisions, passage)
  if (match === undefined) return undefined
  if (revisions.correspondence.kinship < leastKinship) return undefined
  if (!sameJoints(match)) return undefined
  if (coversBothTexts(match)) return match.place
  if (!isSubstantial(match)) return undefined
  if (isTorn(revisions, passage, match.run, match.shift)) return undefined
  const certain = isUnique(match, passage.from, passage.to)
    ? hasUniqueEnds(match) && (isTelling(match) || isIntroduced(match))
    : !isDoubtful(match) &&
      (hasUniqueLines(match) || (isUniqueFromLeft(match) && isUniqueFromRight(match)))
  return certain ? match.place : undefined
}

/** A passage whose tokens all have partners that follow each other. */
interface Match {
  readonly revisions: Revisions
  readonly passage: TokenRange
  readonly place: TokenRange
  /** The run of matched tokens around the passage, in the old revision. */
  readonly run: TokenRange
  /** What to add to an index of the run to get its partner's. */
  readonly shift: number
}

/** The partners of all tokens of the passage, when they follow each other without a gap. */
function wholeMatch(revisions: Revisions, passage: TokenRange): Match | undefined {
  const { toAfter, runStarts, runEnds } = revisions.correspondence
  const first = toAfter[passage.from] ?? -1
  if (first === -1 || (runEnds[passage.from] ?? 0) < passage.to) return undefined
  return {
    revisions,
    passage,
    place: { from: first, to: first + passage.to - passage.from },
    run: { from: runStarts[passage.from] ?? 0, to: runEnds[passage.from] ?? 0 },
    shift: first - passage.from,
  }
}

export function matchedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  return wholeMatch(revisions, passage)?.place
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

/** Whether what introduces the passage (label, speaker, subject) came along, if anything does. */
function isIntroduced(match: Match): boolean {
  return match.passage.from > match.run.from || isEdge(match, match.passage.from)
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
 * Whether enough came along of the sentences in which the passage begins and ends: several words,
 * or the whole. That "…in Paris. He" is found before "said" is not enough to have found "He went".
 */
function isSubstantial(match: Match): boolean {
  const { revisions, passage, run } = match
  if (wordsIn(revisions, run) < leastLineWords) return false
  return [passage.from, passage.to - 1].every((index) => {
    const sentence = sentenceInRun(match, index)
    const words = wordsIn(revisions, sentence)
    return words >= leastRunWords || (isEdge(match, sentence.from) && isEdge(match, sentence.to))
  })
}

/** What came along of the sentence that the token `index` of the passage is in. */
function sentenceInRun({ revisions, run }: Match, index: number): TokenRange {
  return {
    from: sentenceStart(revisions.before, index, run.from),
    to: sentenceEnd(revisions.before, index + 1, run.to),
  }
}

/**
 * Whether the first sentence of a passage of several is unique with what stands before it, and the
 * last with what stands behind it: else the end of a deleted sentence would be found in its twin's.
 */
function hasUniqueEnds(match: Match): boolean {
  const { passage, run } = match
  const first = sentenceInRun(match, passage.from)
  const last = sentenceInRun(match, passage.to - 1)
  if (first.to >= passage.to) return true
  return (
    isUnique(match, Math.max(run.from, passage.from - widest), first.to) &&
    isUnique(match, last.from, Math.min(run.to, passage.to + widest))
  )
}

/**
 * Whether the passage with words that come before it in the run stands once in either revision. It
 * takes a word to tell two places apart: a full stop stands before any sentence but the first.
 */
function isUniqueFromLeft(match: Match): boolean {
  const { revisions, passage, run, shift } = match
  if (touchesStart(run, shift)) return true
  let from = Math.max(run.from, passage.from - widest)
  while (from < passage.from && !isWordAt(revisions, from)) from += 1
  return from < passage.from && isUnique(match, from, passage.to)
}

function isWordAt(revisions: Revisions, index: number): boolean {
  return termAt(revisions, revisions.before, index).words > 0
}

/** The same with the words that come after it. */
function isUniqueFromRight(match: Match): boolean {
  const { revisions, passage, run, shift } = match
  if (touchesEnd(revisions, run, shift)) return true
  let to = Math.min(run.to, passage.to + widest)
  while (to > passage.to && !isWordAt(revisions, to - 1)) to -= 1
  return to > passage.to && isUnique(match, passage.from, to)
}

/**
 * Whether no word that touches the passage was joined to another by a hyphen in one revision alone:
 * "violent" is not found in "non-violent".
 */
function sameJoints({ revisions, passage, run, shift }: Match): boolean {
  const { before, after } = revisions
  const joinedLeft =
    isJoint(revisions, before, passage.from - 1) ||
    isJoint(revisions, after, passage.from - 1 + shift)
  const joinedRight =
    isJoint(revisions, before, passage.to) || isJoint(revisions, after, passage.to + shift)
  return (!joinedLeft || passage.from - run.from >= 2) && (!joinedRight || run.to - passage.to >= 2)
}

/** Whether the token is a hyphen with a word on either side and no space between. */
function isJoint(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (index <= 0 || index >= tokens.count - 1) return false
  return (
    termAt(revisions, tokens, index).joins &&
    tokens.boundaries[index] === boundary.none &&
    tokens.boundaries[index + 1] === boundary.none &&
    termAt(revisions, tokens, index - 1).words > 0 &&
    termAt(revisions, tokens, index + 1).words > 0
  )
}
