import type { ReactNode } from 'react'
import { commandDefinitions, isEnabled, runCommand } from '../app/commands'
import { useHint } from '../app/shortcuts'
import { displayText } from '../../core/text/display'
import { deleteSubject } from './commands'
import { useDesk } from './desk'
import { t, type Message } from '../../contract/language/translate'

/** The head of a file: its name, what is known of it, and what can be done with it. */
export function FileHead({
  name,
  aside,
  buttons,
  children,
}: {
  readonly name: string
  /** Beside the name. */
  readonly aside?: ReactNode
  readonly buttons: readonly (readonly [command: string, words: Message])[]
  readonly children?: ReactNode
}) {
  return (
    <header className="desk-head">
      <div className="desk-head-line">
        <h2 className="desk-head-name" dir="auto">
          {displayText(name)}
        </h2>
        {aside}
      </div>
      {children}
      <div className="desk-head-buttons" role="group" aria-label={t('What can be done with it')}>
        {buttons.map(([command, words]) => (
          <HeadButton key={command} command={command} words={t(words)} />
        ))}
        <button
          type="button"
          className="desk-head-button desk-head-delete"
          onClick={() => void deleteSubject()}
        >
          {t('Delete')}
        </button>
      </div>
    </header>
  )
}

function HeadButton({ command, words }: { readonly command: string; readonly words: string }) {
  const hint = useHint(command, words)
  // Which passages are chosen decides what can be done with them.
  useDesk()
  const definition = commandDefinitions.find(({ id }) => id === command)
  return (
    <button
      type="button"
      className="desk-head-button"
      title={hint}
      disabled={definition === undefined || !isEnabled(definition)}
      onClick={() => runCommand(command)}
    >
      {words}
    </button>
  )
}
