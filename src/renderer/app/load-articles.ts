import type { ArticleSummary } from '../../contract/requests'
import { titleOrderOf } from '../library/title-order'
import { ask } from './actions'
import { useGalley } from './state'

/** Fills a large library in, a part at a time, once the first picture is there. */
export async function loadArticles(folder: string): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve))
  for (let after = ''; ;) {
    const list = await ask('library.articles', { after })
    const { library } = useGalley.getState()
    if (list === undefined || library?.folder !== folder) return
    const articles = JSON.parse(list) as readonly ArticleSummary[]
    const last = articles.at(-1)?.id
    const all = new Map([...library.articles, ...byId(articles)])
    // The list, which is shown when it is whole, is sorted as it comes.
    titleOrderOf(all)
    useGalley.setState({ library: { ...library, articles: all, isWhole: last === undefined } })
    if (last === undefined) return
    after = last
  }
}

export function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
