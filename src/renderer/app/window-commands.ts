import { message, type Message } from '../../contract/language/translate'
import { ask } from './actions'
import type { CommandDefinition } from './command-definition'

type WindowRequest = 'application.toggleFullScreen' | 'application.minimise' | 'application.quit'

/** What the menu's own items do with the window and the app, so that the palette has them too. */
export const windowCommands: readonly CommandDefinition[] = [
  command('application.toggleFullScreen', message('Full screen, or no longer')),
  command('application.minimise', message('Minimise the window')),
  command('application.quit', message('Quit Galley'), message('close the window, exit')),
]

function command(id: WindowRequest, label: Message, synonyms?: Message): CommandDefinition {
  return {
    id,
    group: 'View',
    label,
    ...(synonyms === undefined ? {} : { synonyms }),
    keys: [],
    reach: 'everywhere',
    run: () => ask(id, {}),
  }
}
