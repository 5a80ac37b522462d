import { create } from 'zustand'
import type { ReviewItem } from '../../contract/requests'
import type { TableName } from '../../core/annotation/rows'
import type { Difference } from '../../core/journal/change'
import { activeAnnotation, ask } from '../app/actions'
import { standingsOf } from '../app/standings'
import { useGalley, type LibraryState } from '../app/state'
import { currentItem, neighbour } from './queue'

interface Review {
  /** The passages of the library that a person must look at, as main last told them. */
  readonly items: readonly ReviewItem[]
}

export const useReview = create<Review>(() => ({ items: [] }))

/** What decides which passages are to be reviewed, and what is shown of each. */
const queuedOf: ReadonlySet<TableName> = new Set(['placement', 'article'])
const shownOf: ReadonlySet<TableName> = new Set([
  ...queuedOf,
  ...(['annotation', 'evidence', 'annotationTag'] as const),
])

const counts = new WeakMap<LibraryState['articles'], number>()

/** How many passages of the library a person must look at. */
export function reviewCountOf(library: LibraryState | null): number {
  if (library === null) return 0
  const known = counts.get(library.articles)
  if (known !== undefined) return known
  let count = 0
  for (const { reviewCount } of library.articles.values()) count += reviewCount
  counts.set(library.articles, count)
  return count
}

/** Whether other passages may have to be reviewed after these differences, or what the queue shows of one is old. */
export function touchesReview(differences: readonly Difference[]): boolean {
  const tables = useGalley.getState().screen === 'review' ? shownOf : queuedOf
  return differences.some(({ table }) => tables.has(table))
}

let loading: Promise<void> | null = null
let isStale = false

/** Asks main again what there is to review; several wishes at once are one. */
export function refreshReview(): void {
  isStale = true
  loading ??= load().finally(() => {
    loading = null
  })
}

async function load(): Promise<void> {
  while (isStale) {
    isStale = false
    const empty = reviewCountOf(useGalley.getState().library) === 0
    const items = empty ? [] : await ask('review.list', {})
    if (items !== undefined) useReview.setState({ items })
  }
}

/** Goes to the next or previous passage of the queue. */
export function moveInReview(step: 1 | -1): void {
  const { items } = useReview.getState()
  const item = currentItem(items, useGalley.getState().reviewId)
  if (item === undefined) return
  useGalley.setState({
    reviewId: neighbour(items, item.annotation.id, step)?.annotation.id ?? null,
  })
}

/** What accepting and declaring gone act upon: in the queue its item, in the text the active one. */
export function reviewTarget(): { annotationId: string; revision: string } | undefined {
  const { screen, open, reviewId } = useGalley.getState()
  if (screen === 'review') {
    const item = currentItem(useReview.getState().items, reviewId)
    return item && { annotationId: item.annotation.id, revision: item.placement.revision }
  }
  const annotation = activeAnnotation()
  if (screen !== 'text' || open === null || annotation === undefined) return undefined
  const standing = standingsOf(open).byId.get(annotation.id)
  if (standing?.status !== 'review') return undefined
  return { annotationId: annotation.id, revision: open.article.revision }
}

/** Says that the words stand where it was suggested. */
export async function accept(): Promise<void> {
  const target = reviewTarget()
  if (target === undefined) return
  const answer = await ask('annotation.accept', { ...target, passage: null })
  if (answer !== undefined) leaveItem(target.annotationId)
}

/** Says that the words are not in the text any more. */
export async function declareGone(): Promise<void> {
  const target = reviewTarget()
  if (target === undefined) return
  const answer = await ask('annotation.gone', target)
  if (answer !== undefined) leaveItem(target.annotationId)
}

/** Takes a passage that was reviewed out of the queue, which goes on to the next one. */
export function leaveItem(annotationId: string): void {
  const { items } = useReview.getState()
  const next = neighbour(items, annotationId, 1)?.annotation.id
  useReview.setState({ items: items.filter(({ annotation }) => annotation.id !== annotationId) })
  if (useGalley.getState().reviewId === annotationId || useGalley.getState().reviewId === null) {
    useGalley.setState({ reviewId: next === undefined || next === annotationId ? null : next })
  }
}
