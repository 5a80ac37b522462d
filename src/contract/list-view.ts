import type { ReadingStatus } from '../core/annotation/reading'

export const sortKeys = ['title', 'date', 'added', 'opened', 'notes'] as const
export type SortKey = (typeof sortKeys)[number]

/** By what the list is sorted: titles from A, the others from the newest or most; or the other way. */
export interface Sort {
  readonly by: SortKey
  readonly isReversed: boolean
}

/** Which articles the list shows, beside words in their titles. `null` and `false` ask for nothing. */
export interface Conditions {
  /** The article's file is in this folder or below it. */
  readonly folder: string | null
  readonly publication: string | null
  readonly reading: ReadingStatus | null
  readonly withNotes: boolean
  readonly withClaim: boolean
  readonly toReview: boolean
  /** The article's file is not where it was. */
  readonly isMissing: boolean
}

/** How the library's list stands. Kept by the app, not in the library. */
export interface ListView {
  readonly sort: Sort
  readonly conditions: Conditions
}

export const defaultListView: ListView = {
  sort: { by: 'title', isReversed: false },
  conditions: {
    folder: null,
    publication: null,
    reading: null,
    withNotes: false,
    withClaim: false,
    toReview: false,
    isMissing: false,
  },
}
