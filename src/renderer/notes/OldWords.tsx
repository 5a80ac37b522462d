import type { Annotation } from '../../core/annotation/rows'
import { contextAfter, contextBefore } from '../revisions/around'
import { KeyedButton } from '../revisions/KeyedButton'
import { t } from '../../contract/language/translate'

/** What is shown of the words at rest, in code units; the card cuts it shorter still. */
const restLength = 400

/** The words of an annotation that are gone from the text, in the context that they had. */
export function OldWords({
  annotation: { prefix, exact, suffix },
  active,
}: {
  readonly annotation: Annotation
  readonly active: boolean
}) {
  const words = active ? exact : exact.slice(0, restLength)
  return (
    <>
      <p className="notes-old-words" dir="auto">
        {contextBefore(prefix)}
        <del>{words}</del>
        {contextAfter(suffix)}
      </p>
      {active && (
        <div className="notes-review-buttons">
          <KeyedButton command="review.adjust">{t('Find the words in the text')}</KeyedButton>
        </div>
      )}
    </>
  )
}
