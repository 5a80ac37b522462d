import { useState, type SubmitEvent } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { nameKey, nameLimit, statementLimit } from '../../core/annotation/names'
import { claimStatuses, type Claim, type ClaimStatus } from '../../core/annotation/rows'
import { editClaim } from '../app/actions'
import { useGalley } from '../app/state'
import '../ui/dialog.css'
import './claims.css'

interface ClaimEditorProps {
  readonly claim: Claim
  readonly onClose: () => void
}

/** Edits one claim: its title, what it asserts, its status. */
export default function ClaimEditor({ claim, onClose }: ClaimEditorProps) {
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
                Claim
              </Heading>
            </header>
            <ClaimForm claim={claim} onClose={onClose} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </span>
  )
}

function ClaimForm({ claim, onClose }: ClaimEditorProps) {
  const [title, setTitle] = useState(claim.title)
  const [statement, setStatement] = useState(claim.statement)
  const [status, setStatus] = useState<ClaimStatus>(claim.status)
  const problem = useProblem(title, claim.id)

  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (problem === null && (await editClaim(claim.id, { title, statement, status }))) onClose()
  }

  return (
    <form className="claims-form" onSubmit={(event) => void save(event)}>
      <label className="claims-label">
        Title
        <input
          className="claims-input"
          value={title}
          maxLength={nameLimit}
          spellCheck={false}
          autoFocus
          aria-invalid={problem !== null}
          aria-errormessage="claims-problem"
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <p id="claims-problem" className="claims-problem" role="alert">
        {problem}
      </p>
      <label className="claims-label">
        Statement
        <textarea
          className="claims-input"
          rows={4}
          value={statement}
          maxLength={statementLimit}
          spellCheck={false}
          placeholder="What is asserted, in full"
          onChange={(event) => setStatement(event.target.value)}
        />
      </label>
      <fieldset>
        <legend className="claims-label">Status</legend>
        <div className="claims-statuses">
          {claimStatuses.map((one) => (
            <label key={one} className="claims-choice">
              <input
                type="radio"
                className="ui-hidden"
                name="status"
                checked={status === one}
                onChange={() => setStatus(one)}
              />
              {one}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="claims-buttons">
        <button type="button" className="ui-button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="ui-button ui-button-primary" disabled={problem !== null}>
          Save
        </button>
      </div>
    </form>
  )
}

/** Why the title can't be taken, in words; `null` when it can. */
function useProblem(title: string, claimId: string): string | null {
  const claims = useGalley((state) => state.library?.claims)
  const key = nameKey(title.normalize('NFC').replace(/\s+/gu, ' ').trim())
  if (key === '') return 'A claim needs a title.'
  const others = [...(claims?.values() ?? [])].filter(({ id }) => id !== claimId)
  const isTaken = others.some((other) => nameKey(other.title) === key)
  return isTaken ? 'Another claim has this title.' : null
}
