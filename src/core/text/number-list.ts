/** A growing list of 32-bit integers: four bytes each, where a plain array would take more. */
export class NumberList {
  #numbers = new Int32Array(1024)
  #length = 0

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Int32Array(this.#length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.#length] = number
    this.#length += 1
  }

  /** The numbers so far, in a typed array of exactly their size. */
  toArray(): Int32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.#length)
  }
}

/** The index of the last of the ascending `numbers` that is at most `limit`, or -1. */
export function lastAtMost(numbers: Int32Array, limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
