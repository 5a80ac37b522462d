import { defaultListView, type Conditions } from '../../contract/list-view'
import type { ArticleSummary } from '../../contract/requests'

/** Which articles the list shows: the conditions, and words in the title. */
export interface Filter extends Conditions {
  /** The title must hold each of these words, or their beginnings; no words ask for nothing. */
  readonly words: string
}

export const noFilter: Filter = { words: '', ...defaultListView.conditions }

/** How many things a filter asks for beside words in the title. */
export function conditionsOf(filter: Filter): number {
  const { folder, publication, reading, withNotes, withClaim, toReview, isMissing } = filter
  const chosen = [folder !== null, publication !== null, reading !== null]
  return [...chosen, withNotes, withClaim, toReview, isMissing].filter(Boolean).length
}

/**
 * Answers whether an article is shown.
 *
 * @param missing The ids of the articles whose files are not where they were.
 */
export function matcherOf(
  filter: Filter,
  missing: ReadonlySet<string>,
): (article: ArticleSummary) => boolean {
  const words = folded(filter.words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return (article) =>
    (filter.folder === null || isIn(article.folder, filter.folder)) &&
    (filter.publication === null || article.publication === filter.publication) &&
    (filter.reading === null || article.reading === filter.reading) &&
    (!filter.withNotes || article.annotationCount > 0) &&
    (!filter.withClaim || article.evidenceCount > 0) &&
    (!filter.toReview || article.reviewCount > 0) &&
    (!filter.isMissing || missing.has(article.id)) &&
    (words.length === 0 || holdsAll(titleOf(article), words))
}

/** The folders of articles and the publications, in alphabetical order, for choosing one. */
export function choicesIn(articles: Iterable<ArticleSummary>): {
  readonly folders: readonly string[]
  readonly publications: readonly string[]
} {
  const folders = new Set<string>()
  const publications = new Set<string>()
  for (const { folder, publication } of articles) {
    if (folder !== null) folders.add(folder)
    if (publication !== null) publications.add(publication)
  }
  const inOrder = (names: ReadonlySet<string>) => [...names].toSorted(collator.compare)
  return { folders: inOrder(folders), publications: inOrder(publications) }
}

const collator = new Intl.Collator(undefined, { numeric: true })

function isIn(folder: string | null, wanted: string): boolean {
  if (folder === null || !folder.startsWith(wanted)) return false
  const next = folder[wanted.length]
  return next === undefined || next === '/' || next === '\\' || /[/\\]$/u.test(wanted)
}

function holdsAll(title: string, words: readonly string[]): boolean {
  return words.every((word) => title.includes(word))
}

const titles = new WeakMap<ArticleSummary, string>()

/** The title without case and accents; found once for each state of an article. */
function titleOf(article: ArticleSummary): string {
  const known = titles.get(article)
  if (known !== undefined) return known
  const title = folded(article.title)
  titles.set(article, title)
  return title
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
