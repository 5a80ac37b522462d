import { setTimeout as pause } from 'node:timers/promises'
import type { Failure } from '../../contract/failures'
import { nothingChanged } from '../../contract/changed'
import type { Changed } from '../../contract/requests'
import { fail, ok, type Result } from '../../core/result'
import type { LargeChange, LargeResult, Wanted } from '../changing/work'
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

/** Makes a large change in a thread: on the disk when this answers. Nobody was told of it then. */
export async function makeLarge(
  session: Session,
  library: Library,
  wanted: Wanted,
): Promise<LargeResult> {
  const { changeInThread } = await import('../changing/ask')
  const { path } = library
  return session.alone.do(async () => {
    const job = { path, shownId: session.shown?.articleId ?? null, wanted }
    const { result, ended } = changeInThread(job)
    void library.leaveLogTo(ended)
    return result
  })
}

/** Makes a large change of articles, and tells the renderer. */
export async function performLarge(
  session: Session,
  wanted: Extract<Wanted, { kind: 'remove' | 'mark' }>,
): Promise<Result<Changed, Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const made = await makeLarge(session, library.value, wanted)
  if (made.ok) {
    if (made.value === null) return ok(nothingChanged)
    return ok(await tellLarge(session, library.value, made.value))
  }
  if (made.error.kind === 'unplaced') throw new Error('Only undo and redo look for places.')
  return fail(failureOf(made.error))
}

/** Tells the renderer of a large change, a part at a time: it goes on with its pictures meanwhile. */
export async function tellLarge(
  session: Session,
  library: Library,
  { action, differences, summaries, removed }: LargeChange,
): Promise<Changed> {
  session.showNewText(library, differences)
  for (let from = 0; from < differences.length; from += rowsAtATime) {
    const some = differences.slice(from, from + rowsAtATime)
    session.send({ kind: 'rows', differences: some, summaries: [], ...library.next() })
    await pause(breath)
  }
  session.tellMany(library, [], removed)
  for (const list of summaries) {
    await pause(breath)
    session.tellMany(library, [list])
  }
  if (session.shown !== null) session.tellDecoding(library, session.shown.articleId)
  session.onMenu()
  return { ...nothingChanged, action }
}
