import { useState } from 'react'
import { reasonLimit } from '../../core/annotation/names'
import { claimStatuses, type Claim, type ClaimStatus } from '../../core/annotation/rows'
import { ask } from '../app/actions'
import { TextInput } from '../claims/TextInput'
import { WordChoice } from '../claims/WordChoice'
import { AskForm } from '../claims/Ask'
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
    return answer !== undefined
  }
  return (
    <AskForm title={t('Status of the claim')} action={t('Save')} onSave={save} onClose={onClose}>
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
    </AskForm>
  )
}
