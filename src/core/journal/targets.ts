import { isArrival, type Action, type Change } from './change'

/** What the journal's tail tells about one change. */
export type Step = Pick<Change, 'id' | 'kind' | 'of' | 'action'>

/** The change whose differences, inverted, are to be applied. */
export interface Target {
  readonly id: string
  readonly action: Action
  /** Whether something arrived since, so that its rows may be others now (`acrossArrivals`). */
  readonly isCrossed: boolean
}

/**
 * The change that an undo takes back now, or `null` when there is none.
 *
 * Nothing but the journal is consulted, so undo works the same after a restart (SPEC.md, rules 6, 7
 * and 13). Reads no further than it must.
 *
 * @param steps The journal, newest first.
 */
export function undoTarget(steps: Iterable<Step>): Target | null {
  let undone = 0
  let isCrossed = false
  for (const { id, kind, action } of steps) {
    if (isArrival(action)) isCrossed = true
    else if (kind === 'undo') undone += 1
    else if (undone === 0) return { id, action, isCrossed }
    else undone -= 1
  }
  return null
}

/**
 * The undo that a redo takes back now, or `null` when there is none (SPEC.md, rules 8, 9 and 13).
 * Reads no further than it must.
 *
 * @param steps The journal, newest first.
 */
export function redoTarget(steps: Iterable<Step>): Target | null {
  let redone = 0
  let isCrossed = false
  for (const { id, kind, action } of steps) {
    if (isArrival(action)) isCrossed = true
    else if (kind === 'do') return null
    else if (kind === 'redo') redone += 1
    else if (redone === 0) return { id, action, isCrossed }
    else redone -= 1
  }
  return null
}
