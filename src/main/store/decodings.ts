import type { StoreFailure } from '../../contract/failures'
import type { RevisionName } from '../../core/annotation/rows'
import type { Decoding } from '../../core/text/encodings'
import { ok, type Result } from '../../core/result'
import { sha256, type ChosenText } from '../files/decode'
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
  /** Of the bytes of texts, by article and text. */
  readonly #hashes = new Map<string, string>()

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

  /** The bytes of files for which people chose an encoding, the last choice last. */
  chosenTexts(): readonly ChosenText[] {
    const rows = this.#statements.all(
      `SELECT choice.encoding, choice.instead, length(decoding.bytes), article_id, revision
       FROM encoding_choice AS choice JOIN decoding USING (article_id)
       WHERE decoding.bytes IS NOT NULL ORDER BY choice.id`,
    ) as [ChosenText['encoding'], ChosenText['instead'], number, string, RevisionName][]
    return rows.map(([encoding, instead, size, articleId, revision]) => ({
      ...{ encoding, instead, size },
      sha256: this.#hashOf(articleId, revision),
    }))
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
    this.#hashes.delete(`${articleId} ${revision}`)
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

  #hashOf(articleId: string, revision: RevisionName): string {
    const key = `${articleId} ${revision}`
    const known = this.#hashes.get(key)
    if (known !== undefined) return known
    const hash = sha256(this.originalOf(articleId, revision) ?? new Uint8Array())
    this.#hashes.set(key, hash)
    return hash
  }
}
