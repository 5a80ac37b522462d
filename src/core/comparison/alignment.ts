import { heaviestChain } from '../anchoring/chain'
import { compareRevisions, type Revisions } from '../anchoring/revisions'
import type { Block } from '../anchoring/seeds'
import { startsLine, type Tokens } from '../anchoring/tokens'

/** One word or mark of the merged texts, in the order in which a reader meets them. */
export interface Item {
  readonly kind: 'equal' | 'inserted' | 'deleted'
  /** Its index among the tokens of the older text; -1 when inserted. */
  readonly before: number
  /** Its index among the tokens of the newer text; -1 when deleted. */
  readonly after: number
}

/** Two texts with their words matched in order. */
export interface Alignment {
  readonly revisions: Revisions
  /** For each token of the older text its partner in the newer one, or -1; increasing. */
  readonly partners: Int32Array
}

/** Matches the words of two texts. What moved counts as deleted and inserted. Near-linear. */
export function align(before: string, after: string): Alignment {
  const revisions = compareRevisions(before, after)
  const partners = new Int32Array(revisions.before.count).fill(-1)
  for (const block of heaviestChain(blocksOf(revisions.correspondence.toAfter))) {
    for (let step = 0; step < block.length; step += 1) {
      partners[block.before + step] = block.after + step
    }
  }
  closeGaps(revisions, partners)
  keepEndsOfLines(revisions.before, partners)
  const inverse = inverted(partners, revisions.after.count)
  keepEndsOfLines(revisions.after, inverse)
  return { revisions, partners: inverted(inverse, revisions.before.count) }
}

/** The words of both texts as one sequence: what was deleted stands before what was inserted. */
export function* itemsOf({ revisions, partners }: Alignment): Generator<Item> {
  let after = 0
  const inserted = function* (end: number): Generator<Item> {
    for (; after < end; after += 1) yield { kind: 'inserted', before: -1, after }
  }
  for (let before = 0; before < partners.length; before += 1) {
    const partner = partners[before] ?? -1
    if (partner === -1) {
      yield { kind: 'deleted', before, after: -1 }
      continue
    }
    yield* inserted(partner)
    yield { kind: 'equal', before, after }
    after += 1
  }
  yield* inserted(revisions.after.count)
}

function blocksOf(toAfter: Int32Array): Block[] {
  const blocks: { before: number; after: number; length: number }[] = []
  toAfter.forEach((after, before) => {
    if (after === -1) return
    const open = blocks.at(-1)
    const follows =
      open !== undefined &&
      open.before + open.length === before &&
      open.after + open.length === after
    if (follows) open.length += 1
    else blocks.push({ before, after, length: 1 })
  })
  return blocks
}

/** Matches equal words at the edges of what differs: who reads wants no more marked than changed. */
function closeGaps({ before, after }: Revisions, partners: Int32Array): void {
  const same = (one: number, other: number) => before.terms[one] === after.terms[other]
  let afterStart = 0
  for (let start = 0; start <= partners.length; start += 1) {
    let end = start
    while (end < partners.length && partners[end] === -1) end += 1
    let afterEnd = partners[end] ?? after.count
    const next = afterEnd + 1
    let from = start
    for (; from < end && afterStart < afterEnd && same(from, afterStart); from += 1) {
      partners[from] = afterStart
      afterStart += 1
    }
    for (let to = end; to > from && afterEnd > afterStart && same(to - 1, afterEnd - 1); to -= 1) {
      afterEnd -= 1
      partners[to - 1] = afterEnd
    }
    start = end
    afterStart = next
  }
}

/** How many tokens at the end of a line or sentence are looked at: a full stop, quotation marks, a bracket. */
const lineEnd = 3

/**
 * Where a stretch without partners goes from within one sentence to within another, both may end
 * alike (with a full stop, say). Then what went is the rest of the first and the others whole: the
 * end that stayed is the first one's.
 */
function keepEndsOfLines(tokens: Tokens, partners: Int32Array): void {
  for (let start = 0; start < partners.length; start += 1) {
    if (partners[start] !== -1) continue
    let end = start
    while (end < partners.length && partners[end] === -1) end += 1
    const length = lengthOfLineEnd(tokens, end)
    let firstEnd = start
    while (firstEnd < end && (firstEnd === start || !startsLine(tokens, firstEnd))) firstEnd += 1
    const isAlike = Array.from({ length }).every(
      (_, step) =>
        partners[end + step] !== -1 &&
        tokens.terms[firstEnd - length + step] === tokens.terms[end + step],
    )
    if (length > 0 && firstEnd < end && firstEnd - length >= start && isAlike) {
      for (let step = 0; step < length; step += 1) {
        partners[firstEnd - length + step] = partners[end + step] ?? -1
        partners[end + step] = -1
      }
    }
    start = end
  }
}

/** How many tokens from `start` on end a line or sentence; 0 when its end is further away. */
function lengthOfLineEnd(tokens: Tokens, start: number): number {
  for (let length = 1; length <= lineEnd && start + length <= tokens.count; length += 1) {
    if (startsLine(tokens, start + length)) return length
  }
  return 0
}

function inverted(partners: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1)
  partners.forEach((partner, index) => {
    if (partner !== -1) inverse[partner] = index
  })
  return inverse
}
