import type { Speaker } from '../../core/annotation/rows'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { spellingsBySpeaker } from '../notes/spellings'
import { FileHead } from './FileHead'
import { describeSpeaker } from './list-rows'
import { message, t } from '../../contract/language/translate'

const buttons = [
  ['desk.edit', message('Edit…')],
  ['desk.merge', message('Merge…')],
] as const

/** Who a speaker is, and how texts write the name. */
export function SpeakerHead({ speaker }: { readonly speaker: Speaker }) {
  const all = useGalley((state) => state.library?.spellings)
  const spellings = spellingsBySpeaker(all).get(speaker.id) ?? []
  const description = describeSpeaker(speaker)
  return (
    <FileHead name={speaker.name} buttons={buttons}>
      {description !== '' && <p className="desk-head-statement">{displayText(description)}</p>}
      {spellings.length > 0 && (
        <p className="desk-head-spellings">
          {t('Also written {{names}}', { names: spellings.map(displayText).join(', ') })}
        </p>
      )}
    </FileHead>
  )
}
