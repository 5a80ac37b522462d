import { useMemo } from 'react'
import type { ArticleSummary } from '../../contract/requests'
import { matcherOf } from './filter'
import { useList } from './list'
import { titleOrderOf } from './title-order'
import { sorted } from './sort'

const none: ReadonlySet<string> = new Set()

type Articles = ReadonlyMap<string, ArticleSummary>

/** The ids of the articles that the list shows, in its order. */
export function useOrder(articles: Articles): readonly string[] {
  const byTitle = titleOrderOf(articles)
  const sort = useList((state) => state.sort)
  const filter = useList((state) => state.filter)
  // What is missing comes and goes; where nobody asks for it, the order is not worked out anew.
  const missing = useList((state) => (state.filter.isMissing ? state.missing : none))
  return useMemo(() => {
    const matches = matcherOf(filter, missing)
    const shown = byTitle.filter((id) => {
      const article = articles.get(id)
      return article !== undefined && matches(article)
    })
    return sorted(shown, articles, sort)
  }, [byTitle, articles, sort, filter, missing])
}
