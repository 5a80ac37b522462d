import type { Difference } from '../journal/change'
import { fail, ok, type Result } from '../result'
import type { Lookup } from './lookup'
import type { TableName, Tables } from './rows'

/** What an action needs to know of the world. */
export interface Context {
  readonly lookup: Lookup
  /** Milliseconds since the Unix epoch. */
  readonly now: number
  /** A new id, later in order than all before. */
  readonly newId: () => string
}

/** What the user wrote, where a refusal names it. */
export type Field =
  | 'title'
  | 'publication'
  | 'author'
  | 'url'
  | 'note'
  | 'speaker'
  | 'tag'
  | 'claim-title'
  | 'claim-statement'

/** Why an action can't be done. The interface puts it into words. */
export type Refusal =
  /** There is no such row (any more). */
  | { readonly kind: 'not-found'; readonly table: TableName; readonly id: string }
  /** The passage holds nothing but white space. */
  | { readonly kind: 'empty-passage' }
  /** The passage isn't within the text, which is `length` code units long. */
  | {
      readonly kind: 'out-of-range'
      readonly start: number
      readonly end: number
      readonly length: number
    }
  /** The text given isn't the one that the annotation was made in. */
  | { readonly kind: 'other-text'; readonly annotationId: string }
  /** Nothing, or white space alone, where a name is needed; for a tag also an empty level: `a//b`. */
  | { readonly kind: 'empty'; readonly field: Field }
  /** `length` code units where at most `limit` may be. */
  | {
      readonly kind: 'too-long'
      readonly field: Field
      readonly length: number
      readonly limit: number
    }
  /** Half a surrogate pair, which no file and no store can hold. */
  | { readonly kind: 'ill-formed'; readonly field: Field }
  /** The tag or the claim is on the annotation already; `id` is the row that says so. */
  | {
      readonly kind: 'already-there'
      readonly table: 'annotationTag' | 'evidence' | 'article'
      readonly id: string
    }
  /** Another claim has this title. */
  | { readonly kind: 'title-taken'; readonly claimId: string }
  /** Not a date of ISO 8601 (`2023`, `2023-11`, `2023-11-28`, `2023-11-28T11:11`). */
  | { readonly kind: 'invalid-date'; readonly date: string }
  /** Not an address that begins with `http://` or `https://`. */
  | { readonly kind: 'invalid-url'; readonly url: string }

/** What an action comes to: the differences to write (none when nothing changes) or a refusal. */
export type Outcome = Result<readonly Difference[], Refusal>

/** The row of that id, or the refusal that there is none. */
export function find<Name extends TableName>(
  context: Context,
  table: Name,
  id: string,
): Result<Tables[Name], Refusal> {
  const row = context.lookup.row(table, id)
  return row === undefined ? fail({ kind: 'not-found', table, id }) : ok(row)
}
