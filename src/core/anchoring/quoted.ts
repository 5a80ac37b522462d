import type { Match } from './match'
import { isMarkAt, type Revisions } from './revisions'
import { startsLine, type Tokens } from './tokens'

/** Marks that open in the languages that put a space behind them: "« Oui »". */
const openingApart = /[«「『]/u
const closingApart = /[»」』]/u
/** How far the ends of a sentence are looked for, in tokens. */
const reach = 256

/**
 * Whether a quotation mark was put right before or right behind what stayed of the passage's sentence, or taken
 * from there: the article says now what somebody said, or somebody is quoted with its words.
 */
export function isQuotedAnew({ revisions, passage, run, shift }: Match): boolean {
  const { before, after, correspondence } = revisions
  const { toAfter, toBefore } = correspondence
  const isCut = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) if (startsLine(before, index)) return true
    return to - from > reach
  }
  const isOpened = (tokens: Tokens, partners: Int32Array, index: number) =>
    partners[index - 1] === -1 && opens(revisions, tokens, index - 1)
  const isClosed = (tokens: Tokens, partners: Int32Array, index: number) =>
    partners[index] === -1 && closes(revisions, tokens, index)
  const left =
    !isCut(run.from + 1, passage.from + 1) &&
    isOpened(before, toAfter, run.from) !== isOpened(after, toBefore, run.from + shift)
  const right =
    !isCut(passage.to, run.to) &&
    isClosed(before, toAfter, run.to) !== isClosed(after, toBefore, run.to + shift)
  return left || right
}

/** Whether the token is a quotation mark that belongs to what follows it. */
function opens(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isMarkAt(revisions, tokens, index)) return false
  return (
    tokens.boundaries[index + 1] === 0 ||
    openingApart.test(tokens.source.charAt(tokens.starts[index] ?? 0))
  )
}

/** Whether the token is a quotation mark that belongs to what precedes it. */
function closes(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isMarkAt(revisions, tokens, index)) return false
  return (
    tokens.boundaries[index] === 0 ||
    closingApart.test(tokens.source.charAt(tokens.starts[index] ?? 0))
  )
}
