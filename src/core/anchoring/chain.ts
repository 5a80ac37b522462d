import type { Block } from './seeds'

/**
 * The heaviest sequence of blocks that stand in the same order in both revisions, in that order;
 * a block weighs its length. `blocks` are in the order of the old revision. O(n log n).
 */
export function heaviestChain(blocks: readonly Block[]): Block[] {
  const byAfter = blocks.map((_, index) => index)
  byAfter.sort((left, right) => afterOf(blocks, left) - afterOf(blocks, right))
  const ranks = new Int32Array(blocks.length)
  byAfter.forEach((index, rank) => {
    ranks[index] = rank
  })

  const best = new PrefixMaximum(blocks.length)
  const weights = new Float64Array(blocks.length)
  const previous = new Int32Array(blocks.length)
  let last = -1
  blocks.forEach((block, index) => {
    const rank = ranks[index] ?? 0
    const holder = best.holderBelow(rank, weights)
    previous[index] = holder
    weights[index] = block.length + (holder < 0 ? 0 : (weights[holder] ?? 0))
    best.offer(rank, index, weights)
    if (last < 0 || (weights[index] ?? 0) > (weights[last] ?? 0)) last = index
  })

  const chain: Block[] = []
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const block = blocks[index]
    if (block !== undefined) chain.push(block)
  }
  return chain.reverse()
}

function afterOf(blocks: readonly Block[], index: number): number {
  return blocks[index]?.after ?? 0
}

/** A Fenwick tree: the heaviest block among those with a lower rank. */
class PrefixMaximum {
  private readonly holders: Int32Array

  constructor(size: number) {
    this.holders = new Int32Array(size + 1).fill(-1)
  }

  /** The index of the heaviest block of a rank below `rank`; -1 when there is none. */
  holderBelow(rank: number, weights: Float64Array): number {
    let heaviest = -1
    for (let node = rank; node > 0; node -= node & -node)
      heaviest = heavier(heaviest, this.holders[node] ?? -1, weights)
    return heaviest
  }

  offer(rank: number, index: number, weights: Float64Array): void {
    for (let node = rank + 1; node < this.holders.length; node += node & -node)
      this.holders[node] = heavier(this.holders[node] ?? -1, index, weights)
  }
}

function heavier(left: number, right: number, weights: Float64Array): number {
  if (left < 0) return right
  if (right < 0) return left
  return (weights[right] ?? 0) > (weights[left] ?? 0) ? right : left
}
