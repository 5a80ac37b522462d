import { useEffect, useRef } from 'react'
import { useGalley } from '../app/state'
import { currentItem } from './queue'
import { reviewCountOf, useReview } from './review'
import { ReviewItemView } from './ReviewItemView'
import { ScreenFrame } from '../app/ScreenFrame'
import { closeScreen } from '../app/close-screen'
import './review.css'
import { t } from '../../contract/language/translate'

/** Everything in the library that a person must look at, one passage after another. */
export default function ReviewScreen() {
  const items = useReview((state) => state.items)
  const item = useGalley((state) => currentItem(items, state.reviewId))
  const count = useGalley((state) => reviewCountOf(state.library))
  const place = item === undefined ? 0 : items.indexOf(item) + 1
  return (
    <ScreenFrame
      title={t('Review changed quotes')}
      detail={item === undefined ? '' : t('{{place}} of {{total}}', { place, total: items.length })}
    >
      {item === undefined ? (
        <NothingToReview isLoading={count > 0} />
      ) : (
        <ReviewItemView key={item.annotation.id} item={item} place={place} count={items.length} />
      )}
    </ScreenFrame>
  )
}

function NothingToReview({ isLoading }: { readonly isLoading: boolean }) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The queue may come to its end by itself, while a dialog or a message has the keyboard.
    const elsewhere = document.activeElement?.closest('[role=dialog], .app-notices')
    if (elsewhere == null) back.current?.focus()
  }, [isLoading])
  if (isLoading) return <div className="app-quiet">{t('One moment…')}</div>
  return (
    <div className="app-quiet" role="status">
      <p className="revisions-empty">{t('Nothing to review')}</p>
      <p>{t('Every quote stands where its words are, or you have said what became of it.')}</p>
      <p>{t('Those whose words are gone stay above the others in the margin of their article.')}</p>
      <button ref={back} type="button" className="ui-button" onClick={closeScreen}>
        {t('Back to the text')}
      </button>
    </div>
  )
}
