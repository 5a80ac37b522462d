import type { Change } from './change'

/** What the journal's tail tells about one change. */
export type Step = Pick<Change, 'id' | 'kind' | 'of'>

/**
 * The id of the change that an undo takes back now, or `null` when there is none.
 *
 * Nothing but the journal is consulted, so undo works the same after a restart (SPEC.md, rules 6
 * and 7). Reads no further than it must.
 *
 * @param steps The journal, newest first.
 */
export function undoTarget(steps: Iterable<Step>): string | null {
  let undone = 0
  for (const { id, kind } of steps) {
    if (kind === 'undo') undone += 1
    else if (undone === 0) return id
    else undone -= 1
  }
  return null
}

/**
 * The id of the change that a redo applies again now, or `null` when there is none (SPEC.md,
 * rules 8 and 9). Reads no further than it must.
 *
 * @param steps The journal, newest first.
 */
export function redoTarget(steps: Iterable<Step>): string | null {
  let redone = 0
  for (const { kind, of } of steps) {
    if (kind === 'do') return null
    if (kind === 'redo') redone += 1
    else if (redone === 0) return of
    else redone -= 1
  }
  return null
}
