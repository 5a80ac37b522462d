import type { StoreFailure } from '../../contract/failures'
import type { RevisionName } from '../../core/annotation/rows'
import type { Decoding } from '../../core/text/encodings'
import { ok, type Result } from '../../core/result'
import type { Statements } from './statements'
import type { Transact } from './transaction'

/** How a text was read, and from what. */
export interface KeptDecoding extends Decoding {
  /** The bytes of the file; `null` for faultless UTF-8, of which the text itself can make them. */
  readonly original: Uint8Array | null
}

/** How the texts of articles were read from their files. Not journalled, as sightings are not. */
export class Decodings {
  readonly #statements: Statements
  readonly #transact: Transact

  constructor(statements: Statements, transact: Transact) {
    this.#statements = statements
    this.#transact = transact
  }

  of(articleId: string, revision: RevisionName): Decoding | undefined {
    const values = this.#statements.first(
      `SELECT encoding, certainty, undecodable FROM decoding
       WHERE article_id = ? AND revision = ?`,
      articleId,
      revision,
    )
    if (values === undefined) return undefined
    const [encoding, certainty, undecodable] = values
    return { encoding, certainty, undecodable } as Decoding
  }

  /** The bytes of the file that a text was read from, where they are kept. */
  originalOf(articleId: string, revision: RevisionName): Uint8Array | undefined {
    const [bytes] =
      this.#statements.first(
        'SELECT bytes FROM decoding WHERE article_id = ? AND revision = ?',
        articleId,
        revision,
      ) ?? []
    return bytes instanceof Uint8Array ? bytes : undefined
  }

  /** Remembers how a text was read. */
  record(
    articleId: string,
    revision: RevisionName,
    decoding: KeptDecoding,
  ): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.note(articleId, revision, decoding)))
  }

  /**
   * The same, within a transaction. What Galley found outlives that a person chose an encoding in which
   * the text is the same.
   */
  note(
    articleId: string,
    revision: RevisionName,
    { encoding, certainty, undecodable, original }: KeptDecoding,
  ): null {
    this.#statements.run(
      `INSERT INTO decoding (article_id, revision, encoding, certainty, undecodable, bytes)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET encoding = excluded.encoding, certainty = excluded.certainty,
         undecodable = excluded.undecodable, bytes = excluded.bytes
       WHERE excluded.certainty <> 'chosen'`,
      articleId,
      revision,
      encoding,
      certainty,
      undecodable,
      original,
    )
    return null
  }
}
