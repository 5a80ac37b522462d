import { useMemo } from 'react'
import { closeField, setSpeaker } from '../app/actions'
import { useGalley } from '../app/state'
import { spellingsBySpeaker } from './spellings'
import type { FieldProps } from './field-props'
import { Completion, type Chosen } from './Completion'
import { t } from '../../contract/language/translate'

/** Says who said the words; an empty field says that it isn't known. */
export default function SpeakerField({ annotation }: FieldProps) {
  const speakers = useGalley((state) => state.library?.speakers)
  const spellings = useGalley((state) => state.library?.spellings)
  const annotations = useGalley((state) => state.open?.annotations)
  const current = speakers?.get(annotation.speakerId ?? '')?.name
  // Who speaks in this article comes first.
  const choices = useMemo(() => {
    const written = spellingsBySpeaker(spellings)
    const here = new Set(annotations?.map(({ speakerId }) => speakerId))
    return [...(speakers?.values() ?? [])]
      .toSorted(
        (one, other) =>
          Number(here.has(other.id)) - Number(here.has(one.id)) ||
          one.name.localeCompare(other.name),
      )
      .map(({ id, name }) => ({ id, name, otherNames: written.get(id) ?? [] }))
  }, [speakers, spellings, annotations])

  const choose = async (chosen: Chosen | null) => {
    const name =
      chosen === null
        ? null
        : 'id' in chosen
          ? (speakers?.get(chosen.id)?.name ?? null)
          : chosen.name
    const done = await setSpeaker(annotation.id, name)
    if (done) closeField()
    return done
  }
  return (
    <Completion
      label={t('Who said it')}
      initial={current ?? ''}
      choices={choices}
      wordNew={(name) => t('New speaker “{{name}}”', { name })}
      onChoose={choose}
      onEmpty={() => (current === undefined ? closeField() : choose(null))}
    />
  )
}
