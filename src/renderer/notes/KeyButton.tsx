import type { MouseEvent, ReactNode } from 'react'
import { runCommand } from '../app/commands'
import { useFirstKey } from '../app/shortcuts'

interface KeyButtonProps {
  /** What it does; its name for those who hear it. */
  readonly label: string
  /** The key that does the same, as people write it. */
  readonly keys: string
  readonly onPress: () => unknown
  readonly children: ReactNode
  readonly tabIndex?: number | undefined
}

/** Keeps the selection and the keyboard where they are when a button is pressed with the mouse. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

/** A button that says which key does the same. */
export function KeyButton({ label, keys, onPress, children, tabIndex }: KeyButtonProps) {
  return (
    <button
      type="button"
      className="notes-button"
      aria-label={label}
      title={keys === '' ? label : `${label} (${keys})`}
      tabIndex={tabIndex}
      onMouseDown={keepFocus}
      onClick={() => void onPress()}
    >
      {children}
    </button>
  )
}

interface CommandButtonProps extends Omit<KeyButtonProps, 'keys' | 'onPress'> {
  readonly command: string
  /** What it does instead of the command that has the same key. */
  readonly onPress?: () => unknown
}

/** A button that does what a command does. */
export function CommandButton({ command, onPress, ...button }: CommandButtonProps) {
  const keys = useFirstKey(command)
  return <KeyButton keys={keys} onPress={onPress ?? (() => runCommand(command))} {...button} />
}
