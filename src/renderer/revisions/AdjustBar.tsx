import { useGalley } from '../app/state'
import { firstWords } from '../notes/first-words'
import { KeyedButton } from './KeyedButton'
import './adjust.css'
import { t, parts } from '../../contract/language/translate'
import { Phrase } from '../ui/Phrase'

/** Says what the selection is for while the right words for an annotation are being selected. */
export function AdjustBar() {
  const annotation = useGalley(({ adjusting, open }) =>
    open?.annotations.find(({ id }) => id === adjusting?.annotationId),
  )
  const canUse = useGalley((state) => state.selection !== null)
  if (annotation === undefined) return null
  return (
    <div className="revisions-adjust" role="status">
      <p className="revisions-adjust-words">
        <Phrase
          words={parts('Select the words that stand for {{words}}')}
          elements={{ words: <q dir="auto">{firstWords(annotation.exact)}</q> }}
        />
      </p>
      <div className="revisions-adjust-buttons">
        {canUse && (
          <KeyedButton command="review.useSelection" primary>
            {t('Use the selection')}
          </KeyedButton>
        )}
        <KeyedButton command="review.stopAdjusting">{t('Cancel')}</KeyedButton>
      </div>
    </div>
  )
}
