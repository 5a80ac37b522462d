import { useState, type SubmitEvent } from 'react'
import {
  nameKey,
  nameLimit,
  noteLimit,
  reasonLimit,
  statementLimit,
} from '../../core/annotation/names'
import {
  claimStatuses,
  type Claim,
  type ClaimStatus,
  type Colour,
} from '../../core/annotation/rows'
import { addClaim, editClaim } from '../app/actions'
import { useGalley } from '../app/state'
import { AskButtons } from './Ask'
import { ColourChoice } from './ColourChoice'
import { WordChoice } from './WordChoice'
import { TextInput } from './TextInput'
import { t } from '../../contract/language/translate'
import { statusWords } from './wording'

interface ClaimFormProps {
  /** `null` for a new one. */
  readonly claim: Claim | null
  /** Of a new one. */
  readonly parentId: string | null
  readonly onClose: () => void
  readonly onMade?: ((claimId: string) => void) | undefined
}

/** What can be said of a claim. */
export function ClaimForm({ claim, parentId, onClose, onMade }: ClaimFormProps) {
  const [title, setTitle] = useState(claim?.title ?? '')
  const [statement, setStatement] = useState(claim?.statement ?? '')
  const [status, setStatus] = useState<ClaimStatus>(claim?.status ?? 'unverified')
  const [reason, setReason] = useState('')
  const [colour, setColour] = useState<Colour>(claim?.colour ?? 'blue')
  const [note, setNote] = useState(claim?.note ?? '')
  const [touched, setTouched] = useState(claim !== null)
  const problem = useProblem(title, claim?.id ?? null)

  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setTouched(true)
    if (problem !== null) return
    const fields = { title, statement, colour, note }
    if (claim === null) {
      const madeId = await addClaim({ ...fields, parentId })
      if (madeId === undefined) return
      onClose()
      onMade?.(madeId)
    } else if (await editClaim({ claimId: claim.id, ...fields, status, reason })) onClose()
  }

  return (
    <form className="claims-form" onSubmit={(event) => void save(event)}>
      <TextInput
        label={t('Title')}
        value={title}
        limit={nameLimit}
        autoFocus
        problem={touched ? problem : null}
        onChange={setTitle}
      />
      <TextInput
        label={t('Statement')}
        value={statement}
        limit={statementLimit}
        rows={3}
        placeholder={t('What is asserted, in full')}
        onChange={setStatement}
      />
      {claim !== null && (
        <>
          <WordChoice
            label={t('Status')}
            choices={claimStatuses}
            words={statusWords}
            chosen={status}
            onChoose={setStatus}
          />
          {status !== claim.status && (
            <TextInput
              label={t('Why')}
              value={reason}
              limit={reasonLimit}
              rows={2}
              placeholder={t('What speaks for it; kept with today’s date')}
              onChange={setReason}
            />
          )}
        </>
      )}
      <ColourChoice chosen={colour} onChoose={setColour} />
      <TextInput
        label={t('Note')}
        value={note}
        limit={noteLimit}
        rows={3}
        placeholder={t('In Markdown')}
        onChange={setNote}
      />
      <AskButtons
        action={claim === null ? t('Create') : t('Save')}
        onClose={onClose}
        disabled={touched && problem !== null}
      />
    </form>
  )
}

/** Why the title can't be taken, in words; `null` when it can. */
function useProblem(title: string, claimId: string | null): string | null {
  const claims = useGalley((state) => state.library?.claims)
  const key = nameKey(title.normalize('NFC').replace(/\s+/gu, ' ').trim())
  if (key === '') return t('A claim needs a title.')
  const others = [...(claims?.values() ?? [])].filter(({ id }) => id !== claimId)
  const isTaken = others.some((other) => nameKey(other.title) === key)
  return isTaken ? t('Another claim has this title.') : null
}
