import type { TableName } from './rows'

/** Which of the texts given a refusal is about. */
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
  | 'reason'
  | 'role'
  | 'organisation'
  | 'path'

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
  /** The article has another text by now than the one that the action was meant for. */
  | { readonly kind: 'text-changed'; readonly articleId: string }
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
  /** The tag or the claim is on the annotation, or the text in the library; `id` is that row. */
  | {
      readonly kind: 'already-there'
      readonly table: 'annotationTag' | 'evidence' | 'article'
      readonly id: string
    }
  /** Another claim has this title. */
  | { readonly kind: 'title-taken'; readonly claimId: string }
  /** Another speaker is called so or written so, or another tag has this name. */
  | { readonly kind: 'name-taken'; readonly field: 'speaker' | 'tag'; readonly name: string }
  /** Something was to be merged into itself. */
  | { readonly kind: 'same'; readonly table: 'claim' | 'speaker' | 'tag' }
  /** A claim was to become part of itself, or of one that is part of it. */
  | { readonly kind: 'cycle'; readonly claimId: string }
  /** No piece of evidence was chosen. */
  | { readonly kind: 'nothing-chosen' }
  /** Not a date of ISO 8601 (`2023`, `2023-11`, `2023-11-28`, `2023-11-28T11:11`). */
  | { readonly kind: 'invalid-date'; readonly date: string }
  /** Not an address that begins with `http://` or `https://`. */
  | { readonly kind: 'invalid-url'; readonly url: string }
