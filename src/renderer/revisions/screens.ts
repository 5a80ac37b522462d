import { withdrawToReview } from '../app/notices'
import { useGalley } from '../app/state'
import { refreshReview, useReview } from './review'

/** Opens the review queue, at the first passage of that article when one is named. */
export function openReview(articleId?: string): void {
  refreshReview()
  withdrawToReview()
  useGalley.setState(({ reviewId }) => ({
    screen: 'review',
    reviewId: articleId === undefined ? reviewId : firstOf(articleId),
    adjusting: null,
    field: null,
  }))
}

function firstOf(articleId: string): string | null {
  const item = useReview
    .getState()
    .items.find(({ annotation }) => annotation.articleId === articleId)
  return item?.annotation.id ?? null
}
