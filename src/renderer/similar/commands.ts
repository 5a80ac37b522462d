import type { CommandDefinition } from '../app/command-definition'
import { findSimilar } from './similar'
import { message } from '../../contract/language/translate'

/** What can be done about articles that repeat each other. */
export const similarCommands: readonly CommandDefinition[] = [
  {
    id: 'article.similar',
    group: 'Article',
    label: message('Find articles that nearly repeat this one'),
    synonyms: message('duplicates, similar, wire copy'),
    keys: [],
    reach: 'everywhere',
    enabled: (state) => state.open !== null && state.screen === 'text',
    run: findSimilar,
  },
]
