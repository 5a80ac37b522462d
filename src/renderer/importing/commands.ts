import type { CommandDefinition } from '../app/command-definition'
import { useGalley } from '../app/state'
import { importFolder, openReport } from './import'
import { message } from '../../contract/language/translate'

/** What can be done with folders. */
export const importCommands: readonly CommandDefinition[] = [
  {
    id: 'folder.import',
    group: 'Article',
    label: message('Import a folder'),
    keys: ['Mod+Shift+O'],
    reach: 'everywhere',
    asksPerson: true,
    run: importFolder,
  },
  {
    id: 'folder.report',
    group: 'Article',
    label: message('What did the last import skip?'),
    keys: [],
    reach: 'everywhere',
    run: openReport,
  },
  {
    id: 'folder.watched',
    group: 'Article',
    label: message('Watched folders'),
    synonyms: message('keep watching, follow a folder'),
    keys: [],
    reach: 'everywhere',
    run: () => useGalley.setState({ dialog: 'watching' }),
  },
]
