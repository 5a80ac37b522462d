import type { ArticleSummary } from '../../contract/requests'
import { firstNotBefore } from '../../core/sorted'

type Articles = ReadonlyMap<string, ArticleSummary>

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/**
 * The ids of articles by title, as a reader of a shelf looks for them: case and accents do not
 * matter, numbers go by their value; those of the same title in the order in which they came.
 */
export function orderByTitle(articles: Iterable<ArticleSummary>): readonly string[] {
  return [...articles].toSorted(byTitle).map(({ id }) => id)
}

/**
 * The order by title after articles came, went or got another title. What is in order already is not
 * sorted again: while thousands are imported, the list is brought up to date several times a second.
 */
export function updatedOrder(
  order: readonly string[],
  before: Articles,
  articles: Articles,
): readonly string[] {
  if (articles === before) return order
  const stays = (id: string) => {
    const article = articles.get(id)
    return article !== undefined && article.title === before.get(id)?.title
  }
  const kept = order.filter(stays)
  if (kept.length === articles.size) return kept.length === order.length ? order : kept
  const keptIds = new Set(kept)
  const others = [...articles.values()].filter(({ id }) => !keptIds.has(id))
  return merged(kept, orderByTitle(others), articles)
}

function merged(
  one: readonly string[],
  other: readonly string[],
  articles: Articles,
): readonly string[] {
  const result: string[] = []
  let next = 0
  for (const id of other) {
    const article = articles.get(id)
    if (article === undefined) continue
    const end = placeOf(article, one, articles, next)
    while (next < end) result.push(one[next++] ?? '')
    result.push(id)
  }
  return result.concat(one.slice(next))
}

/** Where an article belongs in an order, from `first` on; found by halving. */
function placeOf(
  article: ArticleSummary,
  order: readonly string[],
  articles: Articles,
  first: number,
): number {
  const isBefore = (id: string) => {
    const there = articles.get(id)
    return there !== undefined && byTitle(there, article) < 0
  }
  return firstNotBefore(order, isBefore, first)
}

function byTitle(one: ArticleSummary, other: ArticleSummary): number {
  return collator.compare(one.title, other.title) || one.addedAt - other.addedAt || byId(one, other)
}

function byId(one: ArticleSummary, other: ArticleSummary): number {
  return one.id < other.id ? -1 : Number(one.id > other.id)
}
