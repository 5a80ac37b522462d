import {
  activate,
  activateNeighbour,
  ask,
  copyAsMarkdown,
  exportMarkdown,
  replaceFile,
  travel,
} from './actions'
import { appearanceCommands } from './appearance-commands'
import { annotationCommands, canAnnotate } from './annotation-commands'
import { closeFindBar, matchAgain, openFind } from '../find/find'
import { encodingCommands } from '../encodings/commands'
import { importCommands } from '../importing/commands'
import { allNotesCommands } from '../all-notes/commands'
import { deskCommands } from '../desk/commands'
import { libraryCommands } from '../library/commands'
import { copyComparison, saveComparison } from '../revisions/comparison'
import { quoteCommands } from '../quotes/commands'
import { moveInReview } from '../revisions/review'
import { closeScreen } from './close-screen'
import { searchCommands } from '../search/commands'
import { similarCommands } from '../similar/commands'
import { revisionCommands, reviewIsShown } from '../revisions/commands'
import { reader } from './reader-handle'
import { linkCommands } from './links'
import type { CommandDefinition } from './command-definition'
import { inTurn } from './command-queue'
import { useGalley, type State } from './state'
import { focusPlace } from './focus-places'
import { viewCommands } from './view-commands'
import { windowCommands } from './window-commands'
import { message } from '../../contract/language/translate'

const articleIsOpen = (state: State) => state.open !== null && state.screen === 'text'
const comparisonIsShown = ({ screen }: State) => screen === 'comparison'
const canExport = (state: State) => articleIsOpen(state) || comparisonIsShown(state)
const canMove = (state: State) => articleIsOpen(state) || reviewIsShown(state)

/** Every command, in the order in which the help shows them. */
export const commandDefinitions: readonly CommandDefinition[] = [
  ...revisionCommands,
  ...quoteCommands,
  ...encodingCommands,
  {
    id: 'file.open',
    group: 'Article',
    label: message('Open a text file'),
    synonyms: message('import, add article'),
    keys: ['Mod+O'],
    reach: 'everywhere',
    asksPerson: true,
    run: () => ask('article.chooseFiles', {}),
  },
  ...importCommands,
  ...libraryCommands,
  {
    id: 'article.details',
    group: 'Article',
    label: message('Correct title, date, publication'),
    synonyms: message('metadata, author, edit article'),
    keys: ['Mod+I'],
    reach: 'everywhere',
    enabled: articleIsOpen,
    run: () => useGalley.setState({ dialog: 'details' }),
  },
  {
    id: 'article.replaceFile',
    group: 'Article',
    label: message('Replace with a file'),
    synonyms: message('new version, update text'),
    keys: [],
    reach: 'everywhere',
    enabled: articleIsOpen,
    asksPerson: true,
    run: replaceFile,
  },
  {
    id: 'file.export',
    group: 'Article',
    label: message('Export notes to Markdown'),
    synonyms: message('save notes, markdown'),
    keys: ['Mod+E'],
    reach: 'everywhere',
    enabled: canExport,
    asksPerson: true,
    run: () => (comparisonIsShown(useGalley.getState()) ? saveComparison() : exportMarkdown()),
  },
  {
    id: 'file.copyAsMarkdown',
    group: 'Article',
    label: message('Copy notes as Markdown'),
    synonyms: message('clipboard'),
    keys: ['Mod+Shift+E'],
    reach: 'everywhere',
    enabled: canExport,
    run: () => (comparisonIsShown(useGalley.getState()) ? copyComparison() : copyAsMarkdown()),
  },
  {
    id: 'file.print',
    group: 'Article',
    label: message('Print the article'),
    synonyms: message('paper, pdf'),
    keys: ['Mod+P'],
    reach: 'everywhere',
    enabled: articleIsOpen,
    asksPerson: true,
    run: () => window.print(),
  },
  ...annotationCommands,
  {
    id: 'move.nextAnnotation',
    group: 'Move',
    label: message('Next highlight'),
    keys: ['J'],
    reach: 'outside-fields',
    enabled: canMove,
    run: () => (reviewIsShown(useGalley.getState()) ? moveInReview(1) : activateNeighbour(1)),
  },
  {
    id: 'move.previousAnnotation',
    group: 'Move',
    label: message('Previous highlight'),
    keys: ['K'],
    reach: 'outside-fields',
    enabled: canMove,
    run: () => (reviewIsShown(useGalley.getState()) ? moveInReview(-1) : activateNeighbour(-1)),
  },
  {
    id: 'edit.closeFind',
    group: 'Move',
    label: message('Close the find bar'),
    keys: ['Escape'],
    reach: 'outside-fields',
    enabled: (state) => articleIsOpen(state) && state.findShown,
    run: closeFindBar,
  },
  {
    id: 'move.nextPlace',
    group: 'Move',
    label: message('Next part of the window'),
    synonyms: message('focus, pane, panel, library, margin, text'),
    keys: ['F6'],
    reach: 'everywhere',
    run: () => focusPlace(1),
  },
  {
    id: 'move.previousPlace',
    group: 'Move',
    label: message('Previous part of the window'),
    synonyms: message('focus, pane, panel'),
    keys: ['Shift+F6'],
    reach: 'everywhere',
    run: () => focusPlace(-1),
  },
  {
    id: 'move.leave',
    group: 'Move',
    label: message('Let go of selection and highlight; leave a screen'),
    keys: ['Escape'],
    reach: 'outside-fields',
    enabled: (state) => canAnnotate(state) || state.screen !== 'text',
    run: () => {
      if (useGalley.getState().screen !== 'text') {
        closeScreen()
        return
      }
      reader()?.clearSelection()
      activate(null)
      reader()?.focus()
    },
  },
  {
    id: 'edit.find',
    group: 'Move',
    label: message('Find in the article'),
    synonyms: message('search in text'),
    keys: ['Mod+F'],
    reach: 'everywhere',
    enabled: articleIsOpen,
    run: openFind,
  },
  ...searchCommands,
  ...similarCommands,
  {
    id: 'edit.findNext',
    group: 'Move',
    label: message('Next match'),
    keys: ['Mod+G', 'F3'],
    reach: 'everywhere',
    enabled: articleIsOpen,
    run: () => matchAgain(1),
  },
  {
    id: 'edit.findPrevious',
    group: 'Move',
    label: message('Previous match'),
    keys: ['Mod+Shift+G', 'Shift+F3'],
    reach: 'everywhere',
    enabled: articleIsOpen,
    run: () => matchAgain(-1),
  },
  {
    id: 'edit.undo',
    group: 'Edit',
    label: message('Undo'),
    synonyms: message('take back, revert'),
    keys: ['Mod+Z'],
    reach: 'outside-fields',
    run: () => travel('undo'),
  },
  {
    id: 'edit.redo',
    group: 'Edit',
    label: message('Redo'),
    synonyms: message('do again'),
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    reach: 'outside-fields',
    run: () => travel('redo'),
  },
  {
    id: 'edit.selectAll',
    group: 'Edit',
    label: message('Select the whole text'),
    keys: ['Mod+A'],
    reach: 'outside-fields',
    enabled: articleIsOpen,
    run: () => reader()?.selectAll(),
  },
  ...deskCommands,
  ...linkCommands,
  ...allNotesCommands,
  ...appearanceCommands,
  ...viewCommands,
  ...windowCommands,
]

/** Runs the command of that id in its turn, if there is one and it makes sense then. */
export function runCommand(id: string): void {
  const command = commandDefinitions.find((one) => one.id === id)
  if (command !== undefined) runFirstEnabled([command])
}

/** In its turn, runs the first of the commands that makes sense then. */
export function runFirstEnabled(commands: readonly CommandDefinition[]): void {
  inTurn(() => {
    const command = commands.find((one) => isEnabled(one))
    const result = command?.run()
    return command?.asksPerson === true ? undefined : result
  })
}

export function isEnabled(command: CommandDefinition): boolean {
  return command.enabled?.(useGalley.getState()) ?? true
}
