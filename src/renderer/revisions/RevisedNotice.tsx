import { displayText } from '../../core/text/display'
import { NoticeButton, NoticeFrame } from '../app/NoticeFrame'
import type { Notice } from '../app/state'
import { openComparison } from './comparison'
import { CompareIcon } from './icons'
import { openReview } from './screens'
import { wordCounts } from './wording'

/** Says that an article has a new text, and what that did to its quotes. */
export function RevisedNotice({
  notice,
}: {
  readonly notice: Extract<Notice, { kind: 'revised' }>
}) {
  const { id, articleId, title, from, to, counts } = notice
  return (
    <NoticeFrame id={id} sign={<CompareIcon />}>
      <p>
        The text of <b className="app-notice-name">{displayText(title)}</b> has changed
        {wordCounts(counts)}
      </p>
      {counts.orphan > 0 && (
        <p>What is gone stays above the others in the margin, under “Words are gone”.</p>
      )}
      <div className="app-notice-buttons">
        <NoticeButton id={id} onOpen={() => openComparison({ articleId, from, to })}>
          What changed?
        </NoticeButton>
        {counts.review > 0 && (
          <NoticeButton id={id} primary onOpen={() => openReview(articleId)}>
            Review
          </NoticeButton>
        )}
      </div>
    </NoticeFrame>
  )
}
