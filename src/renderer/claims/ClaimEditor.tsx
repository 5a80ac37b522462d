import type { Claim } from '../../core/annotation/rows'
import { Ask } from './Ask'
import { ClaimForm } from './ClaimForm'
import { t } from '../../contract/language/translate'

interface ClaimEditorProps {
  /** The claim to edit, or the one that a new claim is to be part of (`null` for none). */
  readonly subject: { readonly claim: Claim } | { readonly parentId: string | null }
  readonly onClose: () => void
  /** Called with the id of a claim that was made. */
  readonly onMade?: (claimId: string) => void
}

/** Edits one claim, or makes one: its title, what it asserts, its status, its colour, its note. */
export default function ClaimEditor({ subject, onClose, onMade }: ClaimEditorProps) {
  const isNew = !('claim' in subject)
  return (
    <Ask title={isNew ? t('New claim') : t('Claim')} onClose={onClose}>
      <ClaimForm
        claim={'claim' in subject ? subject.claim : null}
        parentId={'claim' in subject ? null : subject.parentId}
        onClose={onClose}
        onMade={onMade}
      />
    </Ask>
  )
}
