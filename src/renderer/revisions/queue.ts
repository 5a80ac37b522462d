import type { ReviewItem } from '../../contract/requests'

/** The passage that the queue stands at, or `undefined` when there is nothing to review. */
export function currentItem(
  items: readonly ReviewItem[],
  reviewId: string | null,
): ReviewItem | undefined {
  return items.find(({ annotation }) => annotation.id === reviewId) ?? items[0]
}

/** The item beside that of `annotationId`; past the end on to the other end. */
export function neighbour(
  items: readonly ReviewItem[],
  annotationId: string,
  step: 1 | -1,
): ReviewItem | undefined {
  const index = items.findIndex(({ annotation }) => annotation.id === annotationId)
  return items[(index + step + items.length) % items.length]
}
