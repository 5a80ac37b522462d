import type { ReactNode } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { t } from '../../contract/language/translate'
import { Overlay } from '../ui/Overlay'
import './claims.css'

/** A dialog that asks for something. Escape and a press beside it leave everything as it is. */
export function Ask({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  return (
    // What happens in the dialog is not for what it was opened from, nor for its keys.
    <span
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Overlay onClose={onClose}>
        <Dialog className="ui-dialog claims-editor">
          <header className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
          </header>
          {children}
        </Dialog>
      </Overlay>
    </span>
  )
}

/** A dialog that asks for something with a form: its buttons and Enter save it, and it stays when that fails. */
export function AskForm({
  title,
  action,
  disabled = false,
  onSave,
  onClose,
  children,
}: {
  readonly title: string
  /** What the form does, on its button. */
  readonly action: string
  readonly disabled?: boolean
  /** Whether it succeeded. */
  readonly onSave: () => Promise<boolean>
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const save = async () => {
    if (await onSave()) onClose()
  }
  return (
    <Ask title={title} onClose={onClose}>
      <form
        className="claims-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {children}
        <AskButtons action={action} onClose={onClose} disabled={disabled} />
      </form>
    </Ask>
  )
}

/** Cancel, and what does it. */
export function AskButtons({
  action,
  onClose,
  disabled,
  autoFocus = false,
}: {
  readonly action: string
  readonly onClose: () => void
  readonly disabled?: boolean
  /** Whether Enter does it at once: nothing else is asked. */
  readonly autoFocus?: boolean
}) {
  return (
    <div className="claims-buttons">
      <button type="button" className="ui-button" onClick={onClose}>
        {t('Cancel')}
      </button>
      <button
        type="submit"
        className="ui-button ui-button-primary"
        disabled={disabled}
        autoFocus={autoFocus}
      >
        {action}
      </button>
    </div>
  )
}
