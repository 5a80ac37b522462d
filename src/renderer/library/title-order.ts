import type { ArticleSummary } from '../../contract/requests'
import { updatedOrder } from './order'

type Articles = ReadonlyMap<string, ArticleSummary>

/** The order that was asked for last: the next one is seldom quite another. */
let known: { readonly articles: Articles; readonly order: readonly string[] } = {
  articles: new Map(),
  order: [],
}

/** The ids of the articles in their order by title; the very same list while no title changes. */
export function titleOrderOf(articles: Articles): readonly string[] {
  const order = updatedOrder(known.order, known.articles, articles)
  known = { articles, order }
  return order
}
