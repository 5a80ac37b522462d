import { lazy, memo, Suspense } from 'react'
import type { DeskCard, FileEntry } from '../../contract/desk'
import { displayText } from '../../core/text/display'
import { stanceWords } from '../claims/wording'
import { useGalley } from '../app/state'
import { firstWords } from '../notes/first-words'
import { StanceIcon } from '../notes/icons'
import { NoteText } from '../notes/NoteText'
import { GoneIcon, ReviewIcon } from '../revisions/icons'
import { formatDate } from '../ui/format-date'
import { useDesk, type DeskList } from './desk'
import { startDraggingCard } from './dragging'
import { FigureText } from './FigureText'
import { GoIcon } from './icons'
import { goToPassage } from './screens'
import { t } from '../../contract/language/translate'

const EarlierWords = lazy(() => import('../notes/EarlierWords'))

/** One passage of a file: the verbatim words in their sentence, who said them, where, and what was made of them. */
export const EvidenceCard = memo(function EvidenceCard({
  entry,
  list,
}: {
  readonly entry: FileEntry
  readonly list: DeskList
}) {
  const { annotationId, articleId, stance } = entry
  const card = useDesk((state) => state.cards.get(annotationId))
  const article = useGalley((state) => state.library?.articles.get(articleId))
  const speaker = useGalley((state) => state.library?.speakers.get(entry.speakerId ?? ''))
  const date = article?.date ?? null
  const origin = [article?.publication ?? null, date === null ? null : formatDate(date)]
    .filter((part) => part !== null)
    .join(' · ')
  return (
    <article
      className={`desk-card${card === undefined ? '' : ` notes-ink-${card.annotation.colour}`}`}
      draggable={list === 'claims'}
      onDragStart={(event) => startDraggingCard(event, annotationId)}
    >
      <header className="desk-card-head">
        {stance !== null && (
          <span className={`desk-stance desk-stance-${stance}`}>
            <StanceIcon stance={stance} />
            {t(stanceWords[stance])}
          </span>
        )}
        <span className="desk-card-speaker" dir="auto">
          {speaker === undefined ? t('Speaker not known') : displayText(speaker.name)}
        </span>
        <button
          type="button"
          className="desk-card-source"
          tabIndex={-1}
          title={t('Show it in the article (Enter)')}
          onClick={(event) => {
            event.stopPropagation()
            void goToPassage(annotationId, articleId)
          }}
        >
          <span className="desk-card-title" dir="auto">
            {displayText(article?.title ?? '')}
          </span>
          {origin !== '' && <span className="desk-card-origin">{displayText(origin)}</span>}
          <GoIcon />
        </button>
      </header>
      {card !== undefined && <Words card={card} />}
    </article>
  )
})

function Words({ card }: { readonly card: DeskCard }) {
  const { before, words, after, status, annotation } = card
  const tags = useGalley((state) => state.library?.tags)
  const names = card.tagIds.flatMap((id) => tags?.get(id)?.name ?? [])
  return (
    <>
      {status !== 'attached' && (
        <p className="desk-card-doubt">
          {status === 'review' ? <ReviewIcon /> : <GoneIcon />}
          {status === 'review'
            ? t(
                'To be reviewed: the article has another text now. These are the words as you marked them.',
              )
            : t('No longer in the article. These are the words as you marked them.')}
        </p>
      )}
      <p className="desk-card-text" dir="auto">
        <span className="desk-card-around">{displayText(before)}</span>
        <mark className="desk-card-words">
          <FigureText text={words} />
        </mark>
        <span className="desk-card-around">{displayText(after)}</span>
      </p>
      {card.earlier.length > 0 && (
        <Suspense>
          <EarlierWords exact={words} earlier={card.earlier} />
        </Suspense>
      )}
      {annotation.note !== '' && (
        <div className="desk-card-note">
          <NoteText source={annotation.note} whole={false} />
        </div>
      )}
      {names.length > 0 && (
        <p className="desk-card-tags">
          {names.map((name) => (
            <span key={name} className="desk-card-tag">
              {displayText(name)}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** What a screen reader announces of a card. */
export function cardLabel(
  { stance }: FileEntry,
  card: DeskCard | undefined,
  speaker: string | undefined,
  title: string,
): string {
  return [
    stance === null ? null : t(stanceWords[stance]),
    displayText(speaker ?? t('speaker not known')),
    card === undefined ? null : firstWords(card.words),
    displayText(title),
  ]
    .filter((part) => part !== null)
    .join(', ')
}
