import type { SimilarArticle } from '../../contract/search'
import type { LogKeeper } from '../indexing/log-keeper'
import type { Library } from '../store/library'
import type { Session } from './session'

/**
 * How long the library must rest before it is indexed, in milliseconds: changes and imports come first. Longer than
 * an import takes from one telling of its articles to the next, or indexing would keep it from writing.
 */
const rest = 2000

/** How long one slice takes, and how long the window has main for itself after it, in milliseconds. */
const slice = 20
const pause = 20

/**
 * How many rows must wait for a thread to be worth its while that brings what was written into the file, and after how
 * many slices it does.
 */
const muchWaiting = 200
const slicesAtATime = 16

/** How many articles that came together are looked at. */
const mostLookedAt = 10_000

/** How many are told one by one; of more, how many are named. */
const mostTold = 2
const mostNamed = 3

/**
 * Indexes what changed for the search, in slices, while nothing else is to be done. Then it says which of
 * the articles that were added nearly repeat others.
 */
export class Indexer {
  readonly #session: Session
  #timer: ReturnType<typeof setTimeout> | undefined
  #isWorking = false
  /** Brings what is indexed into the library's file; `null` where that is little. */
  #keeper: { readonly library: Library; readonly keeper: LogKeeper } | null = null
  #slices = 0
  /** How many rows waited after the last slice. */
  #left = 0
  /** The library, and its newest article that was looked at for others that it repeats. */
  #seen: { readonly library: Library; readonly newest: string } | undefined

  constructor(session: Session) {
    this.#session = session
    this.#see()
    session.onRows(() => {
      this.#see()
      this.soon()
    })
  }

  /** What is in a library when it is opened has not been added. */
  #see(): void {
    const { library } = this.#session
    if (!library.ok || this.#seen?.library === library.value) return
    this.#seen = { library: library.value, newest: library.value.search.newestArticle() }
  }

  /** Begins when the library has rested for a while. */
  soon(): void {
    this.#after(rest)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#endKeeper()
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#isWorking || this.#session.alone.isTaken) {
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
    if (!waiting.ok || waiting.value === 0) this.#endKeeper()
    if (!waiting.ok) return
    if (waiting.value === 0) {
      await this.#tellSimilar()
      return
    }
    await this.#keepLog(library.value, waiting.value)
    // What a slice leaves as it was are texts that are too large for one.
    if (waiting.value === this.#left) await this.#indexLarge(library.value)
    this.#left = waiting.value
    this.#after(pause)
  }

  /** Where much is to be indexed, another thread waits for the disk. */
  async #keepLog(library: Library, waiting: number): Promise<void> {
    if (this.#keeper?.library !== library) this.#endKeeper()
    if (this.#keeper === null && waiting >= muchWaiting) {
      const { LogKeeper: Keeper } = await import('../indexing/log-keeper')
      const keeper = new Keeper(library.path)
      void library.leaveLogTo(keeper.ended)
      this.#keeper = { library, keeper }
    }
    this.#slices += 1
    if (this.#slices % slicesAtATime === 0) this.#keeper?.keeper.bringIn()
  }

  #endKeeper(): void {
    this.#keeper?.keeper.end()
    this.#keeper = null
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

  /** Tells which of the articles that came since the last time nearly repeat others. */
  async #tellSimilar(): Promise<void> {
    const seen = this.#seen
    const added = seen?.library.search.articlesAfter(seen.newest, mostLookedAt) ?? []
    const newest = added.at(-1)
    if (seen === undefined || newest === undefined) return
    this.#seen = { library: seen.library, newest }
    const { similarTo } = await import('./similar')
    const found: Repetition[] = []
    for (const articleId of added) {
      // The window has main for itself after each.
      await new Promise((resolve) => setTimeout(resolve, 0))
      const { library } = this.#session
      if (!library.ok || library.value !== seen.library) return
      const article = seen.library.row('article', articleId)
      const similar = similarTo(seen.library, articleId)
      if (article === undefined || !similar.ok) continue
      // Of two that came together, the later one is said to repeat the earlier.
      const others = similar.value.filter((other) => other.articleId < articleId)
      if (others.length > 0) found.push({ articleId, title: article.title, others })
    }
    this.#tell(found)
  }

  #tell(found: readonly Repetition[]): void {
    if (found.length <= mostTold) {
      for (const one of found) this.#session.screen.send({ kind: 'similar', ...one })
      return
    }
    const pairs = found
      .slice(0, mostNamed)
      .flatMap(({ articleId, title, others: [other] }) =>
        other === undefined ? [] : [{ articleId, title, other }],
      )
    this.#session.screen.send({ kind: 'repeats', count: found.length, pairs })
  }
}

/** An article that nearly repeats others that came before it. */
interface Repetition {
  readonly articleId: string
  readonly title: string
  readonly others: readonly SimilarArticle[]
}
