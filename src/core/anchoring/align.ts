import type { Budget } from './budget'
import { heaviestChain } from './chain'
import { fillLimit, fillRegion } from './fill'
import { findSeeds, type Block, type Draft, type Region } from './seeds'
import type { Tokens } from './tokens'
import type { Occurrences } from './occurrences'
import { findUnits, type Both } from './units'
import type { Vocabulary } from './vocabulary'

/**
 * Matches the tokens of the two revisions that stand in the same order: whole sentences and lines
 * first, then unique sequences, long ones before short ones, then the small regions between them
 * cell by cell. Near-linear, and bounded: what is too large and too repetitive to be compared stays
 * without partners.
 */
export function alignInOrder(
  draft: Draft,
  tokens: Both<Tokens>,
  vocabulary: Vocabulary,
  occurrences: Both<Occurrences>,
  budget: Budget,
): void {
  const comparison = { draft, budget }
  const whole = {
    beforeStart: 0,
    beforeEnd: draft.before.length,
    afterStart: 0,
    afterEnd: draft.after.length,
  }
  const units = findUnits(tokens, vocabulary, occurrences, budget)
  const chain = heaviestChain(units)
  reserveMoved(draft, units, chain, movedUnit)
  splitAt(comparison, whole, chain, 0, 0)
}

interface Comparison {
  readonly draft: Draft
  readonly budget: Budget
}

/** Lengths of the unique sequences that are looked for, in tokens. */
const seedSizes = [12, 6, 3, 2, 1]
/** Regions below this number of cells are compared at once: seeds would be less exact there. */
const smallRegion = 2_000
/** Single words are trusted as landmarks in regions of at most this many cells. */
const singleWordLimit = 4_000_000
/** A block out of order and at least so long is a moved passage, kept apart from the comparison. */
const movedLength = 12
/** The same of a whole sentence or line. */
const movedUnit = 4
const deepest = 40

function alignRegion(comparison: Comparison, untrimmed: Region, size: number, depth: number): void {
  const { draft, budget } = comparison
  const region = trim(draft, untrimmed)
  const cells = (region.beforeEnd - region.beforeStart) * (region.afterEnd - region.afterStart)
  if (cells === 0) return
  if (cells > smallRegion && depth < deepest) {
    for (let level = size; level < seedSizes.length; level += 1) {
      const length = seedSizes[level] ?? 1
      if (length === 1 && cells > singleWordLimit) break
      const seeds = findSeeds(draft, region, length, budget)
      if (seeds.length === 0) continue
      const chain = heaviestChain(seeds)
      if (length >= movedLength) reserveMoved(draft, seeds, chain, movedLength)
      splitAt(comparison, region, chain, level, depth)
      return
    }
  }
  if (cells <= fillLimit) fillRegion(draft, region, budget)
}

/** Matches the blocks of the chain, then compares the regions between them. */
function splitAt(
  comparison: Comparison,
  region: Region,
  chain: readonly Block[],
  level: number,
  depth: number,
): void {
  let { beforeStart, afterStart } = region
  for (const block of chain) {
    // Blocks of different diagonals may overlap by less than a seed: the earlier one wins.
    const clipped = Math.max(0, beforeStart - block.before, afterStart - block.after)
    if (clipped >= block.length) continue
    const before = block.before + clipped
    const after = block.after + clipped
    const end = block.before + block.length
    match(comparison.draft, before, after, block.length - clipped)
    alignRegion(
      comparison,
      { beforeStart, beforeEnd: before, afterStart, afterEnd: after },
      level,
      depth + 1,
    )
    beforeStart = end
    afterStart = block.after + block.length
  }
  alignRegion(comparison, { ...region, beforeStart, afterStart }, level, depth + 1)
}

/** Matches `length` tokens, as far as they have no partner yet. */
export function match(draft: Draft, before: number, after: number, length: number): void {
  for (let step = 0; step < length; step += 1) {
    if (draft.toAfter[before + step] !== -1 || draft.toBefore[after + step] !== -1) continue
    draft.toAfter[before + step] = after + step
    draft.toBefore[after + step] = before + step
  }
}

/** Matches long blocks that the chain left out, before scattered words can claim their tokens. */
function reserveMoved(
  draft: Draft,
  seeds: readonly Block[],
  chain: readonly Block[],
  least: number,
): void {
  const inOrder = new Set(chain)
  const moved = seeds.filter((block) => !inOrder.has(block) && block.length >= least)
  if (moved.length === 0) return
  for (const block of chain) match(draft, block.before, block.after, block.length)
  for (const block of moved) {
    const { before, after, length } = widen(draft, block)
    match(draft, before, after, length)
  }
}

/** The block and the equal free tokens on both sides of it. */
export function widen(draft: Draft, block: Block): Block {
  let { before, after } = block
  let end = before + block.length
  while (before > 0 && after > 0 && canMatch(draft, before - 1, after - 1)) {
    before -= 1
    after -= 1
  }
  const shift = after - before
  while (
    end < draft.before.length &&
    end + shift < draft.after.length &&
    canMatch(draft, end, end + shift)
  )
    end += 1
  return { before, after, length: end - before }
}

/** Matches what is equal at both ends of the region; returns what is left between. */
function trim(draft: Draft, region: Region): Region {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = region
  while (
    beforeStart < beforeEnd &&
    afterStart < afterEnd &&
    canMatch(draft, beforeStart, afterStart)
  ) {
    match(draft, beforeStart, afterStart, 1)
    beforeStart += 1
    afterStart += 1
  }
  while (
    beforeStart < beforeEnd &&
    afterStart < afterEnd &&
    canMatch(draft, beforeEnd - 1, afterEnd - 1)
  ) {
    beforeEnd -= 1
    afterEnd -= 1
    match(draft, beforeEnd, afterEnd, 1)
  }
  return { beforeStart, beforeEnd, afterStart, afterEnd }
}

/** Whether two tokens are equal and both without a partner. */
function canMatch(draft: Draft, before: number, after: number): boolean {
  return (
    draft.before[before] === draft.after[after] &&
    draft.toAfter[before] === -1 &&
    draft.toBefore[after] === -1
  )
}
