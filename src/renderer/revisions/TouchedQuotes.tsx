import { useMemo, useRef } from 'react'
import type { TouchedQuote } from '../../contract/requests'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { ColourMark } from '../notes/icons'
import { showNote } from './comparison'
import { Differences } from './Differences'
import { pieceOf, pieceOfDeleted, type Piece } from './pieces'
import { useGradually } from './use-gradually'
import { wordTouched } from './wording'
import { t } from '../../contract/language/translate'

/** How many quotes are put on the page at a time. */
const step = 30

/** The quotes that the change touches, each with ways to where it stands. */
export function TouchedQuotes({
  articleId,
  quotes,
  pieces,
  onJump,
}: {
  readonly articleId: string
  readonly quotes: readonly TouchedQuote[]
  readonly pieces: readonly Piece[]
  /** Shows the piece of that index. */
  readonly onJump: (index: number) => void
}) {
  const end = useRef<HTMLDivElement>(null)
  const shown = useGradually(end, quotes.length, step)
  return (
    <section aria-label={t('Quotes that it touches')}>
      <h2 className="revisions-heading">
        {t('It touches {{count}} quotes', { count: quotes.length })}
      </h2>
      <ul className="revisions-quotes">
        {quotes.slice(0, shown).map((quote) => (
          <Quote
            key={quote.annotationId}
            articleId={articleId}
            quote={quote}
            pieces={pieces}
            onJump={onJump}
          />
        ))}
      </ul>
      <div ref={end} />
    </section>
  )
}

function Quote({
  articleId,
  quote,
  pieces,
  onJump,
}: {
  readonly articleId: string
  readonly quote: TouchedQuote
  readonly pieces: readonly Piece[]
  readonly onJump: (index: number) => void
}) {
  const { annotationId, words, passage, differences } = quote
  const colour = useGalley(
    ({ open }) => open?.annotations.find(({ id }) => id === annotationId)?.colour,
  )
  const index = useMemo(() => pieceWith(pieces, quote), [pieces, quote])
  return (
    <li>
      <p className="revisions-quote-what">
        {colour !== undefined && <ColourMark colour={colour} />}
        {wordTouched(quote)}
      </p>
      <blockquote className="revisions-quote-words" dir="auto">
        {passage === null ? (
          <del className="revisions-deleted">{displayText(words)}</del>
        ) : (
          <Differences runs={differences} />
        )}
      </blockquote>
      <p className="revisions-quote-links">
        {index >= 0 && (
          <button type="button" className="ui-link" onClick={() => onJump(index)}>
            {t('Show in the comparison')}
          </button>
        )}
        <button
          type="button"
          className="ui-link"
          onClick={() => void showNote(articleId, annotationId)}
        >
          {t('Show the note')}
        </button>
      </p>
    </li>
  )
}

/** The index of the piece that shows what became of a quote; -1 when its paragraph is left out as unchanged. */
function pieceWith(pieces: readonly Piece[], { place, passage }: TouchedQuote): number {
  const index = passage === null ? -1 : pieceOf(pieces, passage)
  return index < 0 && place !== null ? pieceOfDeleted(pieces, place) : index
}
