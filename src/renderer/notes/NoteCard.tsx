import { lazy, memo, Suspense, type KeyboardEvent, type MouseEvent } from 'react'
import type { Annotation } from '../../core/annotation/rows'
import { paragraphAt } from '../../core/text/paragraphs'
import { ClaimChip } from '../claims/ClaimChip'
import { activate, openFieldOf } from '../app/actions'
import { standingsOf, type StandingAnnotation } from '../app/standings'
import { useGalley } from '../app/state'
import { CardControls } from './CardControls'
import { CardField } from './CardField'
import { firstWords } from './first-words'
import { ColourMark } from './icons'
import { NoteText } from './NoteText'
import { OldWords } from './OldWords'
import { ReviewPart } from './ReviewPart'
import { TagChip } from './TagChip'
import { useUnsaved } from './unsaved'
import { t } from '../../contract/language/translate'
import { colourWords } from './wording'

const EarlierWords = lazy(() => import('./EarlierWords'))

interface NoteCardProps {
  readonly annotation: Annotation
  /** *gone*: its words are not in the text any more. */
  readonly status: StandingAnnotation['status'] | 'gone'
  /** Its number in the text, from 1, in reading order; none when its words are gone. */
  readonly number?: number
}

/** One annotation in the margin: what was made of the passage, and, when active, what can be done. */
export const NoteCard = memo(function NoteCard(props: NoteCardProps) {
  const { annotation, status } = props
  const { id, colour } = annotation
  const active = useGalley((state) => state.activeAnnotationId === id)
  const field = useGalley((state) => (state.field?.annotationId === id ? state.field : null))
  const label = useLabel(props)
  return (
    <div
      className={`notes-card notes-ink-${colour}`}
      role="listitem"
      tabIndex={0}
      aria-label={label}
      aria-current={active || undefined}
      id={`note-${id}`}
      data-annotation={id}
      data-status={status}
      onClick={(event) => {
        if (!active && isAtRest(event)) activate(id)
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget || active) return
        event.preventDefault()
        activate(id)
      }}
    >
      <Contents
        annotation={annotation}
        status={status}
        active={active}
        writing={field?.kind === 'note'}
      />
      {field !== null && <CardField annotation={annotation} field={field} />}
      {active && <CardControls annotation={annotation} gone={status === 'gone'} />}
    </div>
  )
})

/** Whether a click is meant for the card: not for a control in it, nor the end of selecting text. */
function isAtRest({ target }: MouseEvent): boolean {
  const onControl = target instanceof Element && target.closest('button, select, input') !== null
  return !onControl && window.getSelection()?.isCollapsed !== false
}

function useLabel({ annotation, status, number }: NoteCardProps): string {
  const { id, colour, exact } = annotation
  const paragraph = useGalley(({ open }) => {
    const start = open === null ? undefined : standingsOf(open).byId.get(id)?.start
    if (open === null || start === undefined) return undefined
    return paragraphAt(open.text.paragraphs, start) + 1
  })
  const words = firstWords(exact)
  if (number === undefined || paragraph === undefined)
    return t('Words are gone, {{colour}}: {{words}}', { colour: colourWords[colour], words })
  const values = { number, colour: colourWords[colour], paragraph, words }
  return status === 'review'
    ? t('Highlight {{number}}, {{colour}}, to review, paragraph {{paragraph}}: {{words}}', values)
    : t('Highlight {{number}}, {{colour}}, paragraph {{paragraph}}: {{words}}', values)
}

interface ContentsProps {
  readonly annotation: Annotation
  readonly status: NoteCardProps['status']
  readonly active: boolean
  /** Whether the note is in its editor now, and not to be shown twice. */
  readonly writing: boolean
}

function Contents({ annotation, status, active, writing }: ContentsProps) {
  const { id, colour, exact, speakerId } = annotation
  const speaker = useGalley((state) =>
    speakerId === null ? undefined : state.library?.speakers.get(speakerId)?.name,
  )
  const evidence = useGalley((state) => state.open?.evidence.get(id)) ?? []
  const tags = useGalley((state) => state.open?.annotationTags.get(id)) ?? []
  const earlier = useGalley((state) => state.open?.earlierAnchors.get(id)) ?? []
  const unsaved = useUnsaved((state) => state.texts.get(id))
  const note = unsaved ?? annotation.note
  const noteShown = note !== '' && !writing
  const bare = speaker === undefined && evidence.length + tags.length === 0 && !noteShown
  const wordsAreShown = status === 'gone' || (status === 'review' && active)
  return (
    <div className="notes-contents">
      <ColourMark colour={colour} />
      {status === 'review' && <ReviewPart annotation={annotation} active={active} />}
      {status === 'gone' && <OldWords annotation={annotation} active={active} />}
      {speaker !== undefined && <p className="notes-speaker">{speaker}</p>}
      {earlier.length > 0 && (
        <Suspense>
          <EarlierWords exact={exact} earlier={earlier} />
        </Suspense>
      )}
      {bare && !wordsAreShown && (
        <p className="notes-quote" dir="auto">
          {firstWords(exact)}
        </p>
      )}
      {evidence.length + tags.length > 0 && (
        <div className="notes-chips">
          {evidence.map((one) => (
            <ClaimChip key={one.id} evidence={one} active={active} />
          ))}
          {tags.map((one) => (
            <TagChip key={one.id} annotationTag={one} active={active} />
          ))}
        </div>
      )}
      {noteShown && (
        <div className="notes-note" onDoubleClick={() => openFieldOf(id, 'note')}>
          <NoteText source={note} whole={active} />
        </div>
      )}
      {unsaved !== undefined && !writing && <p className="notes-unsaved">{t('Not saved yet')}</p>}
    </div>
  )
}
