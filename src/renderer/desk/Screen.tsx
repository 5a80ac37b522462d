import type { ReactNode } from 'react'
import { runCommand } from '../app/commands'
import { useHint } from '../app/shortcuts'
import { CloseIcon } from '../ui/icons'
import './desk.css'
import './list.css'
import './cards.css'
import { t } from '../../contract/language/translate'

/** What the desk and the table of all notes have around them. Escape goes back to the text. */
export function Screen({
  name,
  title,
  status,
  buttons,
  children,
}: {
  readonly name: string
  readonly title: string
  /** What is said beside the title, and announced when it changes. */
  readonly status?: string
  readonly buttons: ReactNode
  readonly children: ReactNode
}) {
  const hint = useHint('view.reading', t('Back to the text'))
  const back = () => runCommand('view.reading')
  return (
    <main
      className="desk"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        back()
      }}
    >
      <header className="app-bar">
        <div className="app-bar-words desk-bar-words">
          <h1 className="app-bar-title">{title}</h1>
          {status !== undefined && (
            <p className="app-bar-origin" role="status">
              {status}
            </p>
          )}
        </div>
        <div className="app-bar-buttons">
          {buttons}
          <button
            type="button"
            className="ui-icon-button"
            aria-label={t('Back to the text')}
            title={hint}
            onClick={back}
          >
            <CloseIcon />
          </button>
        </div>
      </header>
      {children}
    </main>
  )
}
