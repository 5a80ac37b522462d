import { setTypography } from './actions'
import type { CommandDefinition } from './command-definition'
import { useGalley } from './state'
import { message } from '../../contract/language/translate'

/** How far one step changes the size of the text, in CSS pixels. */
const sizeStep = 1

/** How the window and the text look. */
export const viewCommands: readonly CommandDefinition[] = [
  {
    id: 'view.library',
    group: 'View',
    label: message('Show or hide the library'),
    synonyms: message('sidebar, article list'),
    keys: ['Mod+B'],
    reach: 'everywhere',
    run: () => setTypography({ libraryShown: !useGalley.getState().typography.libraryShown }),
  },
  {
    id: 'view.typography',
    group: 'View',
    label: message('Typeface, size, theme'),
    synonyms: message(
      'font, dark, light, sepia, spacing, settings, preferences, language, язык, тіл, 语言',
    ),
    keys: ['Mod+,'],
    reach: 'everywhere',
    run: () => useGalley.setState({ dialog: 'typography' }),
  },
  {
    id: 'view.larger',
    group: 'View',
    label: message('Larger text'),
    synonyms: message('zoom in, bigger'),
    keys: ['Mod+=', 'Mod++'],
    reach: 'everywhere',
    run: () => changeSize(sizeStep),
  },
  {
    id: 'view.smaller',
    group: 'View',
    label: message('Smaller text'),
    synonyms: message('zoom out'),
    keys: ['Mod+-'],
    reach: 'everywhere',
    run: () => changeSize(-sizeStep),
  },
  {
    id: 'palette.open',
    group: 'View',
    label: message('Find a command'),
    synonyms: message('command palette, go to article'),
    keys: ['Mod+K'],
    reach: 'everywhere',
    run: () => useGalley.setState({ dialog: 'palette' }),
  },
  {
    id: 'help.shortcuts',
    group: 'View',
    label: message('All keys, and change them'),
    synonyms: message('shortcuts, hotkeys, help, change keys'),
    keys: ['?'],
    reach: 'outside-fields',
    run: () => useGalley.setState({ dialog: 'shortcuts' }),
  },
]

function changeSize(step: number): Promise<void> {
  const size = Math.min(32, Math.max(12, useGalley.getState().typography.size + step))
  return setTypography({ size })
}
