import { LibraryIcon } from '../ui/icons'
import { CommandButton } from './CommandButton'
import { useGalley } from './state'

/** Shows or hides the library. */
export function LibraryToggle() {
  const shown = useGalley((state) => state.typography.libraryShown)
  return (
    <CommandButton command="view.library" label={shown ? 'Hide the library' : 'Show the library'}>
      <LibraryIcon />
    </CommandButton>
  )
}
