import type { Difference } from '../../../core/journal/change'
import type { IndexedText } from '../../../core/search/indexed-text'
import type { Statements } from '../statements'
import { columns, type Document, type DocumentKind, type Documents } from './documents'

/** Texts of more bytes than this are indexed on their own, when they have been prepared for it. */
const largeText = 300_000

/** How many documents are taken from the list of those that wait at a time. */
const batch = 16

/**
 * The index of everything that can be searched. A change notes in its own transaction which documents it
 * touches; they are indexed later, in slices, or when somebody searches. So what is written never
 * waits for the index, a crash loses nothing of it, and undo needs nothing of its own.
 */
export class SearchIndex {
  readonly #statements: Statements
  readonly #documents: Documents

  constructor(statements: Statements, documents: Documents) {
    this.#statements = statements
    this.#documents = documents
  }

  /** Notes what a difference touches, within its transaction. */
  note(difference: Difference): void {
    for (const [kind, id] of this.#documents.touched(difference)) {
      this.#statements.run(
        'INSERT INTO search_pending (kind, row_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
        kind,
        id,
      )
    }
  }

  /** How many documents wait to be indexed. */
  pending(): number {
    return Number(this.#statements.first('SELECT count(*) FROM search_pending')?.[0] ?? 0)
  }

  /**
   * Indexes what waits until the time is over, within a transaction; at least a few documents. Large texts
   * go on waiting.
   *
   * @param milliseconds How long it may take.
   */
  catchUp(milliseconds: number): void {
    const deadline = performance.now() + milliseconds
    do {
      const waiting = this.#statements.all(
        `SELECT waiting.kind, waiting.row_id FROM ${waitingTexts}
         WHERE coalesce(length(revision.text), 0) <= ? LIMIT ?`,
        largeText,
        batch,
      ) as [DocumentKind, string][]
      if (waiting.length === 0) return
      for (const [kind, id] of waiting) this.#renew(kind, id)
    } while (performance.now() < deadline)
  }

  /** The article of a large text that waits to be indexed, if there is one. */
  largeWaiting(): string | undefined {
    const [id] =
      this.#statements.first(
        `SELECT waiting.row_id FROM ${waitingTexts} WHERE length(revision.text) > ? LIMIT 1`,
        largeText,
      ) ?? []
    return id === undefined ? undefined : String(id)
  }

  /** Indexes an article whose text has been prepared, within a transaction. */
  putArticle(id: string, prepared: IndexedText): void {
    this.#put('article', id, this.#documents.article(id, prepared))
  }

  /** Indexes one document now, if it waits; within a transaction. */
  catchUpWith(kind: DocumentKind, id: string): void {
    const waiting = this.#statements.first(
      'SELECT 1 FROM search_pending WHERE kind = ? AND row_id = ?',
      kind,
      id,
    )
    if (waiting !== undefined) this.#renew(kind, id)
  }

  #renew(kind: DocumentKind, id: string): void {
    this.#put(kind, id, this.#documents.document(kind, id))
  }

  #put(kind: DocumentKind, id: string, document: Document | null): void {
    this.#forget(kind, id)
    if (document !== null) {
      // With RETURNING, SQLite makes a savepoint, for which FTS5 writes out what it has gathered so far.
      const number = this.#statements.insert(
        'INSERT INTO search_document (kind, row_id, sketch) VALUES (?, ?, ?)',
        kind,
        id,
        document.sketch.length === 0 ? null : JSON.stringify(document.sketch),
      )
      const places = document.columns.map(() => '?').join(', ')
      this.#statements.run(
        `INSERT INTO search_${kind} (rowid, ${Object.keys(columns[kind]).join(', ')}) VALUES (?, ${places})`,
        number,
        ...document.columns,
      )
      for (const hash of document.sketch) {
        this.#statements.run('INSERT INTO fingerprint (hash, number) VALUES (?, ?)', hash, number)
      }
    }
    this.#statements.run('DELETE FROM search_pending WHERE kind = ? AND row_id = ?', kind, id)
  }

  #forget(kind: DocumentKind, id: string): void {
    const [number, sketch] =
      this.#statements.first(
        'DELETE FROM search_document WHERE kind = ? AND row_id = ? RETURNING number, sketch',
        kind,
        id,
      ) ?? []
    if (number === undefined) return
    this.#statements.run(`DELETE FROM search_${kind} WHERE rowid = ?`, number)
    for (const hash of sketch === null ? [] : (JSON.parse(String(sketch)) as number[])) {
      this.#statements.run('DELETE FROM fingerprint WHERE hash = ? AND number = ?', hash, number)
    }
  }
}

/** What waits, with the text where it is an article. */
const waitingTexts = `search_pending AS waiting
  LEFT JOIN article ON waiting.kind = 'article' AND article.id = waiting.row_id
  LEFT JOIN revision ON revision.sha256 = article.revision`
