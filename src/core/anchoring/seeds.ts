import type { Budget } from './budget'

/** Equal tokens: `length` of them from `before` in the old revision and `after` in the new one. */
export interface Block {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** A stretch of both revisions that is compared: half-open ranges of token indexes. */
export interface Region {
  readonly beforeStart: number
  readonly beforeEnd: number
  readonly afterStart: number
  readonly afterEnd: number
}

/** The correspondence under construction: -1 where a token has no partner yet. */
export interface Draft {
  readonly before: Int32Array
  readonly after: Int32Array
  readonly toAfter: Int32Array
  readonly toBefore: Int32Array
  readonly isWord: (term: number) => boolean
}

const many = -2
const none = -1

/**
 * Blocks of at least `size` free tokens made of sequences of `size` tokens that stand exactly once
 * on either side of the region: such a sequence can only correspond to itself. Linear in the region.
 */
export function findSeeds(draft: Draft, region: Region, size: number, budget: Budget): Block[] {
  const total = region.beforeEnd - region.beforeStart + region.afterEnd - region.afterStart
  if (!budget.take(total)) return []
  const table = new SequenceTable(draft, size, total)
  forEachSequence(
    draft.before,
    draft.toAfter,
    region.beforeStart,
    region.beforeEnd,
    size,
    (at, hash) => table.addBefore(at, hash),
  )
  forEachSequence(
    draft.after,
    draft.toBefore,
    region.afterStart,
    region.afterEnd,
    size,
    (at, hash) => table.addAfter(at, hash),
  )
  return joinDiagonals(table.uniquePairs(region), size)
}

/** Calls `visit` with each sequence of `size` tokens without a partner, and its rolling hash. */
function forEachSequence(
  terms: Int32Array,
  partners: Int32Array,
  start: number,
  end: number,
  size: number,
  visit: (at: number, hash: number) => void,
): void {
  let power = 1
  for (let step = 1; step < size; step += 1) power = Math.imul(power, multiplier)
  let hash = 0
  let length = 0
  for (let index = start; index < end; index += 1) {
    if (partners[index] !== -1) {
      hash = 0
      length = 0
      continue
    }
    if (length === size) {
      hash = (hash - Math.imul(scrambled(terms[index - size] ?? 0), power)) | 0
      length -= 1
    }
    hash = (Math.imul(hash, multiplier) + scrambled(terms[index] ?? 0)) | 0
    length += 1
    if (length === size) visit(index - size + 1, hash)
  }
}

const multiplier = 0x2c9277b5

function scrambled(term: number): number {
  const mixed = Math.imul(term + 1, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** An open-addressing hash table of token sequences: where each stands, or that it is repeated. */
class SequenceTable {
  private readonly draft: Draft
  private readonly size: number
  private readonly mask: number
  private readonly hashes: Int32Array
  /** Token index on either side; `none`, or `many` when it stands there more than once. */
  private readonly befores: Int32Array
  private readonly afters: Int32Array
  /** A token index at which the sequence can be read; negative (-1 - index) in the new revision. */
  private readonly samples: Int32Array
  private readonly used: Uint8Array

  constructor(draft: Draft, size: number, sequences: number) {
    this.draft = draft
    this.size = size
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(4, sequences * 2)))
    this.mask = capacity - 1
    this.hashes = new Int32Array(capacity)
    this.befores = new Int32Array(capacity).fill(none)
    this.afters = new Int32Array(capacity).fill(none)
    this.samples = new Int32Array(capacity)
    this.used = new Uint8Array(capacity)
  }

  addBefore(at: number, hash: number): void {
    const slot = this.slotOf(this.draft.before, at, hash, at)
    this.befores[slot] = this.befores[slot] === none ? at : many
  }

  addAfter(at: number, hash: number): void {
    const slot = this.slotOf(this.draft.after, at, hash, -1 - at)
    this.afters[slot] = this.afters[slot] === none ? at : many
  }

  /** Pairs of places of the sequences that stand once on either side, by place in the old one. */
  uniquePairs(region: Region): { before: number; after: number }[] {
    const partners = new Int32Array(region.beforeEnd - region.beforeStart).fill(none)
    for (let slot = 0; slot <= this.mask; slot += 1) {
      const before = this.befores[slot] ?? none
      const after = this.afters[slot] ?? none
      if (before >= 0 && after >= 0) partners[before - region.beforeStart] = after
    }
    const pairs: { before: number; after: number }[] = []
    partners.forEach((after, index) => {
      if (after >= 0) pairs.push({ before: region.beforeStart + index, after })
    })
    return pairs
  }

  private slotOf(terms: Int32Array, at: number, hash: number, sample: number): number {
    let slot = (hash ^ (hash >>> 16)) & this.mask
    while (this.used[slot] === 1) {
      if (this.hashes[slot] === hash && this.reads(this.samples[slot] ?? 0, terms, at)) return slot
      slot = (slot + 1) & this.mask
    }
    this.used[slot] = 1
    this.hashes[slot] = hash
    this.samples[slot] = sample
    return slot
  }

  private reads(sample: number, terms: Int32Array, at: number): boolean {
    const sampleTerms = sample >= 0 ? this.draft.before : this.draft.after
    const sampleAt = sample >= 0 ? sample : -1 - sample
    for (let step = 0; step < this.size; step += 1)
      if (sampleTerms[sampleAt + step] !== terms[at + step]) return false
    return true
  }
}

/** Joins pairs that follow each other on both sides into blocks. */
function joinDiagonals(pairs: { before: number; after: number }[], size: number): Block[] {
  const blocks: Block[] = []
  let open: { before: number; after: number; length: number } | undefined
  for (const { before, after } of pairs) {
    if (
      open !== undefined &&
      before - open.before === after - open.after &&
      before <= open.before + open.length
    ) {
      open.length = before - open.before + size
      continue
    }
    open = { before, after, length: size }
    blocks.push(open)
  }
  return blocks
}
