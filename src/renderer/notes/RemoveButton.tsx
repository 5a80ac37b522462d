import type { KeyboardEvent, MouseEvent } from 'react'
import { RemoveIcon } from './icons'

interface RemoveButtonProps {
  readonly label: string
  readonly onPress: () => unknown
}

/** Takes a chip off a card; the card gets the keyboard, since the button goes. */
export function RemoveButton({ label, onPress }: RemoveButtonProps) {
  const remove = (event: MouseEvent | KeyboardEvent) => {
    if (event.currentTarget.contains(document.activeElement)) {
      event.currentTarget.closest<HTMLElement>('[role=listitem]')?.focus({ preventScroll: true })
    }
    onPress()
  }
  return (
    <button
      type="button"
      className="notes-remove"
      aria-label={label}
      title={label}
      onClick={remove}
      onKeyDown={(event) => {
        // Delete on a chip is meant for the chip, not for the whole highlight.
        if (event.key !== 'Delete' && event.key !== 'Backspace') return
        event.preventDefault()
        remove(event)
      }}
    >
      <RemoveIcon />
    </button>
  )
}
