import type { StoreFailure } from '../../../contract/failures'
import type { Difference } from '../../../core/journal/change'
import type { RevisionName } from '../../../core/annotation/rows'
import { ok, type Result } from '../../../core/result'
import type { IndexedText } from '../../../core/search/indexed-text'
import type { Query } from '../../../core/search/query'
import { sqliteCode } from '../failures'
import { searchIndex } from '../migrations/0009-search-names'
import type { Revisions } from '../revisions'
import type { Rows } from '../rows'
import type { Statements } from '../statements'
import type { Transact } from '../transaction'
import { Conditions, type Condition } from './conditions'
import { Documents } from './documents'
import { Finder, type Hits, type Part } from './finder'
import { articlesWithWordsOf, type Repeating } from './retold'
import { SearchIndex } from './search-index'
import { candidatesFor } from './similar'

/** The text of an article that is too large to be indexed in passing. */
export interface LargeText {
  readonly articleId: string
  readonly revision: RevisionName
  readonly text: string
}

/** Searching a library: its articles, annotations and claims. */
export class Search {
  readonly #statements: Statements
  readonly #rows: Rows
  readonly #revisions: Revisions
  readonly #transact: Transact
  readonly #index: SearchIndex
  readonly #conditions: Conditions
  readonly #finder: Finder

  constructor(statements: Statements, rows: Rows, revisions: Revisions, transact: Transact) {
    this.#statements = statements
    this.#rows = rows
    this.#revisions = revisions
    this.#transact = transact
    this.#index = new SearchIndex(statements, new Documents(rows, revisions, statements))
    this.#conditions = new Conditions(statements)
    this.#finder = new Finder(statements)
  }

  /** Notes what a difference changes about what can be found, within its transaction. */
  note(difference: Difference): void {
    this.#index.note(difference)
  }

  /**
   * Indexes what changed, and answers how many rows still wait. Until none does, what was changed last
   * may not be found.
   *
   * @param milliseconds How long that may take, about.
   */
  catchUp(milliseconds: number): Result<number, StoreFailure> {
    const waiting = this.#index.pending()
    if (waiting === 0) return ok(0)
    const work = () =>
      this.#transact(() => {
        this.#index.catchUp(milliseconds)
        return ok(this.#index.pending())
      })
    const caughtUp = work()
    if (caughtUp.ok || caughtUp.error.kind !== 'damaged') return caughtUp
    const rebuilt = this.#rebuild()
    return rebuilt.ok ? work() : rebuilt
  }

  /** A large text that waits to be indexed, which `catchUp` leaves out; `null` when there is none. */
  largeWaiting(): LargeText | null {
    const articleId = this.#index.largeWaiting()
    const revision = this.#rows.row('article', articleId ?? '')?.revision
    if (articleId === undefined || revision === undefined) return null
    const text = this.#revisions.text(revision)
    return text === undefined ? null : { articleId, revision, text }
  }

  /** Indexes a large text that has been prepared, unless it is another by now. */
  putLarge({ articleId, revision }: LargeText, prepared: IndexedText): Result<null, StoreFailure> {
    return this.#transact(() => {
      if (this.#rows.row('article', articleId)?.revision === revision) {
        this.#index.putArticle(articleId, prepared)
      }
      return ok(null)
    })
  }

  /** What is found by a query, the best first; a part of it. */
  find(query: Query, part: Part): Hits {
    try {
      return this.#finder.find(query, part)
    } catch (error) {
      if (!isBroken(error) || !this.#rebuild().ok) throw error
      return this.#finder.find(query, part)
    }
  }

  /**
   * The annotations that a query asks for, as a condition in
   * `SELECT … FROM annotation JOIN article ON article.id = annotation.article_id WHERE …`.
   */
  annotationsFor(query: Query): Condition {
    return this.#conditions.annotations(query)
  }

  /** The articles that have most of the rare words of a quote, the likeliest first. */
  articlesWithWordsOf(quote: string): Repeating {
    return articlesWithWordsOf(this.#statements, quote)
  }

  /**
   * The articles whose texts seem to repeat much of an article's, the likeliest first. What waits to be
   * indexed is not among them.
   */
  candidatesFor(articleId: string): Result<readonly string[], StoreFailure> {
    const indexed = this.#transact(() => {
      this.#index.catchUpWith('article', articleId)
      return ok(null)
    })
    return indexed.ok ? ok(candidatesFor(this.#statements, articleId)) : indexed
  }

  /** The id of the article that came last; empty without articles. */
  newestArticle(): string {
    return String(this.#statements.first('SELECT max(id) FROM article')?.[0] ?? '')
  }

  /** The ids of the articles that came after one, in the order in which they came. */
  articlesAfter(id: string, most: number): readonly string[] {
    return this.#statements
      .all('SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?', id, most)
      .map(([articleId]) => String(articleId))
  }

  /** The index follows from the rows: when it is broken, it is made anew. */
  #rebuild(): Result<null, StoreFailure> {
    return this.#transact(() => {
      for (const sql of searchIndex) this.#statements.run(sql)
      return ok(null)
    })
  }
}

/** Whether an exception says that the index is damaged, or not there. */
function isBroken(error: unknown): boolean {
  const isMissing = error instanceof Error && error.message.includes('no such table: search')
  return isMissing || sqliteCode(error) === 11 // SQLITE_CORRUPT
}
