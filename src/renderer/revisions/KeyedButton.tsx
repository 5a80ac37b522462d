import { runCommand } from '../app/commands'
import { useFirstKey } from '../app/shortcuts'
import './keyed.css'

/** A button that runs a command and shows its first key. */
export function KeyedButton({
  command,
  primary = false,
  children,
}: {
  readonly command: string
  readonly primary?: boolean
  readonly children: string
}) {
  const keys = useFirstKey(command)
  return (
    <button
      type="button"
      className={`ui-button revisions-keyed ${primary ? 'ui-button-primary' : ''}`}
      aria-keyshortcuts={keys}
      onClick={() => runCommand(command)}
    >
      {children}
      {keys !== '' && (
        <kbd className="revisions-key" aria-hidden="true">
          {keys}
        </kbd>
      )}
    </button>
  )
}
