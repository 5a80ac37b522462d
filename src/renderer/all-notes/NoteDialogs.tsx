import { useState } from 'react'
import { shownName } from '../../core/text/shown-name'
import { stances, type Stance } from '../../core/annotation/rows'
import { useGalley, type LibraryState } from '../app/state'
import { StanceChoice, stanceOfKeys } from '../claims/StanceChoice'
import { AskChoice } from '../desk/AskChoice'
import { spellingsBySpeaker } from '../notes/spellings'
import { focusTable } from './focus'
import { editTargets, tableTargets, useTable, type TableDialog } from './table'
import { message, t } from '../../contract/language/translate'

const wordsOfNew = {
  claim: message('New claim “{{name}}”'),
  tag: message('New tag “{{name}}”'),
  speaker: message('New speaker “{{name}}”'),
} as const

function close(): void {
  useTable.setState({ dialog: null })
  focusTable()
}

/** What the table asks for just now. */
export function NoteDialogs() {
  const dialog = useTable((state) => state.dialog)
  const library = useGalley((state) => state.library)
  return dialog === null || library === null ? null : (
    <Open key={dialog} dialog={dialog} library={library} />
  )
}

function Open({
  dialog,
  library,
}: {
  readonly dialog: TableDialog
  readonly library: LibraryState
}) {
  const [stance, setStance] = useState<Stance>(stances[0])
  const { length: count } = tableTargets()
  const nameOf = (chosen: { id: string } | { name: string }) =>
    'id' in chosen ? nameIn(library, dialog, chosen.id) : chosen.name
  return (
    <AskChoice
      title={
        {
          claim: t('Put {{count}} highlights under the claim', { count }),
          tag: t('Tag {{count}} highlights with', { count }),
          speaker: t('Who said it, of {{count}} highlights', { count }),
        }[dialog]
      }
      choices={choicesOf(library, dialog)}
      wordNew={(name) => t(wordsOfNew[dialog], { name: shownName(name) })}
      onChoose={(chosen) => {
        if (dialog !== 'claim') return editTargets({ kind: dialog, name: nameOf(chosen) })
        const claim = 'id' in chosen ? chosen : { title: chosen.name }
        return editTargets({ kind: 'claim', claim, stance })
      }}
      onClose={close}
      onKey={(event) => {
        const chosen = dialog === 'claim' ? stanceOfKeys(event) : undefined
        if (chosen === undefined) return
        event.preventDefault()
        setStance(chosen)
      }}
    >
      {dialog === 'claim' && <StanceChoice stance={stance} onChoose={setStance} />}
    </AskChoice>
  )
}

function choicesOf(library: LibraryState, dialog: TableDialog) {
  const byName = (one: { name: string }, other: { name: string }) =>
    one.name.localeCompare(other.name)
  switch (dialog) {
    case 'claim':
      return [...library.claims.values()]
        .toSorted((one, other) => other.updatedAt - one.updatedAt)
        .map(({ id, title }) => ({ id, name: title }))
    case 'tag':
      return [...library.tags.values()].toSorted(byName)
    case 'speaker': {
      const written = spellingsBySpeaker(library.spellings)
      return [...library.speakers.values()]
        .toSorted(byName)
        .map(({ id, name }) => ({ id, name, otherNames: written.get(id) ?? [] }))
    }
  }
}

function nameIn({ tags, speakers }: LibraryState, dialog: TableDialog, id: string): string {
  return (dialog === 'tag' ? tags : speakers).get(id)?.name ?? ''
}
