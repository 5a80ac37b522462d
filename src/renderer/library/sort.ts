import type { Sort, SortKey } from '../../contract/list-view'
import type { ArticleSummary } from '../../contract/requests'

/**
 * Ids in the wanted order. What is equal stays in the order by title; articles without a date, and those
 * that were never opened, come last either way.
 *
 * @param byTitle The ids in the order by title.
 */
export function sorted(
  byTitle: readonly string[],
  articles: ReadonlyMap<string, ArticleSummary>,
  { by, isReversed }: Sort,
): readonly string[] {
  if (by === 'title') return isReversed ? byTitle.toReversed() : byTitle
  const keyed = byTitle.map((id) => ({ id, key: keyOf(articles.get(id), by) }))
  const direction = isReversed ? -1 : 1
  return keyed
    .toSorted(({ key: one }, { key: other }) => {
      if (one === other) return 0
      if (one === null || other === null) return one === null ? 1 : -1
      return (one < other ? 1 : -1) * direction
    })
    .map(({ id }) => id)
}

function keyOf(
  article: ArticleSummary | undefined,
  by: Exclude<SortKey, 'title'>,
): string | number | null {
  if (article === undefined) return null
  const { date, addedAt, openedAt, annotationCount } = article
  return { date, added: addedAt, opened: openedAt, notes: annotationCount }[by]
}
