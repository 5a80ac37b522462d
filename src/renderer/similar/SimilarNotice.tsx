import type { SimilarArticle } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { openArticle } from '../app/actions'
import { dismissNotice } from '../app/notices'
import type { Notice } from '../app/state'
import { compareWithOther } from '../revisions/comparison'
import { CompareIcon } from '../revisions/icons'
import { closeScreen } from '../revisions/screens'
import { formatDate } from '../ui/format-date'
import { CloseIcon } from '../ui/icons'
import { wordShare } from './wording'

/** Says that an article nearly repeats others, and how much of it. */
export function SimilarNotice({
  notice,
}: {
  readonly notice: Extract<Notice, { kind: 'similar' }>
}) {
  const { id, articleId, title, others } = notice
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
          <b className="app-notice-name">{displayText(title)}</b> nearly repeats{' '}
          {others.length === 1 ? 'an article' : `${others.length} articles`} of the library:
        </p>
        {others.map((other) => (
          <div key={other.articleId} className="app-notice-part">
            <p>{describe(other)}</p>
            <div className="app-notice-buttons">
              <button
                type="button"
                className="ui-button"
                onClick={leaveFor(() => compareWithOther(articleId, other.articleId))}
              >
                Compare by words
              </button>
              <button
                type="button"
                className="ui-button"
                onClick={leaveFor(async () => {
                  await openArticle(other.articleId)
                  closeScreen()
                })}
              >
                Open
              </button>
            </div>
          </div>
        ))}
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

function describe({ title, publication, date, share }: SimilarArticle): string {
  const source = [
    publication === null ? null : displayText(publication),
    date === null ? null : formatDate(date),
  ]
    .filter((part) => part !== null)
    .join(', ')
  return `“${displayText(title)}”${source === '' ? '' : ` (${source})`}: ${wordShare(share)}`
}
