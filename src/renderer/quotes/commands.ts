import type { CommandDefinition } from '../app/command-definition'
import type { State } from '../app/state'
import {
  acceptAllQuotes,
  acceptQuote,
  moveInQuotes,
  openSpeakerOfQuote,
  passQuote,
  switchShowsAll,
  switchSuggestions,
} from './actions'
import { leaveSuggestion } from './following'
import { currentQuote, offeredQuotes } from './suggestions'

const someAreOffered = (state: State) => state.screen === 'text' && offeredQuotes(state).length > 0
const oneIsCurrent = (state: State) => state.screen === 'text' && currentQuote() !== undefined

/** What can be done with suggested quotes. */
export const quoteCommands: readonly CommandDefinition[] = [
  {
    id: 'quotes.next',
    group: 'Suggested quotes',
    label: 'Next suggested quote',
    synonyms: ['quotation', 'suggestion', 'who said'],
    keys: ['Q'],
    reach: 'outside-fields',
    enabled: someAreOffered,
    run: () => moveInQuotes(1),
  },
  {
    id: 'quotes.previous',
    group: 'Suggested quotes',
    label: 'Previous suggested quote',
    synonyms: ['quotation', 'suggestion'],
    keys: ['Shift+Q'],
    reach: 'outside-fields',
    enabled: someAreOffered,
    run: () => moveInQuotes(-1),
  },
  {
    id: 'quotes.accept',
    group: 'Suggested quotes',
    label: 'Accept the suggested quote',
    synonyms: ['highlight', 'take'],
    keys: ['A'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: acceptQuote,
  },
  {
    id: 'quotes.pass',
    group: 'Suggested quotes',
    label: 'Pass the suggested quote by',
    synonyms: ['skip', 'reject', 'dismiss', 'ignore'],
    keys: ['X'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: passQuote,
  },
  {
    id: 'quotes.speaker',
    group: 'Suggested quotes',
    label: 'Correct the speaker of the suggested quote',
    synonyms: ['who said it', 'attribution'],
    keys: ['S'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: openSpeakerOfQuote,
  },
  {
    id: 'quotes.leave',
    group: 'Suggested quotes',
    label: 'Let go of the suggested quote',
    keys: ['Escape'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: leaveSuggestion,
  },
  {
    id: 'quotes.acceptAll',
    group: 'Suggested quotes',
    label: 'Accept all suggested quotes',
    synonyms: ['highlight every quotation'],
    keys: [],
    reach: 'everywhere',
    enabled: someAreOffered,
    run: acceptAllQuotes,
  },
  {
    id: 'quotes.showAll',
    group: 'Suggested quotes',
    label: 'Suggest indirect speech and less sure quotes too, or no longer',
    synonyms: ['reported speech', 'more quotations', 'paraphrase'],
    keys: [],
    reach: 'everywhere',
    enabled: (state) =>
      state.screen === 'text' && state.open !== null && state.typography.quotesSuggested,
    run: switchShowsAll,
  },
  {
    id: 'quotes.switch',
    group: 'Suggested quotes',
    label: 'Suggest quotes, or no longer',
    synonyms: ['turn off suggestions', 'turn on', 'disable', 'enable'],
    keys: [],
    reach: 'everywhere',
    run: switchSuggestions,
  },
]
