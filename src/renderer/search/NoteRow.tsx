import type { FoundNote } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { ColourMark } from '../notes/icons'
import { GoneIcon, ReviewIcon } from '../revisions/icons'
import { MarkedExcerpt } from './Marked'
import { t } from '../../contract/language/translate'

/** An annotation that was found: its words, its note, and what is on it. */
export function NoteRow({ note }: { readonly note: FoundNote }) {
  const { colour, status, quote, speaker, claims, tags } = note
  const labels = [...(speaker === null ? [] : [speaker]), ...claims, ...tags]
  return (
    <div className={`search-note notes-ink-${colour}`}>
      <ColourMark colour={colour} />
      <div className="search-note-words">
        <MarkedExcerpt excerpt={quote} />
        {status !== 'attached' && (
          <p className="search-facts search-doubt">
            {status === 'review' ? <ReviewIcon /> : <GoneIcon />}
            {status === 'review'
              ? t('To be reviewed: words of an earlier text')
              : t('No longer in the text')}
          </p>
        )}
        {note.note !== null && (
          <div className="search-note-text">
            <MarkedExcerpt excerpt={note.note} />
          </div>
        )}
        {labels.length > 0 && <p className="search-facts">{labels.map(displayText).join(' · ')}</p>}
      </div>
    </div>
  )
}
