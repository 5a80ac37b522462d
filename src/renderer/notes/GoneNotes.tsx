import { useId, useState } from 'react'
import type { Annotation } from '../../core/annotation/rows'
import { useGalley } from '../app/state'
import { GoneIcon } from '../revisions/icons'
import { NextIcon, PreviousIcon } from '../ui/icons'
import { NoteCard } from './NoteCard'
import { number, t } from '../../contract/language/translate'

/** The notes whose words are gone from the text, above all others in the margin; folded at rest. */
export function GoneNotes({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const [unfolded, setUnfolded] = useState(false)
  const activeIsGone = useGalley((state) =>
    annotations.some(({ id }) => id === state.activeAnnotationId),
  )
  const id = useId()
  const shown = unfolded || activeIsGone
  const count = annotations.length
  return (
    <div
      className="notes-gone"
      role="listitem"
      data-gone="gone"
      aria-label={t('Words are gone: {{notes}}', { notes: t('{{count}} notes', { count }) })}
    >
      <button
        type="button"
        className="notes-gone-head"
        // Where the margin is narrow, the words are not shown.
        aria-label={t('Words are gone {{number}}', { number: annotations.length })}
        aria-expanded={shown}
        aria-controls={id}
        title={t('Notes whose words are not in the text any more')}
        onClick={() => {
          setUnfolded(!shown)
          if (activeIsGone) useGalley.setState({ activeAnnotationId: null, field: null })
        }}
      >
        <GoneIcon />
        <span className="notes-gone-words">{t('Words are gone')}</span>
        <span className="notes-gone-count">{number(count)}</span>
        {shown ? <PreviousIcon /> : <NextIcon />}
      </button>
      <div id={id} role="list" aria-label={t('Notes whose words are gone')}>
        {shown &&
          annotations.map((annotation) => (
            <NoteCard key={annotation.id} annotation={annotation} status="gone" />
          ))}
      </div>
    </div>
  )
}
