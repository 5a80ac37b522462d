import { displayText } from '../../core/text/display'
import { NoticeFrame } from '../app/NoticeFrame'
import type { Notice } from '../app/state'
import { compareWithOther } from '../revisions/comparison'
import { CompareIcon } from '../revisions/icons'
import { number } from '../revisions/wording'
import { wordShare } from './wording'

/** Says that many of the articles that were added nearly repeat others, and names some. */
export function RepeatsNotice({
  notice,
}: {
  readonly notice: Extract<Notice, { kind: 'repeats' }>
}) {
  const { id, count, pairs } = notice
  const rest = count - pairs.length
  return (
    <NoticeFrame id={id} sign={<CompareIcon />}>
      <p>{number(count)} of the articles that were added nearly repeat others of the library:</p>
      {pairs.map(({ articleId, title, other }) => (
        <div key={articleId} className="app-notice-part">
          <p>
            <b className="app-notice-name">{displayText(title)}</b> and “{displayText(other.title)}
            ”: {wordShare(other.share)}
          </p>
          <div className="app-notice-buttons">
            <button
              type="button"
              className="ui-button"
              onClick={() => void compareWithOther(articleId, other.articleId)}
            >
              Compare by words
            </button>
          </div>
        </div>
      ))}
      {rest > 0 && (
        <p>
          And {number(rest)} more: “Find articles that nearly repeat this one” (in the palette)
          names them for an open article.
        </p>
      )}
    </NoticeFrame>
  )
}
