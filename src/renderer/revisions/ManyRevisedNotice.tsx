import { displayText } from '../../core/text/display'
import { NoticeButton, NoticeFrame } from '../app/NoticeFrame'
import type { Notice, Revised } from '../app/state'
import { Phrase } from '../ui/Phrase'
import { openComparison } from './comparison'
import { CompareIcon } from './icons'
import { openReview } from './screens'
import { addedUp, toReview, wordCounts, wordEarlier } from './wording'
import { t, parts } from '../../contract/language/translate'

/** How many of the articles are named: those of which the most quotes do not certainly stand any more. */
const mostNamed = 3

/** Says that many articles have a new text, and what that did to their quotes. */
export function ManyRevisedNotice({
  notice: { id, all },
}: {
  readonly notice: Extract<Notice, { kind: 'manyRevised' }>
}) {
  const counts = addedUp(all.map((each) => each.counts))
  const harmed = all
    .filter((each) => harmedBy(each) > 0)
    .toSorted((one, other) => harmedBy(other) - harmedBy(one))
  const count = all.length
  const rest = harmed.length - mostNamed
  const words = wordCounts(counts)
  const earlier = wordEarlier(counts)
  return (
    <NoticeFrame id={id} sign={<CompareIcon />}>
      <p>
        {words === ''
          ? t('The texts of {{count}} articles have changed.', { count })
          : t('The texts of {{count}} articles have changed{{counts}}', { count, counts: words })}
      </p>
      {earlier !== '' && <p>{earlier}</p>}
      <ul className="app-notice-list">
        {harmed.slice(0, mostNamed).map(({ articleId, title, from, to, counts: own }) => (
          <li key={articleId}>
            <Phrase
              words={parts('{{title}}{{counts}}', { counts: wordCounts(own) })}
              elements={{ title: <b className="app-notice-name">{displayText(title)}</b> }}
            />{' '}
            <button
              type="button"
              className="ui-link"
              onClick={() => void openComparison({ articleId, from, to })}
            >
              {t('What changed?')}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('And {{count}} more articles.', { count: rest })}</p>}
      {toReview(counts) > 0 && (
        <div className="app-notice-buttons">
          <NoticeButton id={id} primary onOpen={() => openReview()}>
            {t('Review')}
          </NoticeButton>
        </div>
      )}
    </NoticeFrame>
  )
}

function harmedBy({ counts: { changedWords, unsure, gone } }: Revised): number {
  return changedWords + unsure + gone
}
