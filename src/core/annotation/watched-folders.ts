import type { Difference } from '../journal/change'
import { made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import type { Context } from './context'
import type { Refusal } from './refusal'

/** Watches the folder at an absolute path; nothing is to be done when it is watched already. */
export function watchFolder(context: Context, path: string): readonly Difference[] {
  if (context.lookup.rows('watchedFolder', { path }).length > 0) return []
  return [made('watchedFolder', { id: context.newId(), path, addedAt: context.now })]
}

/** Watches a folder no longer. What came from it stays. */
export function unwatchFolder(
  context: Context,
  id: string,
): Result<readonly Difference[], Refusal> {
  const folder = context.lookup.row('watchedFolder', id)
  if (folder === undefined) return fail({ kind: 'not-found', table: 'watchedFolder', id })
  return ok([removed('watchedFolder', folder)])
}
