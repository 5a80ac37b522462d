import { useEffect, useRef, type ReactNode } from 'react'
import { CloseButton } from '../ui/CloseButton'
import { closeScreen } from './close-screen'
import { LibraryToggle } from './LibraryToggle'
import './screen.css'
import { t } from '../../contract/language/translate'

/** A screen in the place of the text, with a bar like that of an article. It takes the keyboard. */
export function ScreenFrame({
  title,
  name = title,
  detail,
  detailIsNews = false,
  coversLibrary = false,
  buttons,
  children,
}: {
  readonly title: string
  /** What it is called where the title is too short to tell by itself. */
  readonly name?: string
  /** What it is about: a number, an article. */
  readonly detail?: string
  /** Whether a screen reader is to say the detail when it becomes another. */
  readonly detailIsNews?: boolean
  /** Whether it lies over the list of the library too. */
  readonly coversLibrary?: boolean
  readonly buttons?: ReactNode
  readonly children: ReactNode
}) {
  const screen = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!screen.current?.contains(document.activeElement)) screen.current?.focus()
  }, [])
  return (
    <main
      ref={screen}
      className="screen"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Also from a choice, which has Escape to itself elsewhere.
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        closeScreen()
      }}
    >
      <header className="app-bar">
        {!coversLibrary && <LibraryToggle />}
        <div className="app-bar-words">
          <h1 className="app-bar-title screen-title">{title}</h1>
          {detail !== undefined && (
            <p className="app-bar-origin" role={detailIsNews ? 'status' : undefined}>
              {detail}
            </p>
          )}
        </div>
        <div className="app-bar-buttons">
          {buttons}
          <CloseButton
            label={t('Back to the text')}
            title={t('Back to the text (Escape)')}
            onClose={closeScreen}
          />
        </div>
      </header>
      {children}
    </main>
  )
}
