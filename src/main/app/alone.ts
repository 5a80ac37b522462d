/**
 * While a thread makes a large change, the library is its alone: what main itself writes would keep the window waiting
 * until that is done.
 */
export class Alone {
  #last: Promise<unknown> = Promise.resolve()
  #count = 0

  /** Whether a large change is being made, or waits to be. */
  get isTaken(): boolean {
    return this.#count > 0
  }

  /** Returns when no large change is being made. */
  async free(): Promise<void> {
    while (this.isTaken) await this.#last
  }

  /** Does work that is to have the library for itself, after what has it now. */
  do<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#count += 1
    const done = this.#last.then(work).finally(() => {
      this.#count -= 1
    })
    this.#last = done.catch(() => undefined)
    return done
  }
}
