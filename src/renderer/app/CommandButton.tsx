import type { ReactNode } from 'react'
import { runCommand } from './commands'
import { useHint } from './shortcuts'

/** A quiet button that runs a command and tells its key. */
export function CommandButton({
  command,
  label,
  expanded,
  children,
}: {
  readonly command: string
  readonly label: string
  /** Whether what it opens is open, when it opens something. */
  readonly expanded?: boolean
  readonly children: ReactNode
}) {
  const hint = useHint(command, label)
  return (
    <button
      type="button"
      className="ui-icon-button"
      aria-label={label}
      aria-expanded={expanded}
      title={hint}
      onClick={() => runCommand(command)}
    >
      {children}
    </button>
  )
}
