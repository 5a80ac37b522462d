import { useGalley } from '../app/state'
import { currentItem } from './queue'
import { reviewCountOf, useReview } from './review'
import { ReviewItemView } from './ReviewItemView'
import { ScreenFrame } from './ScreenFrame'
import { closeScreen } from './screens'
import { number } from './wording'
import './review.css'

/** Everything in the library that a person must look at, one passage after another. */
export default function ReviewScreen() {
  const items = useReview((state) => state.items)
  const item = useGalley((state) => currentItem(items, state.reviewId))
  const count = useGalley((state) => reviewCountOf(state.library))
  const place = item === undefined ? 0 : items.indexOf(item) + 1
  return (
    <ScreenFrame
      title="Review changed quotes"
      detail={item === undefined ? '' : `${number(place)} of ${number(items.length)}`}
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
  if (isLoading) return <div className="app-quiet">One moment…</div>
  return (
    <div className="app-quiet" role="status">
      <p className="revisions-empty">Nothing to review</p>
      <p>Every quote stands where its words are, or you have said what became of it.</p>
      <p>Those whose words are gone stay above the others in the margin of their article.</p>
      <button type="button" className="ui-button" onClick={closeScreen}>
        Back to the text
      </button>
    </div>
  )
}
