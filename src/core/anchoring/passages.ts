import { lastAtMost } from '../text/number-list'
import type { TokenRange } from './revisions'
import type { Tokens } from './tokens'
import { normalised } from './vocabulary'

/** A half-open range of UTF-16 code units of a text. */
interface Passage {
  readonly start: number
  readonly end: number
}

/** Whether `passage` lies in a text of `length` code units and holds something. */
export function isPassage({ start, end }: Passage, length: number): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
  )
}

/** The tokens that `passage` touches; empty when it holds white space alone. */
export function tokensOf(tokens: Tokens, { start, end }: Passage): TokenRange {
  const from = lastAtMost(tokens.ends, start) + 1
  const to = lastAtMost(tokens.starts, end - 1) + 1
  return { from, to: Math.max(from, to) }
}

/** The text from the first to the last token of a range. */
function passageOf(tokens: Tokens, { from, to }: TokenRange): Passage {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 }
}

/**
 * The passage of the new text that covers of its tokens what `passage` covers of the same tokens in
 * the old one: where a passage begins or ends within a word that stayed, so does its counterpart; and
 * where it begins behind an apostrophe, and what follows it stayed ("That'll", "It'll").
 */
export function carryOver(
  passage: Passage,
  before: Tokens,
  beforeRange: TokenRange,
  after: Tokens,
  afterRange: TokenRange,
): Passage {
  const whole = passageOf(after, afterRange)
  const old = passageOf(before, beforeRange)
  const firstEnd = before.ends[beforeRange.from] ?? 0
  const lastStart = before.starts[beforeRange.to - 1] ?? 0
  const skipped = before.source.slice(
    old.start,
    Math.max(old.start, Math.min(passage.start, firstEnd)),
  )
  const kept = before.source.slice(lastStart, Math.min(passage.end, old.end))
  const first = after.source.slice(whole.start, after.ends[afterRange.from])
  const lastAt = after.starts[afterRange.to - 1] ?? 0
  const last = after.source.slice(lastAt, whole.end)
  const isFirstKept = before.terms[beforeRange.from] === after.terms[afterRange.from]
  const isLastKept = before.terms[beforeRange.to - 1] === after.terms[afterRange.to - 1]
  const tail = before.source.slice(old.start + skipped.length, firstEnd)
  const start = whole.start + skippedIn(first, skipped, isFirstKept ? undefined : tail)
  const end = passage.end < old.end && isLastKept ? lastAt + sameLength(last, kept) : whole.end
  return start < end ? { start, end } : whole
}

/** How many code units of `word` spell the same as `part`, the beginning of the same word. */
function sameLength(word: string, part: string): number {
  if (word.startsWith(part)) return part.length
  const wanted = normalised(part)
  for (let length = 1; length < word.length; length += 1)
    if (normalised(word.slice(0, length)) === wanted && !/^\p{M}/u.test(word.slice(length)))
      return length
  return word.length
}

/**
 * How many code units of `word`, which stands for one that began with `skipped`, are skipped; `tail` is
 * what followed in the old word if it is another now.
 */
function skippedIn(word: string, skipped: string, tail?: string): number {
  if (skipped === '') return 0
  if (tail === undefined) return sameLength(word, skipped)
  const isParted = /[^\p{L}\p{N}\p{M}]$/u.test(skipped)
  return isParted && word.endsWith(tail) ? word.length - tail.length : 0
}
