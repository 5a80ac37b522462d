import type { ReactNode } from 'react'
import { Dialog, Heading, Modal } from 'react-aria-components'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { CloseIcon } from './icons'
import './dialog.css'
import { t } from '../../contract/language/translate'
import { Overlay } from './Overlay'

/** A dialog over everything; Escape, a press beside it and its button close it. */
export function ModalDialog({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <Overlay
      className="ui-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) closeDialog()
      }}
    >
      <Modal className="ui-modal">
        <Dialog className="ui-dialog">
          <div className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            <button
              type="button"
              className="ui-icon-button"
              aria-label={t('Close')}
              onClick={closeDialog}
            >
              <CloseIcon />
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </Overlay>
  )
}

/** Closes the open dialog; the keyboard goes back to where it was, or else to the text. */
export function closeDialog(): void {
  useGalley.setState({ dialog: null })
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) reader()?.focus()
  })
}
