import type { ReactNode } from 'react'
import { runCommand } from '../app/commands'
import { useHint } from '../app/shortcuts'
import { displayText } from '../../core/text/display'

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
  readonly buttons: readonly (readonly [command: string, words: string])[]
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
      <div className="desk-head-buttons" role="group" aria-label="What can be done with it">
        {buttons.map(([command, words]) => (
          <HeadButton key={command} command={command} words={words} />
        ))}
      </div>
    </header>
  )
}

function HeadButton({ command, words }: { readonly command: string; readonly words: string }) {
  const hint = useHint(command, words)
  return (
    <button
      type="button"
      className="desk-head-button"
      title={hint}
      onClick={() => runCommand(command)}
    >
      {words}
    </button>
  )
}
