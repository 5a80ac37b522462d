import type { ReactNode } from 'react'
import { commandDefinitions, runCommand } from './commands'
import { useGalley } from './state'
import { wordKeys } from './wording'

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
  const platform = useGalley((state) => state.platform)
  const keys = commandDefinitions.find(({ id }) => id === command)?.keys[0]
  const hint = keys === undefined ? label : `${label} (${wordKeys(keys, platform)})`
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
