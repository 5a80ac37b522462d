import type { CommandDefinition } from '../app/command-definition'
import { useGalley, type State } from '../app/state'
import { message } from '../../contract/language/translate'

/** Whether the article on the screen has a file that can be read in another encoding. */
function canReopen({ open, screen }: State): boolean {
  return screen === 'text' && open !== null && open.fileName !== null
}

/** What can be done about the encoding of a text. */
export const encodingCommands: readonly CommandDefinition[] = [
  {
    id: 'article.reopen',
    group: 'Article',
    label: message('Reopen in another encoding'),
    synonyms: message('charset, character set, code page, garbled letters'),
    keys: ['Mod+Shift+K'],
    reach: 'everywhere',
    enabled: canReopen,
    run: () => useGalley.setState({ dialog: 'reopen' }),
  },
]
