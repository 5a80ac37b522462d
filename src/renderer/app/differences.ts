import type { GalleyEvent } from '../../contract/events'
import type { ArticleSummary } from '../../contract/requests'
import type {
  Annotation,
  AnnotationTag,
  Article,
  EarlierAnchor,
  Evidence,
  TableName,
} from '../../core/annotation/rows'
import { insertInReadingOrder } from '../../core/annotation/reading-order'
import type { Difference } from '../../core/journal/change'
import { removedArticles } from '../../core/journal/differences'
import type { LibraryState, OpenArticle, State } from './state'

type RowsEvent = Extract<GalleyEvent, { kind: 'rows' }>

/** The state after a change that main wrote: the rows that differ, nothing else. */
export function applyRows(state: State, event: RowsEvent): Partial<State> {
  if (state.library === null) return {}
  const open = event.differences.reduce(applyToArticle, state.open)
  const exists = (id: string | undefined) => open?.annotations.some((one) => one.id === id) ?? false
  return {
    library: libraryAfter(state.library, event),
    open,
    activeAnnotationId: exists(state.activeAnnotationId ?? undefined)
      ? state.activeAnnotationId
      : null,
    field: exists(state.field?.annotationId) ? state.field : null,
    adjusting: exists(state.adjusting?.annotationId) ? state.adjusting : null,
  }
}

/** The state after many articles came, changed or went. */
export function applyArticles(
  { library }: State,
  { summaries, removed, undo, redo }: Extract<GalleyEvent, { kind: 'articles' }>,
): Partial<State> {
  if (library === null) return {}
  const told = summaries.flatMap((json) => JSON.parse(json) as readonly ArticleSummary[])
  const articles = withSummaries(library.articles, removed, told)
  return { library: { ...library, articles, undo, redo } }
}

/** Each map is copied once, however many rows an import or its undo changes. */
function libraryAfter(library: LibraryState, event: RowsEvent): LibraryState {
  const { differences, summaries, undo, redo } = event
  return {
    ...library,
    articles: withSummaries(library.articles, removedArticles(differences), summaries),
    claims: withRows(library.claims, rowsOf(differences, 'claim')),
    speakers: withRows(library.speakers, rowsOf(differences, 'speaker')),
    spellings: withRows(library.spellings, rowsOf(differences, 'spelling')),
    tags: withRows(library.tags, rowsOf(differences, 'tag')),
    undo,
    redo,
  }
}

function withSummaries(
  articles: LibraryState['articles'],
  removed: readonly string[],
  summaries: readonly ArticleSummary[],
): LibraryState['articles'] {
  return withRows(articles, [
    ...removed.map((id) => ({ id, after: null })),
    ...summaries.map((summary) => ({ id: summary.id, after: summary })),
  ])
}

type DifferenceOf<Name extends TableName> = Extract<Difference, { table: Name }>

function rowsOf<Name extends TableName>(differences: readonly Difference[], table: Name) {
  return differences.filter((one): one is DifferenceOf<Name> => one.table === table)
}

function withRows<Row>(
  rows: ReadonlyMap<string, Row>,
  changed: readonly { readonly id: string; readonly after: Row | null }[],
): ReadonlyMap<string, Row> {
  if (changed.length === 0) return rows
  const result = new Map(rows)
  for (const { id, after } of changed) {
    if (after === null) result.delete(id)
    else result.set(id, after)
  }
  return result
}

type AnnotationDifference = DifferenceOf<'annotation'>
type PlacementDifference = DifferenceOf<'placement'>

function applyToArticle(open: OpenArticle | null, difference: Difference): OpenArticle | null {
  if (open === null) return null
  switch (difference.table) {
    case 'article':
      return difference.id === open.article.id ? withDescription(open, difference.after) : open
    case 'annotation':
      return { ...open, annotations: withAnnotation(open, difference) }
    case 'placement':
      return { ...open, placements: withPlacement(open, difference) }
    case 'earlierAnchor':
      return { ...open, earlierAnchors: withChild(open, open.earlierAnchors, difference) }
    case 'annotationTag':
      return { ...open, annotationTags: withChild(open, open.annotationTags, difference) }
    case 'evidence':
      return { ...open, evidence: withChild(open, open.evidence, difference) }
    case 'location':
    case 'articleRevision':
    case 'readingMark':
    case 'encodingChoice':
    case 'watchedFolder':
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

function withChild<Child extends AnnotationTag | EarlierAnchor | Evidence>(
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
