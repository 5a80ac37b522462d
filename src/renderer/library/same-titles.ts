import type { ArticleSummary } from '../../contract/requests'

type Articles = ReadonlyMap<string, ArticleSummary>

const known = new WeakMap<Articles, ReadonlyMap<string, readonly ArticleSummary[]>>()

/**
 * The file of an article, where another article of the library has the same title; with its folder where
 * the files have the same name too. `null` where the title says enough, or there is no file.
 */
export function fileToTellApart(articles: Articles, articleId: string): string | null {
  const article = articles.get(articleId)
  if (article === undefined || article.fileName === null) return null
  const others = (byTitle(articles).get(article.title) ?? []).filter(({ id }) => id !== articleId)
  if (others.length === 0) return null
  const isAlone = others.every(({ fileName }) => fileName !== article.fileName)
  const folder = article.folder?.split(/[\\/]/u).at(-1) ?? ''
  return isAlone || folder === '' ? article.fileName : `${folder}/${article.fileName}`
}

/** Looked through once, however many rows ask. */
function byTitle(articles: Articles): ReadonlyMap<string, readonly ArticleSummary[]> {
  const before = known.get(articles)
  if (before !== undefined) return before
  const titles = Map.groupBy(articles.values(), ({ title }) => title)
  known.set(articles, titles)
  return titles
}
