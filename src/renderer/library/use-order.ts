import { useState } from 'react'
import type { ArticleSummary } from '../../contract/requests'
import { orderByTitle, sameTitles } from './order'

/** The articles' order by title, sorted again only when a title, not a number of notes, changed. */
export function useOrder(articles: ReadonlyMap<string, ArticleSummary>): readonly string[] {
  const [sorted, setSorted] = useState(() => ({ articles, order: orderByTitle(articles.values()) }))
  if (sorted.articles === articles) return sorted.order
  const order = sameTitles(articles, sorted.articles)
    ? sorted.order
    : orderByTitle(articles.values())
  setSorted({ articles, order })
  return order
}
