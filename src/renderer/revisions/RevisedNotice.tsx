import { displayText } from '../../core/text/display'
import { dismissNotice } from '../app/notices'
import type { Notice } from '../app/state'
import { CloseIcon } from '../ui/icons'
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
  const leaveFor = (open: () => unknown) => () => {
    dismissNotice(id)
    void open()
  }
  return (
    <div className="app-notice">
      <span className="app-notice-sign">
        <CompareIcon />
      </span>
      <div className="app-notice-words app-selectable">
        <p>
          The text of <b className="app-notice-name">{displayText(title)}</b> has changed
          {wordCounts(counts)}
        </p>
        <div className="app-notice-buttons">
          <button
            type="button"
            className="ui-button"
            onClick={leaveFor(() => openComparison({ articleId, from, to }))}
          >
            What changed?
          </button>
          {counts.review > 0 && (
            <button
              type="button"
              className="ui-button ui-button-primary"
              onClick={leaveFor(() => openReview(articleId))}
            >
              Review
            </button>
          )}
        </div>
      </div>
      <button
        type="button"
        className="ui-icon-button"
        aria-label="Dismiss the message"
        onClick={() => dismissNotice(id)}
      >
        <CloseIcon />
      </button>
    </div>
  )
}
