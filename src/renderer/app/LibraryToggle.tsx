import { LibraryIcon } from '../ui/icons'
import { CommandButton } from './CommandButton'
import { useGalley } from './state'
import { t } from '../../contract/language/translate'

/** Shows or hides the library. */
export function LibraryToggle() {
  const shown = useGalley((state) => state.typography.libraryShown)
  return (
    <CommandButton
      command="view.library"
      label={shown ? t('Hide the library') : t('Show the library')}
    >
      <LibraryIcon />
    </CommandButton>
  )
}
