import { displayText } from '../../core/text/display'
import { useFirstKey } from '../app/shortcuts'
import { useGalley } from '../app/state'
import { firstWords } from '../notes/first-words'
import { speakerOfQuote, useOfferedQuotes, useSuggestions } from './suggestions'
import { t } from '../../contract/language/translate'

/** Says to a screen reader how many quotes are suggested, and which is the current one. */
export function QuoteStatus() {
  const offered = useOfferedQuotes()
  const currentId = useSuggestions((state) => state.currentId)
  const named = useSuggestions((state) => state.named)
  const text = useGalley((state) => state.open?.text.text ?? '')
  const [next, accept, pass] = [
    useFirstKey('quotes.next'),
    useFirstKey('quotes.accept'),
    useFirstKey('quotes.pass'),
  ]
  const index = offered.findIndex(({ id }) => id === currentId)
  const current = offered[index]
  const words =
    current === undefined
      ? wordCount(offered.length, next)
      : t(
          'Suggested quote {{place}} of {{total}}, {{speaker}}: {{words}}. {{accept}} accepts, {{pass}} passes.',
          {
            place: index + 1,
            total: offered.length,
            speaker: displayText(speakerOfQuote(current, named) ?? t('speaker not known')),
            words: firstWords(text.slice(current.start, current.end)),
            accept,
            pass,
          },
        )
  return (
    <p className="ui-hidden" role="status" data-quote-status>
      {words}
    </p>
  )
}

function wordCount(count: number, next: string): string {
  if (count === 0) return ''
  return t('{{count}} suggested quotes. {{next}} goes to the next.', { count, next })
}
