import { displayText } from '../../core/text/display'
import { useFirstKey } from '../app/shortcuts'
import { useGalley } from '../app/state'
import { firstWords } from '../notes/first-words'
import { speakerOfQuote, useOfferedQuotes, useSuggestions } from './suggestions'

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
      : `Suggested quote ${index + 1} of ${offered.length}, ${displayText(
          speakerOfQuote(current, named) ?? 'speaker not known',
        )}: ${firstWords(text.slice(current.start, current.end))}. ${accept} accepts, ${pass} passes.`
  return (
    <p className="ui-hidden" role="status" data-quote-status>
      {words}
    </p>
  )
}

function wordCount(count: number, next: string): string {
  if (count === 0) return ''
  return `${count.toLocaleString('en')} suggested ${count === 1 ? 'quote' : 'quotes'}. ${next} goes to the next.`
}
