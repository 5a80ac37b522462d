import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { CloseIcon } from './icons'
import './dialog.css'

/** A dialog over everything; Escape, a press beside it and its button close it. */
export function ModalDialog({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <ModalOverlay
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
              aria-label="Close"
              onClick={closeDialog}
            >
              <CloseIcon />
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Closes the open dialog; the keyboard goes back to where it was, or else to the text. */
export function closeDialog(): void {
  useGalley.setState({ dialog: null })
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) reader()?.focus()
  })
}
