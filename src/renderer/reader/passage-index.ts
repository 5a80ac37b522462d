import { firstNotBefore } from '../../core/sorted'
import type { Passage } from '../../core/text/passage'

/**
 * Finds the passages that touch a stretch of text, in a list sorted by start, without looking at all
 * of them.
 */
export class PassageIndex<Item extends Passage> {
  readonly #items: readonly Item[]
  /** For each item, the greatest end of it and all before it. */
  readonly #reach: Int32Array

  constructor(items: readonly Item[]) {
    this.#items = items
    this.#reach = new Int32Array(items.length)
    let reach = 0
    items.forEach((item, index) => {
      reach = Math.max(reach, item.end)
      this.#reach[index] = reach
    })
  }

  /** The items that share at least one code unit with `[start, end)`, in order. */
  touching(start: number, end: number): Item[] {
    const result: Item[] = []
    for (let index = this.#before(end) - 1; index >= 0; index--) {
      if ((this.#reach[index] ?? 0) <= start) break
      const item = this.#items[index]
      if (item !== undefined && item.end > start) result.push(item)
    }
    return result.reverse()
  }

  /** How many items start before `offset`. */
  #before(offset: number): number {
    return firstNotBefore(this.#items, (item) => item.start < offset)
  }
}
