import { displayText } from '../../core/text/display'
import { restoreText } from '../app/actions'
import { NoticeButton, NoticeFrame } from '../app/NoticeFrame'
import type { Notice } from '../app/state'
import { openComparison } from './comparison'
import { CompareIcon } from './icons'
import { openReview } from './screens'
import { toReview, wordCounts, wordEarlier } from './wording'
import { t, parts } from '../../contract/language/translate'
import { Phrase } from '../ui/Phrase'

/** Says that an article has a new text, and what that did to its quotes. */
export function RevisedNotice({
  notice,
}: {
  readonly notice: Extract<Notice, { kind: 'revised' }>
}) {
  const { id, articleId, title, from, to, counts } = notice
  const words = wordCounts(counts)
  const earlier = wordEarlier(counts)
  return (
    <NoticeFrame id={id} sign={<CompareIcon />}>
      <p>
        <Phrase
          words={
            words === ''
              ? parts('The text of {{title}} has changed.')
              : parts('The text of {{title}} has changed{{counts}}', { counts: words })
          }
          elements={{ title: <b className="app-notice-name">{displayText(title)}</b> }}
        />
      </p>
      {earlier !== '' && <p>{earlier}</p>}
      {counts.gone > 0 && (
        <p>{t('What is gone stays above the others in the margin, under “Words are gone”.')}</p>
      )}
      <div className="app-notice-buttons">
        <NoticeButton id={id} onOpen={() => openComparison({ articleId, from, to })}>
          {t('What changed?')}
        </NoticeButton>
        <NoticeButton id={id} onOpen={() => restoreText(articleId)}>
          {t('Go back to the text before')}
        </NoticeButton>
        {toReview(counts) > 0 && (
          <NoticeButton id={id} primary onOpen={() => openReview(articleId)}>
            {t('Review')}
          </NoticeButton>
        )}
      </div>
    </NoticeFrame>
  )
}
