import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { displayText } from '../../core/text/display'
import { SHOWN_UNASKED } from '../../core/quotes/confidence'
import { useGalley } from '../app/state'
import { Completion } from '../notes/Completion'
import { firstWords } from '../notes/first-words'
import { KeyedButton } from '../revisions/KeyedButton'
import { closeSpeakerOfQuote, goToQuote, nameSpeaker } from './actions'
import { QuoteIcon } from './icons'
import { speakerOfQuote, useSuggestions, type OfferedQuote } from './suggestions'
import './quotes.css'
import { message, t } from '../../contract/language/translate'

/** A suggested quote in the margin: faint at rest; when current, with what can be done about it. */
export default function QuoteCard({ quote }: { readonly quote: OfferedQuote }) {
  const current = useSuggestions(({ currentId }) => currentId === quote.id)
  const naming = useSuggestions((state) => state.naming) && current
  const named = useSuggestions((state) => state.named)
  const words = useGalley(({ open }) => open?.text.text.slice(quote.start, quote.end) ?? '')
  const card = useRef<HTMLDivElement>(null)
  useShown(card, current)
  const speaker = speakerOfQuote(quote, named)
  const who = speaker ?? t('speaker not known')
  return (
    <div
      ref={card}
      className="notes-card quotes-card"
      role="listitem"
      tabIndex={0}
      aria-label={t('Suggested quote, {{who}}: {{words}}', { who, words: firstWords(words) })}
      aria-current={current || undefined}
      data-suggestion={quote.id}
      onClick={(event: MouseEvent) => {
        const onControl =
          event.target instanceof Element && event.target.closest('button, input') !== null
        if (!current && !onControl) goToQuote(quote)
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget || current) return
        event.preventDefault()
        goToQuote(quote)
      }}
    >
      <p className="quotes-speaker">
        <QuoteIcon />
        <span className="quotes-name" dir="auto">
          {speaker === null ? <Unknown quote={quote} /> : displayText(speaker)}
        </span>
      </p>
      {current && <Details quote={quote} />}
      {naming && <SpeakerOfQuote quote={quote} speaker={speaker} />}
      {current && (
        <div className="quotes-buttons">
          <KeyedButton command="quotes.accept" primary>
            {t('Accept')}
          </KeyedButton>
          <KeyedButton command="quotes.pass">{t('Pass')}</KeyedButton>
          <KeyedButton command="quotes.speaker">{t('Speaker')}</KeyedButton>
        </div>
      )}
    </div>
  )
}

function Unknown({ quote: { source } }: { readonly quote: OfferedQuote }) {
  return source === null
    ? t('Who said it?')
    : t('Who is “{{source}}”?', { source: displayText(source) })
}

const kinds = {
  direct: message('Quote'),
  mixed: message('Partly in quotation marks'),
  indirect: message('Indirect speech'),
}

function Details({
  quote: { kind, confidence, source, speaker },
}: {
  readonly quote: OfferedQuote
}) {
  const isNamedOtherwise = source !== null && speaker !== null && source !== speaker
  const sure = confidence >= SHOWN_UNASKED ? '' : `, ${t('less sure')}`
  return (
    <p className="quotes-details">
      {t(kinds[kind])}
      {sure}
      {isNamedOtherwise && `. ${t('In the text: “{{source}}”', { source: displayText(source) })}`}
    </p>
  )
}

function SpeakerOfQuote({
  quote,
  speaker,
}: {
  readonly quote: OfferedQuote
  readonly speaker: string | null
}) {
  const speakers = useGalley((state) => state.library?.speakers)
  const choices = useMemo(
    () =>
      [...(speakers?.values() ?? [])].toSorted((one, other) => one.name.localeCompare(other.name)),
    [speakers],
  )
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.querySelector('input')?.focus({ preventScroll: true }), [])
  return (
    <div ref={field} className="notes-field">
      <Completion
        label={t('Who said it')}
        initial={speaker ?? ''}
        choices={choices}
        wordNew={(name) => t('New speaker “{{name}}”', { name })}
        onChoose={(chosen) => {
          const name = 'id' in chosen ? speakers?.get(chosen.id)?.name : chosen.name
          nameSpeaker(quote, name ?? null)
          return Promise.resolve(true)
        }}
        onEmpty={() => nameSpeaker(quote, null)}
        onLeave={closeSpeakerOfQuote}
      />
    </div>
  )
}

/** When a suggestion becomes the current one, its card comes onto the screen. */
function useShown(card: React.RefObject<HTMLElement | null>, current: boolean): void {
  useEffect(() => {
    if (!current) return
    const margin = card.current?.parentElement
    if (margin?.contains(document.activeElement)) card.current?.focus({ preventScroll: true })
    // The margin makes room first.
    const frame = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [card, current])
}
