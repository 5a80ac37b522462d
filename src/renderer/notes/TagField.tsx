import { useMemo } from 'react'
import { addTag, closeField } from '../app/actions'
import { useGalley } from '../app/state'
import type { FieldProps } from './field-props'
import { Completion, type Chosen } from './Completion'
import { t } from '../../contract/language/translate'

/** Adds tags, one after the other. */
export default function TagField({ annotation }: FieldProps) {
  const tags = useGalley((state) => state.library?.tags)
  const own = useGalley((state) => state.open?.annotationTags.get(annotation.id))
  const ownIds = useMemo(() => new Set(own?.map(({ tagId }) => tagId)), [own])
  const all = useMemo(() => [...(tags?.values() ?? [])], [tags])
  const choices = useMemo(
    () =>
      all
        .filter(({ id }) => !ownIds.has(id))
        .toSorted((one, other) => one.name.localeCompare(other.name)),
    [all, ownIds],
  )
  const choose = (chosen: Chosen) => {
    const name = 'id' in chosen ? tags?.get(chosen.id)?.name : chosen.name
    return name === undefined ? Promise.resolve(false) : addTag(annotation.id, name)
  }
  return (
    <Completion
      label={t('Tag, such as economy/trade')}
      choices={choices}
      taken={{
        names: all.filter(({ id }) => ownIds.has(id)).map(({ name }) => name),
        words: t('This tag is on the highlight already.'),
      }}
      wordNew={(name) => t('New tag “{{name}}”', { name })}
      onChoose={choose}
      onEmpty={closeField}
    />
  )
}
