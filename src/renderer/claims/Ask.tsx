import type { ReactNode } from 'react'
import { Dialog, Heading, Modal } from 'react-aria-components'
import '../ui/dialog.css'
import './claims.css'
import { t } from '../../contract/language/translate'
import { Overlay } from '../ui/Overlay'

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
      <Overlay
        className="ui-overlay"
        isOpen
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Modal className="ui-modal">
          <Dialog className="ui-dialog claims-editor">
            <header className="ui-dialog-head">
              <Heading slot="title" className="ui-dialog-title">
                {title}
              </Heading>
            </header>
            {children}
          </Dialog>
        </Modal>
      </Overlay>
    </span>
  )
}

/** Cancel, and what does it. */
export function AskButtons({
  action,
  onClose,
  disabled = false,
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
