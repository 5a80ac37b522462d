import { acceptQuotes } from '../../core/annotation/quotes'
import { fail } from '../../core/result'
import type { Session } from '../app/session'
import type { Handlers } from './handler'

type QuoteRequest = Extract<keyof Handlers, `quotes.${string}`>

/** The requests about suggested quotes. */
export function quoteHandlers(session: Session): Pick<Handlers, QuoteRequest> {
  return {
    'quotes.suggest': async (input) => {
      // Not needed for the first picture.
      const { suggestQuotesOf } = await import('../app/quotes')
      return suggestQuotesOf(session, input)
    },
    'quotes.accept': (input) =>
      session.perform(input.quotes.length === 1 ? 'quote.accept' : 'quotes.accept', (context) => {
        const { library } = session
        const text = library.ok ? session.textOf(library.value, input.revision) : undefined
        if (text === undefined) {
          return fail({ kind: 'not-found', table: 'article', id: input.revision })
        }
        return acceptQuotes(context, { ...input, text })
      }),
  }
}
