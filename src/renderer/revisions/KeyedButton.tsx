import { commandDefinitions, runCommand } from '../app/commands'
import { useGalley } from '../app/state'
import { wordKeys } from '../app/wording'
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
  const platform = useGalley((state) => state.platform)
  const keys = commandDefinitions.find(({ id }) => id === command)?.keys[0] ?? ''
  return (
    <button
      type="button"
      className={`ui-button revisions-keyed ${primary ? 'ui-button-primary' : ''}`}
      aria-keyshortcuts={keys}
      onClick={() => runCommand(command)}
    >
      {children}
      <kbd className="revisions-key" aria-hidden="true">
        {wordKeys(keys, platform)}
      </kbd>
    </button>
  )
}
