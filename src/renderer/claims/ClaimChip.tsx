import { useEffect, useRef, useState } from 'react'
import { stances, type Claim, type Evidence } from '../../core/annotation/rows'
import { removeEvidence, setStance } from '../app/actions'
import { lateComponent } from '../app/late-component'
import { useGalley } from '../app/state'
import { StanceIcon } from '../notes/icons'
import { RemoveButton } from '../notes/RemoveButton'
import { stanceSentences, stanceWords, statusWords } from './wording'
import { t } from '../../contract/language/translate'

const ClaimEditor = lateComponent(() => import('./ClaimEditor'))

interface ClaimChipProps {
  readonly evidence: Evidence
  readonly active: boolean
}

/** A claim on an annotation: the stance, the title, the status; to change while the card is active. */
export function ClaimChip({ evidence, active }: ClaimChipProps) {
  const claim = useGalley((state) => state.library?.claims.get(evidence.claimId))
  if (claim === undefined) return null
  return active ? (
    <ActiveChip evidence={evidence} claim={claim} />
  ) : (
    <span className="notes-chip" title={t(stanceSentences[evidence.stance])}>
      <StanceIcon stance={evidence.stance} />
      <span className="ui-hidden">{t(stanceWords[evidence.stance])}: </span>
      <span className="notes-chip-name">{claim.title}</span>
      <span className="notes-status">{t(statusWords[claim.status])}</span>
    </span>
  )
}

function ActiveChip({ evidence, claim }: { readonly evidence: Evidence; readonly claim: Claim }) {
  const [editing, setEditing] = useState(false)
  const title = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!editing) return
    const button = title.current
    // Nothing beside the dialog can have the keyboard before the dialog is gone.
    return () => void requestAnimationFrame(() => button?.focus())
  }, [editing])
  return (
    <div className="notes-chip notes-chip-active">
      <StanceIcon stance={evidence.stance} />
      <button
        ref={title}
        type="button"
        className="notes-chip-name"
        title={t('Edit the claim')}
        onClick={() => setEditing(true)}
      >
        {claim.title}
      </button>
      <RemoveButton
        label={t('Remove the claim {{title}}', { title: claim.title })}
        onPress={() => removeEvidence(evidence.id)}
      />
      <div className="notes-bearing">
        <select
          aria-label={t('Stance towards {{title}}', { title: claim.title })}
          value={evidence.stance}
          onChange={({ target }) => {
            const chosen = stances.find((stance) => stance === target.value)
            if (chosen !== undefined) void setStance(evidence.id, chosen)
          }}
        >
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {t(stanceWords[stance])}
            </option>
          ))}
        </select>
        <span className="notes-status">{t(statusWords[claim.status])}</span>
      </div>
      {editing && <ClaimEditor subject={{ claim }} onClose={() => setEditing(false)} />}
    </div>
  )
}
