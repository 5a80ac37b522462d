import { colours } from '../../core/annotation/rows'
import type { CommandDefinition } from '../app/command-definition'
import type { State } from '../app/state'
import {
  askOfTargets,
  editTargets,
  goToLine,
  lineAtCursor,
  openAllNotes,
  selectAllNotes,
  tableTargets,
  useTable,
  type TableDialog,
} from './table'
import { message, type Message } from '../../contract/language/translate'
import { colourWords } from '../notes/wording'

const isShown = ({ screen }: State) => screen === 'notes' && useTable.getState().dialog === null
const hasTargets = (state: State) => isShown(state) && tableTargets().length > 0
const asks = (id: string, key: string, dialog: TableDialog, label: Message): CommandDefinition => ({
  id,
  group: 'Desk',
  label,
  keys: [key],
  reach: 'outside-fields',
  enabled: hasTargets,
  run: () => askOfTargets(dialog),
})

/** What can be done in the table of all annotations. */
export const allNotesCommands: readonly CommandDefinition[] = [
  {
    id: 'view.allNotes',
    group: 'View',
    label: message('All notes'),
    synonyms: message('annotations, highlights, table'),
    keys: ['Mod+3'],
    reach: 'everywhere',
    enabled: ({ library, screen }) => library !== null && screen !== 'notes',
    run: openAllNotes,
  },
  {
    id: 'notes.go',
    group: 'Desk',
    label: message('Show the highlight of the table in its article'),
    keys: ['Enter'],
    reach: 'outside-fields',
    enabled: isShown,
    run: () => goToLine(lineAtCursor(useTable.getState())),
  },
  {
    id: 'notes.selectAll',
    group: 'Desk',
    label: message('Select all of the table'),
    keys: ['Mod+A'],
    reach: 'outside-fields',
    enabled: isShown,
    run: selectAllNotes,
  },
  {
    id: 'notes.filter',
    group: 'Desk',
    label: message('Filter the table'),
    keys: ['Mod+F', '/'],
    reach: 'outside-fields',
    enabled: isShown,
    run: () => document.querySelector<HTMLElement>('[data-all-notes="filter"]')?.focus(),
  },
  ...colours.map((colour, index): CommandDefinition => ({
    id: `notes.${colour}`,
    group: 'Desk',
    label: message('Recolour what is selected in the table in {{colour}}', {
      colour: colourWords[colour],
    }),
    keys: [String(index + 1)],
    reach: 'outside-fields',
    enabled: hasTargets,
    run: () => editTargets({ kind: 'colour', colour }),
  })),
  asks('notes.claim', 'C', 'claim', message('Put what is selected in the table under a claim')),
  asks('notes.tag', 'T', 'tag', message('Tag what is selected in the table')),
  asks('notes.speaker', 'S', 'speaker', message('Say who said what is selected in the table')),
  {
    id: 'notes.remove',
    group: 'Desk',
    label: message('Delete what is selected in the table'),
    keys: ['Delete'],
    reach: 'outside-fields',
    enabled: hasTargets,
    run: () => editTargets({ kind: 'remove' }),
  },
]
