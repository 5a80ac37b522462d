import { useMemo, type KeyboardEvent } from 'react'
import type { Stance } from '../../core/annotation/rows'
import { shownName } from '../../core/text/shown-name'
import { addEvidence, closeField } from '../app/actions'
import { useGalley } from '../app/state'
import type { FieldProps } from '../notes/field-props'
import { useFieldState } from '../notes/field-state'
import { Completion, type Chosen } from '../notes/Completion'
import { claimsByUse } from './choices'
import { StanceChoice, stanceOfKeys } from './StanceChoice'
import { t } from '../../contract/language/translate'

/**
 * Tags claims, one after the other, with a stance. "Supports" is chosen at first, since words are
 * mostly highlighted under a claim because somebody asserts it there; to weigh what was said is what
 * the claim's status is for.
 */
export default function ClaimField({ annotation }: FieldProps) {
  const [stance, setStance] = useFieldState<Stance>('stance', 'supports')
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
    const chosen = stanceOfKeys(event)
    if (chosen === undefined) return
    event.preventDefault()
    setStance(chosen)
  }

  return (
    <>
      <Completion
        label={t('Claim')}
        choices={choices}
        taken={{
          names: all.filter(({ id }) => own.has(id)).map(({ name }) => name),
          words: t('This claim is on the highlight already.'),
        }}
        wordNew={(title) => t('Create claim “{{title}}”', { title: shownName(title) })}
        onChoose={choose}
        onEmpty={closeField}
        onKey={chooseStance}
      />
      <StanceChoice stance={stance} onChoose={setStance} onLeave={closeField} />
    </>
  )
}
