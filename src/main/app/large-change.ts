import { setTimeout as pause } from 'node:timers/promises'
import type { Failure } from '../../contract/failures'
import { nothingChanged } from '../../contract/changed'
import type { Changed } from '../../contract/requests'
import type { Difference } from '../../core/journal/change'
import { fail, ok, type Result } from '../../core/result'
import type { LargeChange, LargeFailure, Wanted } from '../changing/work'
import type { Library } from '../store/library'
import { failureOf } from './failure-of'
import type { Session } from './session'

/** A change of more rows, or of more articles, is made in a thread of its own. */
const mostRows = 500
const mostArticles = 200

/** How many rows are told at a time, and how long the window has for a picture after them, in milliseconds. */
const rowsAtATime = 1000
const breath = 16

/** Whether a change of so many rows is made in a thread. */
export function isLarge(rows: number): boolean {
  return rows > mostRows
}

/** Whether a change of these articles is. */
export function areMany(articleIds: readonly string[]): boolean {
  return articleIds.length > mostArticles
}

/**
 * Makes a large change in a thread: on the disk, and told to the renderer, when this answers.
 *
 * @param carry takes what is not in the journal over to the rows that are then
 */
export async function changeAlone(
  session: Session,
  library: Library,
  wanted: Wanted,
  carry: (library: Library, differences: readonly Difference[]) => void = () => undefined,
): Promise<Result<Changed, LargeFailure>> {
  const { changeInThread } = await import('../changing/ask')
  return session.alone.do(async () => {
    const job = { path: library.path, shownId: session.screen.shown?.articleId ?? null, wanted }
    const { result, ended } = changeInThread(job)
    void library.leaveLogTo(ended)
    const made = await result
    if (!made.ok) return made
    if (made.value === null) return ok(nothingChanged)
    carry(library, made.value.differences)
    await tell(session, library, made.value)
    return ok({ ...nothingChanged, action: made.value.action })
  })
}

/** Removes or marks many articles. */
export async function changeArticles(
  session: Session,
  wanted: Extract<Wanted, { kind: 'remove' | 'mark' }>,
): Promise<Result<Changed, Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const changed = await changeAlone(session, library.value, wanted)
  if (changed.ok) return changed
  if (changed.error.kind === 'unplaced') throw new Error('Only undo and redo look for places.')
  return fail(failureOf(changed.error))
}

/** Tells the renderer, a part at a time: it goes on with its pictures meanwhile. */
async function tell(
  session: Session,
  library: Library,
  { differences, summaries, removed }: LargeChange,
): Promise<void> {
  session.showNewText(library, differences)
  for (let from = 0; from < differences.length; from += rowsAtATime) {
    const some = differences.slice(from, from + rowsAtATime)
    session.screen.send({ kind: 'rows', differences: some, summaries: [], ...library.next() })
    await pause(breath)
  }
  session.tellMany(library, [], removed)
  for (const list of summaries) {
    await pause(breath)
    session.tellMany(library, [list])
  }
  if (session.screen.shown !== null)
    session.screen.tellDecoding(library, session.screen.shown.articleId)
  session.onMenu()
}
