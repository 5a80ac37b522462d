import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { stances, type Stance } from '../../core/annotation/rows'
import { addEvidence, closeField } from '../app/actions'
import { useGalley } from '../app/state'
import type { FieldProps } from '../notes/field-props'
import { Completion, type Chosen } from '../notes/Completion'
import { StanceIcon } from '../notes/icons'
import { keepFocus } from '../notes/KeyButton'
import { writeKeys } from '../notes/keys'
import { claimsByUse } from './choices'
import './claims.css'
import { stanceWords } from './wording'

/**
 * Tags claims, one after the other, with a stance. "Supports" is chosen at first, since words are
 * mostly highlighted under a claim because somebody asserts it there; to weigh what was said is what
 * the claim's status is for.
 */
export default function ClaimField({ annotation }: FieldProps) {
  const [stance, setStance] = useState<Stance>('supports')
  const claims = useGalley((state) => state.library?.claims)
  const evidence = useGalley((state) => state.open?.evidence)
  const own = useMemo(
    () => new Set(evidence?.get(annotation.id)?.map(({ claimId }) => claimId)),
    [evidence, annotation.id],
  )
  const all = useMemo(
    () =>
      claimsByUse(claims?.values() ?? [], evidence?.values() ?? []).map(({ id, title }) => ({
        id,
        name: title,
      })),
    [claims, evidence],
  )
  const choices = useMemo(() => all.filter(({ id }) => !own.has(id)), [all, own])

  const choose = (chosen: Chosen) =>
    addEvidence(annotation.id, 'id' in chosen ? chosen : { title: chosen.name }, stance)

  const chooseStance = (event: KeyboardEvent) => {
    const digit = event.altKey ? /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1] : undefined
    const chosen = stances[Number(digit) - 1]
    if (chosen === undefined) return
    event.preventDefault()
    setStance(chosen)
  }

  return (
    <>
      <Completion
        label="Claim"
        choices={choices}
        taken={{
          names: all.filter(({ id }) => own.has(id)).map(({ name }) => name),
          words: 'This claim is on the highlight already.',
        }}
        wordNew={(title) => `Create claim “${title}”`}
        onChoose={choose}
        onEmpty={closeField}
        onKey={chooseStance}
      />
      <StanceChoice stance={stance} onChoose={setStance} />
    </>
  )
}

interface StanceChoiceProps {
  readonly stance: Stance
  readonly onChoose: (stance: Stance) => void
}

/** How the words bear on the claim. A mouse leaves the keyboard in the field. */
function StanceChoice({ stance, onChoose }: StanceChoiceProps) {
  const name = useId()
  const inputs = useRef<HTMLDivElement>(null)
  return (
    <div ref={inputs} className="claims-stances" role="radiogroup" aria-label="Stance">
      {stances.map((one, index) => (
        <label
          key={one}
          className="claims-stance"
          title={`${stanceWords[one]} the claim (${writeKeys(`Alt+${index + 1}`)})`}
          onMouseDown={keepFocus}
          onClick={(event) => {
            event.preventDefault()
            onChoose(one)
          }}
        >
          <input
            type="radio"
            className="ui-hidden"
            name={name}
            checked={stance === one}
            onChange={() => onChoose(one)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              closeField()
            }}
          />
          <StanceIcon stance={one} />
          {stanceWords[one]}
        </label>
      ))}
    </div>
  )
}
