import { countOf, findAll, type Occurrences } from './occurrences'
import type { Revisions, TokenRange } from './revisions'
import { sentenceEnd, sentenceStart, startsLine, type Tokens } from './tokens'

/** The run beside a run of matched tokens, across a small change within one sentence. */
export interface Bridge {
  /** The old tokens that were changed; empty where words were only put in. */
  readonly gap: TokenRange
  /** The run on the other side of them, in the old revision. */
  readonly run: TokenRange
  /** Whether the words that went stand nowhere any more, and those that came stood nowhere before. */
  readonly isFresh: boolean
}

/** A change of more tokens than this, in either revision, is not bridged. */
const longestGap = 3
/** Tokens on either side of a change that show whether its sentence stands or stood elsewhere. */
const witnesses = 2

/** The run before `run`, when only a few words of their sentence were changed between them. */
export function bridgeBefore(
  revisions: Revisions,
  run: TokenRange,
  shift: number,
): Bridge | undefined {
  const { toAfter, toBefore, runStarts } = revisions.correspondence
  const old = { from: run.from, to: run.from }
  const young = { from: run.from + shift, to: run.from + shift }
  while (old.from > 0 && toAfter[old.from - 1] === -1) {
    if (old.to - old.from === longestGap) return undefined
    old.from -= 1
  }
  while (young.from > 0 && toBefore[young.from - 1] === -1) {
    if (young.to - young.from === longestGap) return undefined
    young.from -= 1
  }
  if (old.from === 0 || toAfter[old.from - 1] !== young.from - 1) return undefined
  if (!isSmallChange(revisions, old, young)) return undefined
  const beside = { from: runStarts[old.from - 1] ?? 0, to: old.from }
  return { gap: old, run: beside, isFresh: isFresh(revisions, old, young) }
}

/** The run after `run`, likewise. */
export function bridgeAfter(
  revisions: Revisions,
  run: TokenRange,
  shift: number,
): Bridge | undefined {
  const { toAfter, toBefore, runEnds } = revisions.correspondence
  const old = { from: run.to, to: run.to }
  const young = { from: run.to + shift, to: run.to + shift }
  while (old.to < toAfter.length && toAfter[old.to] === -1) {
    if (old.to - old.from === longestGap) return undefined
    old.to += 1
  }
  while (young.to < toBefore.length && toBefore[young.to] === -1) {
    if (young.to - young.from === longestGap) return undefined
    young.to += 1
  }
  if (old.to >= toAfter.length || toAfter[old.to] !== young.to) return undefined
  if (!isSmallChange(revisions, old, young)) return undefined
  const beside = { from: old.to, to: runEnds[old.to] ?? old.to }
  return { gap: old, run: beside, isFresh: isFresh(revisions, old, young) }
}

/**
 * Whether the change lies within one line and sentence, and the sentence is its own: what was
 * changed stands nowhere in the new text, and what it was changed to stood nowhere in the old one.
 * Else the sentence may have changed places with a twin that says nearly the same.
 */
function isSmallChange(revisions: Revisions, old: TokenRange, young: TokenRange): boolean {
  const { before, after } = revisions
  return (
    isWithinLine(before, old) &&
    isWithinLine(after, young) &&
    isNowhere(revisions, before, old, 'after') &&
    isNowhere(revisions, after, young, 'before')
  )
}

function isWithinLine(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let index = from; index <= to; index += 1) if (startsLine(tokens, index)) return false
  return true
}

/**
 * Whether the change stands nowhere in the other revision with the words of its sentence on its left,
 * nor with those on its right; where nothing stood between them, with both.
 */
function isNowhere(
  { beforeOccurrences, afterOccurrences, budget }: Revisions,
  tokens: Tokens,
  { from, to }: TokenRange,
  other: 'before' | 'after',
): boolean {
  const occurrences = other === 'after' ? afterOccurrences : beforeOccurrences
  const start = sentenceStart(tokens, from - 1, Math.max(0, from - witnesses))
  const end = sentenceEnd(tokens, to + 1, Math.min(tokens.count, to + witnesses))
  const isAbsent = (first: number, last: number) =>
    findAll(occurrences, tokens, first, last, 1, budget)?.length === 0
  return from === to ? isAbsent(start, end) : isAbsent(start, to) && isAbsent(from, end)
}

function isFresh(revisions: Revisions, old: TokenRange, young: TokenRange): boolean {
  const { before, after, beforeOccurrences, afterOccurrences, vocabulary } = revisions
  const isNew = (term: number, occurrences: Occurrences) =>
    vocabulary.term(term).words === 0 || countOf(occurrences, term) === 0
  return (
    before.terms.subarray(old.from, old.to).every((term) => isNew(term, afterOccurrences)) &&
    after.terms.subarray(young.from, young.to).every((term) => isNew(term, beforeOccurrences))
  )
}
