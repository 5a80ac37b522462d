import type { NoteList, NoteOrder } from '../../contract/notes'
import type { Failure } from '../../contract/failures'
import { parseQuery, type Query, type QueryMistake } from '../../core/search/query'
import { fail, ok, type Result } from '../../core/result'
import type { Session } from './session'

/** How long a search waits for what was changed last to be indexed, in milliseconds. */
const patience = 100

const everything: Query = { phrases: [], excluded: [], filters: [] }

/** A part of all annotations that fit a query. */
export function listNotes(
  session: Session,
  input: {
    readonly query: string
    readonly order: NoteOrder
    readonly offset: number
    readonly limit: number
  },
): Result<NoteList, Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const query = queryOf(input.query)
  if (!query.ok) return ok({ total: 0, entries: [], mistake: query.error })
  if (query.value.phrases.length + query.value.excluded.length > 0) {
    const caughtUp = library.value.search.catchUp(patience)
    if (!caughtUp.ok) return fail({ about: 'store', failure: caughtUp.error })
  }
  const condition = library.value.search.annotationsFor(query.value)
  const { notes } = library.value
  return ok({
    total: notes.count(condition),
    entries: notes.list(condition, input.order, input),
    mistake: null,
  })
}

/** All annotations that fit a query, in their order. */
export function noteIds(
  session: Session,
  { query: typed, order }: { readonly query: string; readonly order: NoteOrder },
): Result<readonly string[], Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const query = queryOf(typed)
  if (!query.ok) return ok([])
  const condition = library.value.search.annotationsFor(query.value)
  const all = { offset: 0, limit: -1 }
  return ok(library.value.notes.list(condition, order, all).map(({ annotationId }) => annotationId))
}

/** Nothing typed asks for everything, and what only excludes for everything else. */
function queryOf(typed: string): Result<Query, QueryMistake> {
  return typed.trim() === '' ? ok(everything) : parseQuery(typed, true)
}
