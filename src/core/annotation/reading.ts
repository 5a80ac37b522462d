import { altered, made } from '../journal/differences'
import type { Difference } from '../journal/change'
import { fail, ok } from '../result'
import { find, type Context, type Outcome } from './context'
import type { ReadingMark } from './rows'

/** *unread*: never opened; *reading*: opened; *read*: to its end, or said to be. */
export const readingStatuses = ['unread', 'reading', 'read'] as const
export type ReadingStatus = (typeof readingStatuses)[number]

/**
 * How far an article is read: by what happened last, a mark of the user or the reading itself. Times are
 * milliseconds since the Unix epoch; `null` says "never".
 */
export function readingStatusOf(
  mark: Pick<ReadingMark, 'status' | 'markedAt'> | null,
  openedAt: number | null,
  readAt: number | null,
): ReadingStatus {
  const since = mark?.markedAt ?? -1
  if (mark?.status === 'read' || (readAt ?? -1) > since) return 'read'
  return (openedAt ?? -1) > since ? 'reading' : 'unread'
}

/** Marks articles as read or as unread. */
export function markArticles(
  context: Context,
  wanted: { readonly articleIds: readonly string[]; readonly status: ReadingMark['status'] },
): Outcome {
  const differences: Difference[] = []
  const fields = { status: wanted.status, markedAt: context.now }
  for (const articleId of new Set(wanted.articleIds)) {
    const article = find(context, 'article', articleId)
    if (!article.ok) return fail(article.error)
    const [known] = context.lookup.rows('readingMark', { articleId })
    if (known === undefined) {
      differences.push(made('readingMark', { id: context.newId(), articleId, ...fields }))
    } else differences.push(...altered('readingMark', known, fields))
  }
  return ok(differences)
}
