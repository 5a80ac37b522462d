/** Blocks that are summed together, so that a place is found without walking over all of them. */
const groupSize = 512

/**
 * The heights of all blocks of a text, measured where a block has been laid out and estimated
 * elsewhere. Lengths are CSS pixels.
 */
export class Heights {
  readonly #heights: Float32Array
  readonly #groups: Float64Array
  readonly #measured: Uint8Array

  constructor(
    readonly count: number,
    estimate: (block: number) => number,
  ) {
    this.#heights = new Float32Array(count)
    this.#groups = new Float64Array(Math.ceil(count / groupSize))
    this.#measured = new Uint8Array(count)
    this.estimate(estimate)
  }

  /** Estimates every block anew and forgets all measurements: the column or the type changed. */
  estimate(estimate: (block: number) => number): void {
    this.#measured.fill(0)
    this.#groups.fill(0)
    for (let block = 0; block < this.count; block++) {
      this.#heights[block] = estimate(block)
      this.#add(block, this.height(block))
    }
  }

  /** The height of all blocks together. */
  get total(): number {
    return this.#groups.reduce((sum, height) => sum + height, 0)
  }

  height(block: number): number {
    return this.#heights[block] ?? 0
  }

  isMeasured(block: number): boolean {
    return this.#measured[block] === 1
  }

  /** Puts a measurement in place of an estimate. */
  measure(block: number, height: number): void {
    const before = this.height(block)
    this.#measured[block] = 1
    this.#heights[block] = height
    this.#add(block, this.height(block) - before)
  }

  /** The distance from the top of the text to the top of `block`. */
  top(block: number): number {
    const group = Math.floor(block / groupSize)
    let top = 0
    for (let index = 0; index < group; index++) top += this.#groups[index] ?? 0
    for (let index = group * groupSize; index < block; index++) top += this.height(index)
    return top
  }

  /** The block that covers the distance `y` from the top; the first or last one outside the text. */
  blockAt(y: number): number {
    let group = 0
    let top = 0
    while (group < this.#groups.length - 1 && top + (this.#groups[group] ?? 0) <= y) {
      top += this.#groups[group] ?? 0
      group++
    }
    let block = group * groupSize
    while (block < this.count - 1 && top + this.height(block) <= y) {
      top += this.height(block)
      block++
    }
    return block
  }

  #add(block: number, difference: number): void {
    const group = Math.floor(block / groupSize)
    this.#groups[group] = (this.#groups[group] ?? 0) + difference
  }
}
