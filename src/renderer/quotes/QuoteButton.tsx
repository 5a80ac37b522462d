import { CommandButton } from '../app/CommandButton'
import { QuoteIcon } from './icons'
import './quotes.css'
import { useOfferedQuotes } from './suggestions'

/** How many quotes are suggested; goes to the next one. */
export function QuoteButton() {
  const { length } = useOfferedQuotes()
  if (length === 0) return null
  const count = length.toLocaleString('en')
  return (
    <CommandButton command="quotes.next" label={`Suggested quotes: ${count}. Go to the next`}>
      <QuoteIcon />
      <span className="quotes-count">{count}</span>
    </CommandButton>
  )
}
