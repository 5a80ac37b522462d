import type { Match } from './match'
import { negates } from './negation'
import { termAt, type Revisions } from './revisions'
import { boundary, startsLine, type Tokens } from './tokens'
import { isName, isSign } from './vocabulary'

/**
 * Whether the passage is made of the same whole words in both revisions: no word at its edges was
 * joined to another in one of them alone ("violent" is not found in "non-violent", nor "五" in "十五"),
 * and no number got further digits or another sign ("3" in "3 500", "5" in "-5", "4" in "$4").
 */
export function isSameWhole({ revisions, passage, run, shift }: Match): boolean {
  const { before, after } = revisions
  const { from, to } = passage
  const isInEither = (holds: typeof isJoint, index: number) =>
    holds(revisions, before, index) || holds(revisions, after, index + shift)
  const left = from - run.from
  const right = run.to - to
  return (
    (left >= 2 || !isInEither(isJoint, from - 1)) &&
    (right >= 2 || !isInEither(isJoint, to)) &&
    (left >= 1 || !isInEither(isJoint, from)) &&
    (right >= 1 || !isInEither(isJoint, to - 1)) &&
    (left >= 1 ||
      ![isWithinNumber, isGrownTogether, isSigned].some((holds) => isInEither(holds, from))) &&
    (right >= 1 ||
      ![isWithinNumber, isGrownTogether, isMeasured].some((holds) => isInEither(holds, to))) &&
    (left >= 1 || !isInEither(isWithinName, from)) &&
    (right >= 1 || ![isWithinName, isCounted].some((holds) => isInEither(holds, to)))
  )
}

/** Whether a name goes on at the token: "Karl Rask", "South Korea", "Karl II". */
function isWithinName(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isInside(tokens, index) || tokens.boundaries[index] !== boundary.space) return false
  return [index - 1, index].every((each) => isName(termAt(revisions, tokens, each)))
}

/** Whether a word of the same sentence stands behind a number: what is counted, or its scale or unit. */
function isCounted(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isInside(tokens, index) || startsLine(tokens, index)) return false
  return (
    /\p{N}$/u.test(termAt(revisions, tokens, index - 1).text) &&
    /[^\p{P}]/u.test(termAt(revisions, tokens, index).text)
  )
}

/** So many signs, where each is a token, may stand between the passage and a negation before it: "不是". */
const mostBetween = 2
/** A negation is looked for among so many words that were put in or taken out: "no longer". */
const farthestNegation = 2

/** Whether a negation was put in or taken out right before or right behind the passage. */
export function isNegatedAnew({ revisions, passage, run, shift }: Match): boolean {
  const { before, after, correspondence } = revisions
  const { toAfter, toBefore } = correspondence
  const { from, to } = run
  const isAt = (old: number, step: 1 | -1) =>
    isNegation(revisions, before, toAfter, old, step) ||
    isNegation(revisions, after, toBefore, old + shift, step)
  const isRightBefore =
    passage.from === from ||
    (passage.from - from <= mostBetween && isSign(termAt(revisions, before, passage.from - 1)))
  return (isRightBefore && isAt(from - 1, -1)) || (passage.to === to && isAt(to, 1))
}

/** Whether one of the words from `index` on that have no partner is a negation. */
function isNegation(
  revisions: Revisions,
  tokens: Tokens,
  partners: Int32Array,
  index: number,
  step: 1 | -1,
): boolean {
  for (let distance = 0; distance < farthestNegation; distance += 1) {
    const at = index + distance * step
    if (at < 0 || at >= tokens.count || (distance > 0 && partners[at] !== -1)) return false
    if (negates(termAt(revisions, tokens, at).text)) return true
  }
  return false
}

/** Whether three digits go on, behind a space, with the number that the token before them begins. */
function isWithinNumber(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isInside(tokens, index)) return false
  return (
    tokens.boundaries[index] === boundary.space &&
    /^\p{Nd}{1,3}$/u.test(termAt(revisions, tokens, index - 1).text) &&
    /^\p{Nd}{3}(?!\p{Nd})/u.test(termAt(revisions, tokens, index).text)
  )
}

/**
 * Whether the token is a word that goes on with the one before it, without a space: signs of scripts
 * without spaces, of which nobody can tell where a word ends.
 */
function isGrownTogether(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isInside(tokens, index)) return false
  const gap = tokens.boundaries[index]
  const previous = termAt(revisions, tokens, index - 1)
  const next = termAt(revisions, tokens, index)
  // A line that ends between two signs was wrapped there.
  const isWrapped = gap === boundary.line && previous.words < 1 && next.words < 1
  if (gap !== boundary.none && !isWrapped) return false
  return previous.words > 0 && next.words > 0
}

/** Whether a number has a sign or a currency right before it. */
function isSigned(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isInside(tokens, index) || tokens.boundaries[index] !== boundary.none) return false
  return (
    /^\p{N}/u.test(termAt(revisions, tokens, index).text) &&
    /^[\p{S}\-#№]$/u.test(termAt(revisions, tokens, index - 1).text)
  )
}

/** Whether a number has a unit's sign behind it: "4%", "4 €". */
function isMeasured(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isInside(tokens, index) || (tokens.boundaries[index] ?? 0) > boundary.space) return false
  return (
    /\p{N}$/u.test(termAt(revisions, tokens, index - 1).text) &&
    /^[\p{Sc}%‰٪°]$/u.test(termAt(revisions, tokens, index).text)
  )
}

/** Whether the token joins the words on either side, with no space between: a hyphen, "3:2", "cnn.com". */
function isJoint(revisions: Revisions, tokens: Tokens, index: number): boolean {
  if (!isInside(tokens, index) || index === tokens.count - 1) return false
  const previous = termAt(revisions, tokens, index - 1)
  const next = termAt(revisions, tokens, index + 1)
  const { text, joins } = termAt(revisions, tokens, index)
  return (
    joins &&
    tokens.boundaries[index] === boundary.none &&
    tokens.boundaries[index + 1] === boundary.none &&
    previous.words > 0 &&
    next.words > 0 &&
    (text !== '.' || /^.$/u.test(previous.text) || /^[\p{Ll}\p{N}]/u.test(next.text))
  )
}

/** Whether the token has one before it. */
function isInside({ count }: Tokens, index: number): boolean {
  return index > 0 && index < count
}
