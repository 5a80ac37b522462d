import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Claim } from '../../core/annotation/rows'
import { ClaimForm } from './ClaimForm'
import '../ui/dialog.css'
import './claims.css'

interface ClaimEditorProps {
  /** The claim to edit, or the one that a new claim is to be part of (`null` for none). */
  readonly subject: { readonly claim: Claim } | { readonly parentId: string | null }
  readonly onClose: () => void
  /** Called with the id of a claim that was made. */
  readonly onMade?: (claimId: string) => void
}

/** Edits one claim, or makes one: its title, what it asserts, its status, its colour, its note. */
export default function ClaimEditor({ subject, onClose, onMade }: ClaimEditorProps) {
  return (
    // What happens in the dialog is not for the card that it was opened from, nor for its keys.
    <span
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <ModalOverlay
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
                {'claim' in subject ? 'Claim' : 'New claim'}
              </Heading>
            </header>
            <ClaimForm
              claim={'claim' in subject ? subject.claim : null}
              parentId={'claim' in subject ? null : subject.parentId}
              onClose={onClose}
              onMade={onMade}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </span>
  )
}
