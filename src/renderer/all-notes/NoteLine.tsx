import { memo } from 'react'
import type { NoteEntry } from '../../contract/notes'
import type { PlacementStatus } from '../../core/annotation/rows'
import { plainText } from '../../core/exchange/markdown/plain'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { FigureText } from '../desk/FigureText'
import { useDesk } from '../desk/desk'
import { firstWords } from '../notes/first-words'
import { StanceIcon } from '../notes/icons'
import { GoneIcon, ReviewIcon } from '../revisions/icons'
import { formatDate } from '../ui/format-date'
import { t } from '../../contract/language/translate'

/** How much of a note is read as Markdown, and how much of its words is shown, in code units. */
const parsed = 1000
const shown = 200

/** One annotation of the library: its words, and what was made of them. */
export const NoteLine = memo(function NoteLine({ entry }: { readonly entry: NoteEntry }) {
  const { annotationId, articleId, speakerId } = entry
  const card = useDesk((state) => state.cards.get(annotationId))
  const article = useGalley((state) => state.library?.articles.get(articleId))
  const speaker = useGalley((state) => state.library?.speakers.get(speakerId ?? ''))
  const claims = useGalley((state) => state.library?.claims)
  const tags = useGalley((state) => state.library?.tags)
  const date = article?.date ?? null
  return (
    <>
      <div
        role="gridcell"
        className={`all-notes-words${card === undefined ? '' : ` notes-ink-${card.annotation.colour}`}`}
        dir="auto"
      >
        {card !== undefined && (
          <span>
            <DoubtSign status={card.status} />
            <FigureText text={firstWords(card.words)} />
          </span>
        )}
      </div>
      <div role="gridcell" className="all-notes-note" dir="auto">
        {displayText(plainText(card?.annotation.note.slice(0, parsed) ?? '').slice(0, shown))}
      </div>
      <div role="gridcell" dir="auto">
        {displayText(speaker?.name ?? '')}
      </div>
      <div role="gridcell" dir="auto">
        {card?.claims.map(({ claimId, stance }) => (
          <span key={claimId} className="all-notes-claim">
            <StanceIcon stance={stance} />
            {displayText(claims?.get(claimId)?.title ?? '')}
          </span>
        ))}
      </div>
      <div role="gridcell" dir="auto">
        {card?.tagIds.map((id) => displayText(tags?.get(id)?.name ?? '')).join(', ')}
      </div>
      <div role="gridcell" dir="auto">
        {displayText(article?.title ?? '')}
      </div>
      <div role="gridcell">{date === null ? '' : formatDate(date)}</div>
    </>
  )
})

/** Says of words that are not certainly in the text how they stand. */
function DoubtSign({ status }: { readonly status: PlacementStatus }) {
  if (status === 'attached') return null
  const words = status === 'review' ? t('To be reviewed') : t('No longer in the text')
  return (
    <span title={words}>
      {status === 'review' ? <ReviewIcon /> : <GoneIcon />}
      <span className="ui-hidden">{words}: </span>
    </span>
  )
}
