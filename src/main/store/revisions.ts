import { createHash } from 'node:crypto'
import type { RevisionName } from '../../core/annotation/rows'
import type { Statements } from './statements'

/** A canonical text that is ready to be kept. */
export interface Revision {
  readonly name: RevisionName
  readonly text: string
  /** The text in UTF-8. */
  readonly bytes: Uint8Array
}

/**
 * The revision that a canonical text is.
 *
 * @throws For a text with half a surrogate pair, which UTF-8 would change: no decoder gives one.
 */
export function revisionOf(text: string): Revision {
  if (!text.isWellFormed()) throw new TypeError('The text is no sequence of Unicode characters.')
  const bytes = Buffer.from(text, 'utf8')
  return { name: createHash('sha256').update(bytes).digest('hex'), text, bytes }
}

/** A revision whose name was found elsewhere, as in another thread, from its text in UTF-8. */
export function revisionFrom(name: RevisionName, bytes: Uint8Array): Revision {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { name, text: view.toString('utf8'), bytes }
}

/** The texts of a library, each once, named by what they are. They are never changed or removed. */
export class Revisions {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /** Keeps a revision, within a transaction; one that is there already stays. */
  keep({ name, text, bytes }: Revision): void {
    this.#statements.run(
      'INSERT INTO revision (sha256, text, length) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      name,
      bytes,
      text.length,
    )
  }

  /**
   * The canonical text of that name, if it is kept.
   *
   * @throws When what is stored isn't the text any more: a wrong text is worse than none.
   */
  text(name: RevisionName): string | undefined {
    const values = this.#statements.first(
      'SELECT text, length FROM revision WHERE sha256 = ?',
      name,
    )
    const [bytes, length] = values ?? []
    if (!(bytes instanceof Uint8Array)) return undefined
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    if (text.length !== length) throw new Error(`The text of revision ${name} is damaged.`)
    return text
  }
}
