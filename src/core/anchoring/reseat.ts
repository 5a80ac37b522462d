import type { Draft } from './seeds'
import { startsLine, type Tokens } from './tokens'

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
  let start = 0
  while (start < partners.length) {
    if (partners[start] !== -1) {
      start += 1
      continue
    }
    let end = start + 1
    while (end < partners.length && partners[end] === -1) end += 1
    const isWithin = start > 0 && end < partners.length
    if (isWithin && !startsLine(tokens, start) && !startsLine(tokens, end)) {
      if (!giveEndBack(side, start, end)) giveBeginningBack(side, start, end)
    }
    start = end
    while (start < partners.length && partners[start] !== -1) start += 1
  }
}

/** Gives the matched end of a sentence, which begins in the gap, to the one that goes on before it. */
function giveEndBack({ partners, inverse, tokens, doubt }: Side, start: number, end: number) {
  let next = end + 1
  while (next - end < most && !startsLine(tokens, next) && follows(partners, next)) next += 1
  if (!startsLine(tokens, next)) return false
  const length = next - end
  for (let border = start + length; border < end; border += 1) {
    if (!startsLine(tokens, border) || !isEqual(tokens, border - length, end, length)) continue
    for (let step = 0; step < length; step += 1)
      move({ partners, inverse }, end + step, border - length + step)
    for (let index = border - length; index < border; index += 1) doubt(index)
    return true
  }
  return false
}

/** Gives the matched beginning of a sentence, which ends in the gap, to the one that ends behind it. */
function giveBeginningBack({ partners, inverse, tokens, doubt }: Side, start: number, end: number) {
  let first = start - 1
  while (start - first < most && !startsLine(tokens, first) && follows(partners, first)) first -= 1
  if (!startsLine(tokens, first)) return false
  const length = start - first
  for (let border = end - length; border > start; border -= 1) {
    if (!startsLine(tokens, border) || !isEqual(tokens, border, first, length)) continue
    for (let step = 0; step < length; step += 1)
      move({ partners, inverse }, first + step, border + step)
    for (let index = border; index < border + length; index += 1) doubt(index)
    return true
  }
  return false
}

/** Whether a token's partner comes right behind the partner of the token before it. */
function follows(partners: Int32Array, index: number): boolean {
  const partner = partners[index] ?? -1
  return partner > 0 && partners[index - 1] === partner - 1
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
  partners[from] = -1
  partners[to] = partner
  inverse[partner] = to
}
