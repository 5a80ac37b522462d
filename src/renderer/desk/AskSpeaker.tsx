import { useState } from 'react'
import { nameLimit } from '../../core/annotation/names'
import type { Speaker } from '../../core/annotation/rows'
import { ask } from '../app/actions'
import { useGalley } from '../app/state'
import { TextInput } from '../claims/TextInput'
import { spellingsBySpeaker } from '../notes/spellings'
import { AskForm } from '../claims/Ask'
import { t } from '../../contract/language/translate'

/** Asks for what is known of a speaker. */
export function AskSpeaker({
  speaker,
  onClose,
}: {
  readonly speaker: Speaker
  readonly onClose: () => void
}) {
  const known = useGalley((state) => state.library?.spellings)
  const [name, setName] = useState(speaker.name)
  const [role, setRole] = useState(speaker.role ?? '')
  const [organisation, setOrganisation] = useState(speaker.organisation ?? '')
  const [spellings, setSpellings] = useState(
    () => spellingsBySpeaker(known).get(speaker.id)?.join('\n') ?? '',
  )
  const save = async () => {
    const answer = await ask('speaker.edit', {
      speakerId: speaker.id,
      ...{ name, role, organisation },
      spellings: spellings.split('\n'),
    })
    return answer !== undefined
  }
  return (
    <AskForm
      title={t('Speaker')}
      action={t('Save')}
      disabled={name.trim() === ''}
      onSave={save}
      onClose={onClose}
    >
      <TextInput label={t('Name')} value={name} limit={nameLimit} autoFocus onChange={setName} />
      <TextInput label={t('Role')} value={role} limit={nameLimit} onChange={setRole} />
      <TextInput
        label={t('Organisation')}
        value={organisation}
        limit={nameLimit}
        onChange={setOrganisation}
      />
      <TextInput
        label={t('Other spellings, one a line')}
        value={spellings}
        limit={100_000}
        rows={3}
        onChange={setSpellings}
      />
    </AskForm>
  )
}
