import type { Difference } from '../../core/journal/change'
import type { Library } from '../store/library'
import type { Session } from './session'

/** How long the library must rest before it is indexed, in milliseconds: changes and imports come first. */
const rest = 1000

/** How long one slice takes, and how long the window has main for itself after it, in milliseconds. */
const slice = 20
const pause = 20

/** How many articles that came together are looked at; who adds a whole archive knows what is in it. */
const mostLookedAt = 20

/**
 * Indexes what changed for the search, in slices, while nothing else is to be done. Then it says which of
 * the articles that were added nearly repeat others.
 */
export class Indexer {
  readonly #session: Session
  #timer: ReturnType<typeof setTimeout> | undefined
  #isWorking = false
  /** How many rows waited after the last slice. */
  #left = 0
  #added: readonly string[] = []

  constructor(session: Session) {
    this.#session = session
    session.onRows((differences) => {
      this.#added = [...this.#added, ...differences.flatMap(addedArticle)]
      this.soon()
    })
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
    this.#timer = setTimeout(() => {
      if (this.#isWorking) {
        this.#after(pause)
        return
      }
      this.#isWorking = true
      this.#work()
        .catch((error: unknown) => {
          // Searching and reading go on without it, and tell what is wrong with the disk.
          console.error('Indexing the library failed:', error)
        })
        .finally(() => {
          this.#isWorking = false
        })
    }, milliseconds)
  }

  async #work(): Promise<void> {
    const { library } = this.#session
    if (!library.ok) return
    const waiting = library.value.search.catchUp(slice)
    // What the disk refuses now is indexed after the next change, or when somebody searches.
    if (!waiting.ok) return
    if (waiting.value === 0) {
      await this.#tellSimilar()
      return
    }
    // What a slice leaves as it was are texts that are too large for one.
    if (waiting.value === this.#left) await this.#indexLarge(library.value)
    this.#left = waiting.value
    this.#after(pause)
  }

  /** Indexes one large text: a thread of its own finds its terms, so that main goes on meanwhile. */
  async #indexLarge({ search }: Library): Promise<void> {
    const large = search.largeWaiting()
    if (large === null) return
    const { prepareForIndex } = await import('../indexing/ask')
    const prepared = await prepareForIndex(large.text)
    const { library } = this.#session
    if (library.ok && library.value.search === search) search.putLarge(large, prepared)
  }

  async #tellSimilar(): Promise<void> {
    const added = this.#added
    this.#added = []
    if (added.length === 0) return
    const { similarTo } = await import('./similar')
    const { library } = this.#session
    if (!library.ok || added.length > mostLookedAt) return
    for (const articleId of added) {
      // The window has main for itself after each.
      await new Promise((resolve) => setTimeout(resolve, 0))
      const article = library.value.row('article', articleId)
      const similar = similarTo(library.value, articleId)
      if (article === undefined || !similar.ok) continue
      // Of two that came together, the later one is said to repeat the earlier.
      const others = similar.value.filter((other) => other.articleId < articleId)
      if (others.length === 0) continue
      this.#session.send({ kind: 'similar', articleId, title: article.title, others })
    }
  }
}

function addedArticle({ table, id, before }: Difference): string[] {
  return table === 'article' && before === null ? [id] : []
}
