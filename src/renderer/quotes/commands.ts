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
import { message } from '../../contract/language/translate'

const someAreOffered = (state: State) => state.screen === 'text' && offeredQuotes(state).length > 0
const oneIsCurrent = (state: State) => state.screen === 'text' && currentQuote() !== undefined

/** What can be done with suggested quotes. */
export const quoteCommands: readonly CommandDefinition[] = [
  {
    id: 'quotes.next',
    group: 'Suggested quotes',
    label: message('Next suggested quote'),
    synonyms: message('quotation, suggestion, who said'),
    keys: ['Q'],
    reach: 'outside-fields',
    enabled: someAreOffered,
    run: () => moveInQuotes(1),
  },
  {
    id: 'quotes.previous',
    group: 'Suggested quotes',
    label: message('Previous suggested quote'),
    synonyms: message('quotation, suggestion'),
    keys: ['Shift+Q'],
    reach: 'outside-fields',
    enabled: someAreOffered,
    run: () => moveInQuotes(-1),
  },
  {
    id: 'quotes.accept',
    group: 'Suggested quotes',
    label: message('Accept the suggested quote'),
    synonyms: message('highlight, take'),
    keys: ['A'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: acceptQuote,
  },
  {
    id: 'quotes.pass',
    group: 'Suggested quotes',
    label: message('Pass the suggested quote by'),
    synonyms: message('skip, reject, dismiss, ignore'),
    keys: ['X'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: passQuote,
  },
  {
    id: 'quotes.speaker',
    group: 'Suggested quotes',
    label: message('Correct the speaker of the suggested quote'),
    synonyms: message('who said it, attribution'),
    keys: ['S'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: openSpeakerOfQuote,
  },
  {
    id: 'quotes.leave',
    group: 'Suggested quotes',
    label: message('Let go of the suggested quote'),
    keys: ['Escape'],
    reach: 'outside-fields',
    enabled: oneIsCurrent,
    run: leaveSuggestion,
  },
  {
    id: 'quotes.acceptAll',
    group: 'Suggested quotes',
    label: message('Accept all suggested quotes'),
    synonyms: message('highlight every quotation'),
    keys: [],
    reach: 'everywhere',
    enabled: someAreOffered,
    run: acceptAllQuotes,
  },
  {
    id: 'quotes.showAll',
    group: 'Suggested quotes',
    label: message('Suggest indirect speech and less sure quotes too, or no longer'),
    synonyms: message('reported speech, more quotations, paraphrase'),
    keys: [],
    reach: 'everywhere',
    enabled: (state) =>
      state.screen === 'text' && state.open !== null && state.typography.quotesSuggested,
    run: switchShowsAll,
  },
  {
    id: 'quotes.switch',
    group: 'Suggested quotes',
    label: message('Suggest quotes, or no longer'),
    synonyms: message('turn off suggestions, turn on, disable, enable'),
    keys: [],
    reach: 'everywhere',
    run: switchSuggestions,
  },
]
