import { useEffect, useRef } from 'react'
import type { ReviewItem } from '../../contract/requests'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { stanceWords } from '../claims/wording'
import { ColourMark, StanceIcon } from '../notes/icons'
import { NoteText } from '../notes/NoteText'
import { contextAfter, contextBefore } from './around'
import { NewWords, OldWords } from './Differences'
import { ReviewIcon } from './icons'
import { KeyedButton } from './KeyedButton'
import { wordReview } from './wording'

/** One passage to review: its words in their old context, and what is suggested for them. */
export function ReviewItemView({
  item,
  place,
  count,
}: {
  readonly item: ReviewItem
  /** Its number in the queue, from 1. */
  readonly place: number
  readonly count: number
}) {
  const { annotation, suggestion, differences } = item
  const articleTitle = displayText(item.articleTitle)
  const element = useRef<HTMLElement>(null)
  useEffect(() => element.current?.focus(), [])
  return (
    <article
      ref={element}
      className="revisions-item"
      tabIndex={-1}
      aria-label={`${place} of ${count}, ${articleTitle}. ${wordReview(differences)}`}
    >
      <div className="revisions-item-body">
        <div className="revisions-item-column">
          <p className="revisions-item-article">{articleTitle}</p>
          <h2 className="revisions-item-what">
            <ReviewIcon />
            {wordReview(differences)}
          </h2>
          <div className="revisions-sides">
            <section className={`revisions-side notes-ink-${annotation.colour}`}>
              <h3 className="revisions-side-title">
                <ColourMark colour={annotation.colour} />
                As you annotated it
              </h3>
              <p className="revisions-context" dir="auto">
                <span className="revisions-around">{contextBefore(annotation.prefix)}</span>
                <span className={`revisions-words notes-paper-${annotation.colour}`}>
                  <OldWords words={annotation.exact} runs={differences} />
                </span>
                <span className="revisions-around">{contextAfter(annotation.suffix)}</span>
              </p>
            </section>
            <section className={`revisions-side notes-ink-${annotation.colour}`}>
              <h3 className="revisions-side-title">In the text now</h3>
              <p className="revisions-context" dir="auto">
                <span className="revisions-around">{contextBefore(suggestion.prefix)}</span>
                <span className="revisions-words revisions-words-suggested">
                  <NewWords runs={differences} />
                </span>
                <span className="revisions-around">{contextAfter(suggestion.suffix)}</span>
              </p>
            </section>
          </div>
          <Notes item={item} />
        </div>
      </div>
      <div className="revisions-actions" role="group" aria-label="What became of the quote">
        <KeyedButton command="review.accept" primary>
          Accept
        </KeyedButton>
        <KeyedButton command="review.adjust">Adjust in the text</KeyedButton>
        <KeyedButton command="review.gone">The words are gone</KeyedButton>
        <span className="revisions-actions-end">
          <KeyedButton command="move.previousAnnotation">Previous</KeyedButton>
          <KeyedButton command="move.nextAnnotation">Next</KeyedButton>
        </span>
      </div>
    </article>
  )
}

/** What was made of the quote, so that one remembers why it mattered. */
function Notes({ item: { annotation, claims } }: { readonly item: ReviewItem }) {
  const { speakerId, note } = annotation
  const speaker = useGalley((state) =>
    speakerId === null ? undefined : state.library?.speakers.get(speakerId)?.name,
  )
  if (speaker === undefined && note === '' && claims.length === 0) return null
  return (
    <div className="revisions-notes">
      {speaker !== undefined && <p className="revisions-speaker">{speaker}</p>}
      {claims.map(({ claimId, stance }) => (
        <ClaimLine key={claimId} claimId={claimId} stance={stance} />
      ))}
      {note !== '' && (
        <div className="revisions-note">
          <NoteText source={note} whole={false} />
        </div>
      )}
    </div>
  )
}

/** A claim that hangs on the quote: when its words change, so may what they say of the claim. */
function ClaimLine({ claimId, stance }: ReviewItem['claims'][number]) {
  const claim = useGalley((state) => state.library?.claims.get(claimId))
  if (claim === undefined) return null
  return (
    <p className="revisions-claim">
      <StanceIcon stance={stance} />
      <span>
        {stanceWords[stance]} <b>{displayText(claim.title)}</b> ({claim.status})
      </span>
    </p>
  )
}
