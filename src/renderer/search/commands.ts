import type { CommandDefinition } from '../app/command-definition'
import { openSearch } from './open'

/** Searching the library. */
export const searchCommands: readonly CommandDefinition[] = [
  {
    id: 'search.open',
    group: 'Move',
    label: 'Search everything',
    synonyms: ['find in all articles', 'library', 'full text'],
    keys: ['Mod+Shift+F'],
    reach: 'everywhere',
    enabled: (state) => state.library !== null,
    run: openSearch,
  },
]
