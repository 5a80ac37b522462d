import type { Session } from './session'

/** How long the library must rest before it is indexed, in milliseconds: changes and imports come first. */
const rest = 1000

/** How long one slice takes, and how long the window has main for itself after it, in milliseconds. */
const slice = 20
const pause = 20

/** Indexes what changed for the search, in slices, while nothing else is to be done. */
export class Indexer {
  readonly #session: Session
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(session: Session) {
    this.#session = session
    session.onRows(() => this.soon())
  }

  /** Begins when the library has rested for a while. */
  soon(): void {
    this.#after(rest)
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#work(), milliseconds)
  }

  #work(): void {
    const { library } = this.#session
    if (!library.ok) return
    const waiting = library.value.search.catchUp(slice)
    // What the disk refuses now is indexed after the next change, or when somebody searches.
    if (waiting.ok && waiting.value > 0) this.#after(pause)
  }
}
