import { useReview } from '../revisions/review'
import { NewWords, OldWords } from '../revisions/Differences'
import { ReviewIcon } from '../revisions/icons'
import { KeyedButton } from '../revisions/KeyedButton'
import { wordReview } from '../revisions/wording'
import type { Annotation } from '../../core/annotation/rows'
import './review-part.css'
import { t } from '../../contract/language/translate'

/** What a card says of a passage that a person must look at, and, when active, what can be said of it. */
export function ReviewPart({
  annotation,
  active,
}: {
  readonly annotation: Annotation
  readonly active: boolean
}) {
  const differences = useReview(
    ({ items }) => items.find((item) => item.annotation.id === annotation.id)?.differences,
  )
  return (
    <div className="notes-review">
      <p className="notes-review-sign">
        <ReviewIcon />
        {differences === undefined
          ? t('Review')
          : t('Review: {{why}}', { why: lowerFirst(wordReview(differences)) })}
      </p>
      {active && differences !== undefined && (
        <dl className="notes-review-words">
          <dt>{t('Then')}</dt>
          <dd dir="auto">
            <OldWords words={annotation.exact} runs={differences} />
          </dd>
          <dt>{t('Now')}</dt>
          <dd dir="auto">
            <NewWords runs={differences} />
          </dd>
        </dl>
      )}
      {active && (
        <div className="notes-review-buttons">
          <KeyedButton command="review.accept" primary>
            {t('Accept')}
          </KeyedButton>
          <KeyedButton command="review.adjust">{t('Adjust')}</KeyedButton>
          <KeyedButton command="review.gone">{t('Words are gone')}</KeyedButton>
        </div>
      )}
    </div>
  )
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
