import { useState } from 'react'
import { reasonLimit } from '../../core/annotation/names'
import { claimStatuses, type Claim, type ClaimStatus } from '../../core/annotation/rows'
import { ask } from '../app/actions'
import { TextInput } from '../claims/TextInput'
import { WordChoice } from '../claims/WordChoice'
import { Ask, AskButtons } from '../claims/Ask'
import { t } from '../../contract/language/translate'
import { statusWords } from '../claims/wording'

/** Asks for the status of a claim, and why it has it. */
export function AskStatus({
  claim,
  onClose,
}: {
  readonly claim: Claim
  readonly onClose: () => void
}) {
  const [status, setStatus] = useState<ClaimStatus>(claim.status)
  const [reason, setReason] = useState('')
  const save = async () => {
    const answer = await ask('claim.status', { claimId: claim.id, status, reason })
    if (answer !== undefined) onClose()
  }
  return (
    <Ask title={t('Status of the claim')} onClose={onClose}>
      <form
        className="claims-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <WordChoice
          label={t('Status')}
          choices={claimStatuses}
          words={statusWords}
          chosen={status}
          autoFocus
          onChoose={setStatus}
        />
        <TextInput
          label={t('Why')}
          value={reason}
          limit={reasonLimit}
          rows={3}
          placeholder={t('What speaks for it; kept with today’s date')}
          onChange={setReason}
        />
        <AskButtons action={t('Save')} onClose={onClose} />
      </form>
    </Ask>
  )
}
