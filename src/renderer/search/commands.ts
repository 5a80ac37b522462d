import type { CommandDefinition } from '../app/command-definition'
import type { State } from '../app/state'
import { openSearch } from './open'
import {
  currentSameWords,
  isRepeatable,
  moveInSameWords,
  openCurrentSameWords,
  openSameWords,
  repeatCurrent,
} from './same-words'
import { message } from '../../contract/language/translate'

const isShown = ({ screen }: State) => screen === 'sameWords' && currentSameWords() !== undefined

/** Searching the library. */
export const searchCommands: readonly CommandDefinition[] = [
  {
    id: 'search.open',
    group: 'Move',
    label: message('Search everything'),
    synonyms: message('find in all articles, library, full text'),
    keys: ['Mod+Shift+F'],
    reach: 'everywhere',
    enabled: (state) => state.library !== null,
    run: openSearch,
  },
  {
    id: 'annotation.sameWords',
    group: 'Highlight',
    label: message('Same words elsewhere'),
    synonyms: message('repeated, retold, evidence, wire copy'),
    keys: ['W'],
    reach: 'outside-fields',
    enabled: ({ screen, activeAnnotationId }) => screen === 'text' && activeAnnotationId !== null,
    run: openSameWords,
  },
  {
    id: 'sameWords.repeat',
    group: 'Highlight',
    label: message('Add the same words to the same claims'),
    keys: ['A'],
    reach: 'outside-fields',
    enabled: (state) => isShown(state) && isRepeatable(currentSameWords()),
    run: repeatCurrent,
  },
  {
    id: 'sameWords.open',
    group: 'Highlight',
    label: message('Show the same words in their article'),
    keys: ['Enter'],
    reach: 'outside-fields',
    enabled: isShown,
    run: openCurrentSameWords,
  },
  {
    id: 'sameWords.next',
    group: 'Move',
    label: message('Next passage with the same words'),
    keys: ['ArrowDown', 'J'],
    reach: 'outside-fields',
    enabled: isShown,
    run: () => moveInSameWords(1),
  },
  {
    id: 'sameWords.previous',
    group: 'Move',
    label: message('Previous passage with the same words'),
    keys: ['ArrowUp', 'K'],
    reach: 'outside-fields',
    enabled: isShown,
    run: () => moveInSameWords(-1),
  },
]
