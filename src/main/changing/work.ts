import type { StoreFailure } from '../../contract/failures'
import { removeArticles } from '../../core/annotation/articles'
import { markArticles } from '../../core/annotation/reading'
import type { Refusal } from '../../core/annotation/refusal'
import type { ReadingMark } from '../../core/annotation/rows'
import type { Found } from '../../core/journal/arrivals'
import { articlesTouchedBy } from '../../core/journal/owners'
import type { Action, Change, Difference } from '../../core/journal/change'
import { removedArticles } from '../../core/journal/differences'
import { fail, ok, type Result } from '../../core/result'
import type { Library, Unfound } from '../store/library'
import { openBeside } from '../store/open'

/** What is to be done with many rows. */
export type Wanted =
  | { readonly kind: 'undo' | 'redo'; readonly found: readonly Found[] }
  | {
      readonly kind: 'remove'
      readonly articleIds: readonly string[]
      readonly withNotes: boolean
    }
  | {
      readonly kind: 'mark'
      readonly articleIds: readonly string[]
      readonly status: ReadingMark['status']
    }

/** Where it is to be done. */
export interface ChangingJob {
  /** The path of the library's file. */
  readonly path: string
  /** The article on the screen, if there is one: what happens to it is told in full. */
  readonly shownId: string | null
  readonly wanted: Wanted
}

/** What was done. */
export interface LargeChange {
  readonly action: Action
  /** What it altered, but for articles that came or went, their places and marks. */
  readonly differences: readonly Difference[]
  /** The articles that it touched and that are there, as they are after it: each a list of `ArticleSummary` as JSON. */
  readonly summaries: readonly string[]
  /** The ids of the articles that went. */
  readonly removed: readonly string[]
}

/** Why nothing was done. */
export type LargeFailure = StoreFailure | Refusal | Unfound

/** What it comes to; `null` when there was nothing to be done. */
export type LargeResult = Result<LargeChange | null, LargeFailure>

/** How many articles are told in one list. */
const listSize = 2000

/** Does it as one change, in one transaction: on the disk when this returns. */
export function change({ shownId, wanted }: ChangingJob, library: Library): LargeResult {
  const done = perform(library, wanted)
  if (!done.ok) return done
  if (done.value === null) return ok(null)
  const { action, differences } = done.value
  const ids = [...articlesTouchedBy(library, differences)]
  const summaries: string[] = []
  for (let from = 0; from < ids.length; from += listSize) {
    const some = library.summariesOf(ids.slice(from, from + listSize))
    if (some.length > 0) summaries.push(JSON.stringify(some))
  }
  const removed = removedArticles(differences)
  const isTold = (difference: Difference) => !isOfListAlone(difference, shownId)
  return ok({ action, differences: differences.filter(isTold), summaries, removed })
}

/** Opens the library of a job for `change`. */
export function openForChange({ path }: ChangingJob): Result<Library, StoreFailure> {
  const opened = openBeside(path, 'at once')
  return opened.ok ? opened : fail({ kind: 'gone', detail: opened.error.detail })
}

function perform(library: Library, wanted: Wanted): Result<Change | null, LargeFailure> {
  switch (wanted.kind) {
    case 'undo':
    case 'redo':
      return library[wanted.kind](wanted.found)
    case 'remove':
      return library.perform('article.remove', (context) => removeArticles(context, wanted))
    case 'mark':
      return library.perform('article.mark', (context) => markArticles(context, wanted))
  }
}

/** Whether a difference says nothing that the list of articles does not. */
function isOfListAlone({ table, id, before, after }: Difference, shownId: string | null): boolean {
  if (table === 'location' || table === 'readingMark') return true
  return table === 'article' && id !== shownId && (before === null || after === null)
}
