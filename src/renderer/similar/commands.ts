import type { CommandDefinition } from '../app/command-definition'
import { findSimilar } from './similar'

/** What can be done about articles that repeat each other. */
export const similarCommands: readonly CommandDefinition[] = [
  {
    id: 'article.similar',
    group: 'Article',
    label: 'Find articles that nearly repeat this one',
    synonyms: ['duplicates', 'similar', 'wire copy'],
    keys: [],
    reach: 'everywhere',
    enabled: (state) => state.open !== null && state.screen === 'text',
    run: findSimilar,
  },
]
