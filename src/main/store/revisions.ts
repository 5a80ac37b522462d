import { hash } from 'node:crypto'
import type { RevisionName } from '../../core/annotation/rows'
import type { Statements } from './statements'

/** What is kept of a canonical text. */
export interface KeptText {
  readonly name: RevisionName
  /** The text in UTF-8. */
  readonly bytes: Uint8Array
  /** The length of the text in code units. */
  readonly length: number
}

/** A canonical text that is ready to be kept. */
export interface Revision extends KeptText {
  readonly text: string
}

/**
 * The revision that a canonical text is.
 *
 * @throws For a text with half a surrogate pair, which UTF-8 would change: no decoder gives one.
 */
export function revisionOf(text: string): Revision {
  if (!text.isWellFormed()) throw new TypeError('The text is no sequence of Unicode characters.')
  return revisionFrom(text, Buffer.from(text, 'utf8'))
}

/** The same of a text whose bytes in UTF-8 are at hand. */
export function revisionFrom(text: string, bytes: Uint8Array): Revision {
  return { name: hash('sha256', bytes), text, bytes, length: text.length }
}

/** The text that its bytes in UTF-8 are. */
export function textFrom({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}

/** The texts of a library, each once, named by what they are. They are never changed or removed. */
export class Revisions {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /** Keeps a text, within a transaction; one that is there already stays. */
  keep({ name, bytes, length }: KeptText): void {
    this.#statements.run(
      'INSERT INTO revision (sha256, text, length) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      name,
      bytes,
      length,
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
    const text = textFrom(bytes)
    if (text.length !== length) throw new Error(`The text of revision ${name} is damaged.`)
    return text
  }
}
