import { displayText } from '../../core/text/display'
import { NoticeFrame } from '../app/NoticeFrame'
import type { Notice } from '../app/state'
import { compareWithOther } from '../revisions/comparison'
import { CompareIcon } from '../revisions/icons'
import { Phrase } from '../ui/Phrase'
import { wordShare } from './wording'
import { t, parts } from '../../contract/language/translate'

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
      <p>
        {t('{{count}} of the articles that were added nearly repeat others of the library:', {
          count,
        })}
      </p>
      {pairs.map(({ articleId, title, other }) => (
        <div key={articleId} className="app-notice-part">
          <p>
            <Phrase
              words={parts('{{title}} and “{{other}}”: {{share}}', {
                other: displayText(other.title),
                share: wordShare(other.share),
              })}
              elements={{ title: <b className="app-notice-name">{displayText(title)}</b> }}
            />
          </p>
          <div className="app-notice-buttons">
            <button
              type="button"
              className="ui-button"
              onClick={() => void compareWithOther(articleId, other.articleId)}
            >
              {t('Compare by words')}
            </button>
          </div>
        </div>
      ))}
      {rest > 0 && (
        <p>
          {t(
            'And {{count}} more: “Find articles that nearly repeat this one” (in the palette) names them for an open article.',
            { count: rest },
          )}
        </p>
      )}
    </NoticeFrame>
  )
}
