import { useState } from 'react'
import type { ArticleSummary } from '../../contract/requests'
import { orderByTitle, updatedOrder } from './order'

/** The articles' order by title; the same one while no title changes. */
export function useOrder(articles: ReadonlyMap<string, ArticleSummary>): readonly string[] {
  const [sorted, setSorted] = useState(() => ({ articles, order: orderByTitle(articles.values()) }))
  if (sorted.articles === articles) return sorted.order
  const order = updatedOrder(sorted.order, sorted.articles, articles)
  setSorted({ articles, order })
  return order
}
