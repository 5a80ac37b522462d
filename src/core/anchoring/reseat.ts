import { gapsIn } from './gaps'
import type { Draft } from './seeds'
import { startsClause, startsLine, type Tokens } from './tokens'

/** One revision, seen as the side in which something stands that has no partners. */
interface Side {
  readonly partners: Int32Array
  readonly inverse: Int32Array
  readonly tokens: Tokens
  /** Called for each token that is given a partner here. */
  readonly doubt: (index: number) => void
}

/** How many tokens of a sentence are given back to it at most: keeps pathological texts linear. */
const most = 256
/** So many tokens may have been put in where a sentence goes on. */
const mostChanged = 8

/**
 * Where a few words of a sentence were changed and its near twin beside it went, the comparison, which
 * sees only equal tokens, may keep the beginning of the one and the end of the other. People take out
 * whole sentences and lines: the words go back to the sentence whose other words stayed, and the twin
 * is left without them. Which of the two is meant stays doubtful.
 *
 * Returns which old tokens are doubtful (1).
 */
export function reseatTwins(draft: Draft, before: Tokens, after: Tokens): Uint8Array {
  const doubtful = new Uint8Array(before.count)
  const { toAfter, toBefore } = draft
  reseatSide({
    partners: toAfter,
    inverse: toBefore,
    tokens: before,
    doubt: (index) => (doubtful[index] = 1),
  })
  reseatSide({
    partners: toBefore,
    inverse: toAfter,
    tokens: after,
    doubt: (index) => (doubtful[toBefore[index] ?? 0] = 1),
  })
  return doubtful
}

function reseatSide(side: Side): void {
  const { partners, tokens } = side
  for (const { start, end } of gapsIn(partners)) {
    const isWithin = start > 0 && end < partners.length
    if (!isWithin || startsLine(tokens, start) || startsLine(tokens, end)) continue
    const moves = [endToGiveBack(side, start, end), beginningToGiveBack(side, start, end)]
    const [longest] = moves
      .filter((each) => each !== undefined)
      .sort((one, other) => other.length - one.length)
    if (longest !== undefined) give(side, longest)
  }
}

/** Tokens that are given from one place of a revision to another, where the same words stand. */
interface Move {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** The matched end of a sentence that begins in the gap, for the one that goes on before the gap. */
function endToGiveBack({ partners, tokens }: Side, start: number, end: number): Move | undefined {
  let found: Move | undefined
  let next = end
  do {
    next += 1
    const length = next - end
    const border = startsClause(tokens, next)
      ? bordersIn(tokens, start + length, Math.min(end, start + length + most)).find((each) =>
          isEqual(tokens, each - length, end, length),
        )
      : undefined
    if (border !== undefined) found = { from: end, to: border - length, length }
  } while (next - end < most && !startsLine(tokens, next) && goesOn(partners, next, 1))
  return found
}

/** The matched beginning of a sentence that ends in the gap, for the one that ends behind the gap. */
function beginningToGiveBack(side: Side, start: number, end: number): Move | undefined {
  const { partners, tokens } = side
  let found: Move | undefined
  let first = start
  do {
    first -= 1
    const length = start - first
    const border = startsClause(tokens, first)
      ? bordersIn(tokens, Math.max(start, end - length - most) + 1, end - length + 1).findLast(
          (each) => isEqual(tokens, each, first, length),
        )
      : undefined
    if (border !== undefined) found = { from: first, to: border, length }
  } while (start - first < most && !startsLine(tokens, first) && goesOn(partners, first - 1, -1))
  return found
}

/** Where clauses, lines and sentences begin among the tokens `[from, to)`. */
function bordersIn(tokens: Tokens, from: number, to: number): number[] {
  const borders: number[] = []
  for (let index = from; index < to; index += 1)
    if (startsClause(tokens, index)) borders.push(index)
  return borders
}

function give(side: Side, { from, to, length }: Move): void {
  for (let step = 0; step < length; step += 1) {
    move(side, from + step, to + step)
    if (side.partners[to + step] !== -1) side.doubt(to + step)
  }
}

/**
 * Whether the sentence of the token before `index` in the direction `step` goes on there: its partner
 * follows soon, or it was changed and has none.
 */
function goesOn(partners: Int32Array, index: number, step: 1 | -1): boolean {
  const partner = partners[index] ?? -1
  if (partner === -1) return true
  let last = index - step
  while (partners[last] === -1) last -= step
  const distance = step * (partner - (partners[last] ?? 0))
  return distance > 0 && distance <= mostChanged + step * (index - last)
}

function isEqual({ terms }: Tokens, one: number, other: number, length: number): boolean {
  for (let step = length - 1; step >= 0; step -= 1)
    if (terms[one + step] !== terms[other + step]) return false
  return true
}

/** Gives the partner of one token to another. */
function move(
  { partners, inverse }: Pick<Side, 'partners' | 'inverse'>,
  from: number,
  to: number,
): void {
  const partner = partners[from] ?? -1
  if (partner === -1) return
  partners[from] = -1
  partners[to] = partner
  inverse[partner] = to
}
