import type { Match } from './match'
import { termAt, type Revisions, type TokenRange } from './revisions'
import { startsLine, type Tokens } from './tokens'
import { isName } from './vocabulary'

/** Across more changes than this the beginning of a sentence is not looked for. */
const mostChanges = 8

/**
 * Whether the line or sentence of the passage begins with other words than it did, or names another
 * person or place before the passage: another label, subject or speaker introduces what may
 * be the same words. Words put in before the old beginning, or taken from it, do not count.
 */
export function beginsOtherwise({ revisions, passage, run, shift }: Match): boolean {
  const { before, after, correspondence } = revisions
  const { toAfter, toBefore, runStarts } = correspondence
  let first = passage.from
  let old = run.from
  let young = run.from + shift
  for (let change = 0; change < mostChanges; change += 1) {
    while (first > old) {
      if (startsLine(before, first) && startsLine(after, first - old + young)) return false
      first -= 1
    }
    if (startsLine(before, old) || startsLine(after, young)) return false
    const offset = young - first
    while (old > 0 && toAfter[old - 1] === -1 && !startsLine(before, old)) old -= 1
    while (young > 0 && toBefore[young - 1] === -1 && !startsLine(after, young)) young -= 1
    const gone = { from: old, to: first }
    const came = { from: young, to: first + offset }
    if (replaces(revisions, gone, came)) return true
    if (old === 0 || toAfter[old - 1] !== young - 1) return false
    first = old - 1
    const start = runStarts[first] ?? 0
    young -= old - start
    old = start
  }
  return false
}

/** Whether other words begin the line or sentence, or another name stands in it. */
function replaces(revisions: Revisions, gone: TokenRange, came: TokenRange): boolean {
  const { before, after } = revisions
  let [old, young] = [gone.to, came.to]
  // "The mayor" became "Yesterday the mayor": only what is another word counts.
  while (old > gone.from && young > came.from && isSameWord(revisions, old - 1, young - 1)) {
    old -= 1
    young -= 1
  }
  if (old === gone.from || young === came.from) return false
  if (startsLine(before, gone.from) && startsLine(after, came.from)) return true
  return names(revisions, before, gone.from, old) && names(revisions, after, came.from, young)
}

function isSameWord(revisions: Revisions, old: number, young: number): boolean {
  const lower = (tokens: Tokens, index: number) =>
    termAt(revisions, tokens, index).text.toLowerCase()
  return lower(revisions.before, old) === lower(revisions.after, young)
}

/** Whether a name is among the tokens. */
function names(revisions: Revisions, tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (isName(termAt(revisions, tokens, index))) return true
  return false
}
