import type { ReactNode } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { t } from '../../contract/language/translate'
import { CloseButton } from './CloseButton'
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
    <Overlay onClose={closeDialog}>
      <Dialog className="ui-dialog">
        <div className="ui-dialog-head">
          <Heading slot="title" className="ui-dialog-title">
            {title}
          </Heading>
          <CloseButton label={t('Close')} onClose={closeDialog} />
        </div>
        {children}
      </Dialog>
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
