import { useState } from 'react'
import type { Colour } from '../../core/annotation/rows'
import { nameKey } from '../../core/annotation/names'
import { shownName } from '../../core/text/shown-name'
import { useGalley } from '../app/state'
import { ColourChoice } from '../claims/ColourChoice'
import { colourTag } from './actions'
import { AskForm } from '../claims/Ask'
import { t } from '../../contract/language/translate'

/** Asks for the colour of a tag. */
export function AskColour({
  name,
  onClose,
}: {
  readonly name: string
  readonly onClose: () => void
}) {
  const tags = useGalley((state) => state.library?.tags)
  const [colour, setColour] = useState<Colour | null>(
    () =>
      [...(tags?.values() ?? [])].find((tag) => nameKey(tag.name) === nameKey(name))?.colour ??
      null,
  )
  const save = () => colourTag(name, colour)
  return (
    <AskForm
      title={t('Colour of “{{name}}”', { name: shownName(name) })}
      action={t('Save')}
      onSave={save}
      onClose={onClose}
    >
      <ColourChoice chosen={colour} onChoose={setColour} />
      <button type="button" className="ui-button" onClick={() => setColour(null)}>
        {t('No colour')}
      </button>
    </AskForm>
  )
}
