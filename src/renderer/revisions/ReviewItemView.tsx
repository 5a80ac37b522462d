import { useEffect, useRef } from 'react'
import type { ReviewItem } from '../../contract/requests'
import { suggestionContext } from '../../contract/answers'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { stanceWords, statusWords } from '../claims/wording'
import { ColourMark, StanceIcon, TagIcon } from '../notes/icons'
import { NoteText } from '../notes/NoteText'
import { contextAfter, contextBefore } from './around'
import { NewWords, OldWords } from './Differences'
import { ReviewIcon } from './icons'
import { KeyedButton } from './KeyedButton'
import { wordReview } from './wording'
import { t } from '../../contract/language/translate'

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
      aria-label={t('{{place}} of {{total}}, {{title}}. {{differences}}', {
        place,
        total: count,
        title: articleTitle,
        differences: wordReview(differences),
      })}
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
                {t('As you annotated it')}
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
              <h3 className="revisions-side-title">{t('In the text now')}</h3>
              <p className="revisions-context" dir="auto">
                <span className="revisions-around">
                  {contextBefore(suggestion.prefix, suggestionContext)}
                </span>
                <span className="revisions-words revisions-words-suggested">
                  <NewWords runs={differences} />
                </span>
                <span className="revisions-around">
                  {contextAfter(suggestion.suffix, suggestionContext)}
                </span>
              </p>
            </section>
          </div>
          <Notes item={item} />
        </div>
      </div>
      <div className="revisions-actions" role="group" aria-label={t('What became of the quote')}>
        <KeyedButton command="review.accept" primary>
          {t('Accept')}
        </KeyedButton>
        <KeyedButton command="review.adjust">{t('Adjust in the text')}</KeyedButton>
        <KeyedButton command="review.gone">{t('The words are gone')}</KeyedButton>
        <span className="revisions-actions-end">
          <KeyedButton command="move.previousAnnotation">{t('Previous')}</KeyedButton>
          <KeyedButton command="move.nextAnnotation">{t('Next')}</KeyedButton>
        </span>
      </div>
    </article>
  )
}

/** What was made of the quote, so that one remembers why it mattered. */
function Notes({ item: { annotation, claims, tagIds } }: { readonly item: ReviewItem }) {
  const { speakerId, note } = annotation
  const speaker = useGalley((state) =>
    speakerId === null ? undefined : state.library?.speakers.get(speakerId)?.name,
  )
  const isBare = note === '' && claims.length === 0 && tagIds.length === 0
  if (speaker === undefined && isBare) return null
  return (
    <div className="revisions-notes">
      {speaker !== undefined && <p className="revisions-speaker">{speaker}</p>}
      {claims.map(({ claimId, stance }) => (
        <ClaimLine key={claimId} claimId={claimId} stance={stance} />
      ))}
      {tagIds.length > 0 && (
        <p className="revisions-line">
          <TagIcon />
          <TagNames tagIds={tagIds} />
        </p>
      )}
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
    <p className="revisions-line">
      <StanceIcon stance={stance} />
      <span>
        {t(stanceWords[stance])} <b>{displayText(claim.title)}</b> ({t(statusWords[claim.status])})
      </span>
    </p>
  )
}

function TagNames({ tagIds }: Pick<ReviewItem, 'tagIds'>) {
  const tags = useGalley(({ library }) => library?.tags)
  return <span>{tagIds.map((id) => displayText(tags?.get(id)?.name ?? '')).join(', ')}</span>
}
