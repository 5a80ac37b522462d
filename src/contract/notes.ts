import { z } from 'zod'
import { claimChoice, colour, ids, offset, optionalWords, stance, words } from './shapes'
import type { Changed } from './changed'
import type { QueryMistake } from '../core/search/query'

export const noteSortings = ['made', 'date', 'article', 'speaker'] as const
/** By the time of marking, the date of the article, its title, or the name of the speaker. */
export type NoteSorting = (typeof noteSortings)[number]

const order = z.strictObject({ by: z.enum(noteSortings), descending: z.boolean() })
export type NoteOrder = z.infer<typeof order>

const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('colour'), colour }),
  z.strictObject({ kind: z.literal('speaker'), name: optionalWords }),
  z.strictObject({ kind: z.literal('tag'), name: words }),
  z.strictObject({ kind: z.literal('claim'), claim: claimChoice, stance }),
  z.strictObject({ kind: z.literal('remove') }),
])

/** The requests of the table of all annotations. `query` is what the search field takes; empty for all. */
export const notesSchemas = {
  'notes.list': z.strictObject({ query: words, order, offset, limit: z.int().min(1).max(1000) }),
  'notes.ids': z.strictObject({ query: words, order }),
  'notes.edit': z.strictObject({ annotationIds: ids, edit }),
} as const

/** One line of the table, as far as main has to say it; the rest is in its card. */
export interface NoteEntry {
  readonly annotationId: string
  readonly articleId: string
  readonly speakerId: string | null
}

/** A part of the table. Nothing is found by a query that can't be read. */
export interface NoteList {
  readonly total: number
  readonly entries: readonly NoteEntry[]
  readonly mistake: QueryMistake | null
}

/** The type of the answer to each request of the table when it succeeds. */
export interface NotesAnswers {
  'notes.list': NoteList
  'notes.ids': readonly string[]
  'notes.edit': Changed
}
