import type { GalleyEvent } from '../../contract/events'
import type { Annotation, AnnotationTag, Article, Evidence } from '../../core/annotation/rows'
import { insertInReadingOrder } from '../../core/annotation/reading-order'
import type { Difference } from '../../core/journal/change'
import type { LibraryState, OpenArticle, State } from './state'

type RowsEvent = Extract<GalleyEvent, { kind: 'rows' }>

/** The state after a change that main wrote: the rows that differ, nothing else. */
export function applyRows(state: State, event: RowsEvent): Partial<State> {
  if (state.library === null) return {}
  const library = event.differences.reduce(applyToLibrary, {
    ...state.library,
    undo: event.undo,
    redo: event.redo,
  })
  const open = event.differences.reduce(applyToArticle, state.open)
  const exists = (id: string | undefined) => open?.annotations.some((one) => one.id === id) ?? false
  return {
    library,
    open,
    activeAnnotationId: exists(state.activeAnnotationId ?? undefined)
      ? state.activeAnnotationId
      : null,
    field: exists(state.field?.annotationId) ? state.field : null,
    adjusting: exists(state.adjusting?.annotationId) ? state.adjusting : null,
  }
}

function applyToLibrary(library: LibraryState, difference: Difference): LibraryState {
  switch (difference.table) {
    case 'article':
      return { ...library, articles: withArticle(library.articles, difference) }
    case 'annotation':
      return { ...library, articles: withCount(library.articles, difference) }
    case 'placement':
      return { ...library, articles: withReviewCount(library.articles, difference) }
    case 'claim':
      return { ...library, claims: withRow(library.claims, difference.id, difference.after) }
    case 'speaker':
      return { ...library, speakers: withRow(library.speakers, difference.id, difference.after) }
    case 'spelling':
      return { ...library, spellings: withRow(library.spellings, difference.id, difference.after) }
    case 'tag':
      return { ...library, tags: withRow(library.tags, difference.id, difference.after) }
    case 'location':
    case 'articleRevision':
    case 'annotationTag':
    case 'claimStatusChange':
    case 'evidence':
      return library
  }
}

function withRow<Row>(rows: ReadonlyMap<string, Row>, id: string, row: Row | null) {
  const result = new Map(rows)
  if (row === null) result.delete(id)
  else result.set(id, row)
  return result
}

type ArticleDifference = Extract<Difference, { table: 'article' }>
type AnnotationDifference = Extract<Difference, { table: 'annotation' }>

function withArticle(articles: LibraryState['articles'], difference: ArticleDifference) {
  if (difference.after === null) return withRow(articles, difference.id, null)
  // The annotations of an article that is brought back follow in the same change, and are counted.
  const known = articles.get(difference.id) ?? {
    annotationCount: 0,
    reviewCount: 0,
    openedAt: null,
  }
  return withRow(articles, difference.id, { ...known, ...difference.after })
}

function withCount(articles: LibraryState['articles'], { before, after }: AnnotationDifference) {
  const articleId = (after ?? before)?.articleId
  const known = articleId === undefined ? undefined : articles.get(articleId)
  const added = (after === null ? 0 : 1) - (before === null ? 0 : 1)
  if (known === undefined || added === 0) return articles
  return withRow(articles, known.id, { ...known, annotationCount: known.annotationCount + added })
}

type PlacementDifference = Extract<Difference, { table: 'placement' }>

function withReviewCount(articles: LibraryState['articles'], difference: PlacementDifference) {
  const { before, after } = difference
  const articleId = (after ?? before)?.articleId
  const known = articleId === undefined ? undefined : articles.get(articleId)
  const added = Number(after?.status === 'review') - Number(before?.status === 'review')
  if (known === undefined || added === 0) return articles
  return withRow(articles, known.id, { ...known, reviewCount: known.reviewCount + added })
}

function applyToArticle(open: OpenArticle | null, difference: Difference): OpenArticle | null {
  if (open === null) return null
  switch (difference.table) {
    case 'article':
      return difference.id === open.article.id ? withDescription(open, difference.after) : open
    case 'annotation':
      return { ...open, annotations: withAnnotation(open, difference) }
    case 'placement':
      return { ...open, placements: withPlacement(open, difference) }
    case 'annotationTag':
      return { ...open, annotationTags: withChild(open, open.annotationTags, difference) }
    case 'evidence':
      return { ...open, evidence: withChild(open, open.evidence, difference) }
    case 'location':
    case 'articleRevision':
    case 'claim':
    case 'claimStatusChange':
    case 'speaker':
    case 'spelling':
    case 'tag':
      return open
  }
}

/** An article of another revision has another text, which is not here: it has to be opened again. */
function withDescription(open: OpenArticle, article: Article | null): OpenArticle | null {
  return article?.revision === open.article.revision ? { ...open, article } : null
}

function withAnnotation(
  open: OpenArticle,
  { id, before, after }: AnnotationDifference,
): readonly Annotation[] {
  const articleId = (after ?? before)?.articleId
  if (articleId !== open.article.id) return open.annotations
  const others =
    before === null
      ? open.annotations
      : open.annotations.filter((annotation) => annotation.id !== id)
  return after === null ? others : insertInReadingOrder(others, after)
}

function withPlacement(
  open: OpenArticle,
  { before, after }: PlacementDifference,
): OpenArticle['placements'] {
  const placement = after ?? before
  if (placement?.articleId !== open.article.id) return open.placements
  const placements = new Map(open.placements)
  if (after === null) placements.delete(placement.annotationId)
  else placements.set(placement.annotationId, after)
  return placements
}

function withChild<Child extends AnnotationTag | Evidence>(
  open: OpenArticle,
  children: ReadonlyMap<string, readonly Child[]>,
  difference: { readonly id: string; readonly before: Child | null; readonly after: Child | null },
): ReadonlyMap<string, readonly Child[]> {
  const annotationId = (difference.after ?? difference.before)?.annotationId
  if (annotationId === undefined || !idsOf(open.annotations).has(annotationId)) return children
  const siblings = children.get(annotationId) ?? []
  const index = siblings.findIndex((child) => child.id === difference.id)
  const next = [...siblings]
  if (difference.after === null) next.splice(index, index < 0 ? 0 : 1)
  else if (index < 0) next.push(difference.after)
  else next[index] = difference.after
  return new Map(children).set(annotationId, next)
}

const known = new WeakMap<readonly Annotation[], ReadonlySet<string>>()

/** The ids of an article's annotations: a change of the desk has rows of many other articles too. */
function idsOf(annotations: readonly Annotation[]): ReadonlySet<string> {
  const before = known.get(annotations)
  if (before !== undefined) return before
  const ids = new Set(annotations.map(({ id }) => id))
  known.set(annotations, ids)
  return ids
}
