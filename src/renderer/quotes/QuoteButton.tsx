import { CommandButton } from '../app/CommandButton'
import { QuoteIcon } from './icons'
import './quotes.css'
import { useOfferedQuotes } from './suggestions'
import { t } from '../../contract/language/translate'

/** How many quotes are suggested; goes to the next one. */
export function QuoteButton() {
  const { length } = useOfferedQuotes()
  if (length === 0) return null
  const count = length
  return (
    <CommandButton
      command="quotes.next"
      label={t('Suggested quotes: {{count}}. Go to the next', { count })}
    >
      <QuoteIcon />
      <span className="quotes-count">{count}</span>
    </CommandButton>
  )
}
