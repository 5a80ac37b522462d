import type { ArticleSummary } from '../../contract/requests'

/**
 * The ids of articles by title, as a reader of a shelf looks for them: case and accents do not
 * matter, numbers go by their value. The order stays put while one works (an order by last opening
 * would shuffle under the pointer); what was read last is in the menu's list of recent files.
 */
export function orderByTitle(articles: Iterable<ArticleSummary>): readonly string[] {
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  return [...articles]
    .toSorted(
      (one, other) => collator.compare(one.title, other.title) || one.addedAt - other.addedAt,
    )
    .map(({ id }) => id)
}

/** Whether both have the same articles under the same titles, so that their order is the same. */
export function sameTitles(
  articles: ReadonlyMap<string, ArticleSummary>,
  before: ReadonlyMap<string, ArticleSummary>,
): boolean {
  if (articles === before) return true
  if (articles.size !== before.size) return false
  for (const [id, { title }] of articles) {
    if (before.get(id)?.title !== title) return false
  }
  return true
}
