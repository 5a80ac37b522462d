/**
 * While a thread makes a large change, the library is its alone: what main itself writes would keep the window waiting
 * until that is done.
 */
export class Alone {
  #running: Promise<unknown> | null = null

  /** Whether a large change is being made. */
  get isTaken(): boolean {
    return this.#running !== null
  }

  /** Returns when no large change is being made. */
  async free(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  /** Does work that is to have the library for itself, after what has it now. */
  async do<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.free()
    const done = work()
    this.#running = done
      .catch(() => undefined)
      .finally(() => {
        this.#running = null
      })
    return done
  }
}
