import { nameKey } from '../../core/annotation/names'
import { shownName } from '../../core/text/shown-name'
import type { LibraryState } from '../app/state'
import { useGalley } from '../app/state'
import ClaimEditor from '../claims/ClaimEditor'
import { spellingsBySpeaker } from '../notes/spellings'
import {
  addSpeaker,
  fold,
  makePartOf,
  mergeClaim,
  mergeSpeaker,
  mergeTag,
  moveEvidence,
  openDialog,
  renameTag,
  select,
  splitClaim,
} from './actions'
import { AskChoice } from './AskChoice'
import { AskColour } from './AskColour'
import { AskJoinTags } from './AskJoinTags'
import { AskName } from './AskName'
import { AskSpeaker } from './AskSpeaker'
import { AskStatus } from './AskStatus'
import { useDesk, type DeskDialog } from './desk'
import { focusFile, focusList } from './focus'
import { t } from '../../contract/language/translate'
import { passages } from './wording'

/** Closes the dialog; the keyboard goes back to the part of the desk where it was. */
function close(): void {
  const { pane } = useDesk.getState()
  openDialog(null)
  requestAnimationFrame(() => (pane === 'file' ? focusFile() : focusList()))
}

/** What the desk asks for just now. */
export function DeskDialogs() {
  const dialog = useDesk((state) => state.dialog)
  const library = useGalley((state) => state.library)
  return dialog === null || library === null ? null : <Open dialog={dialog} library={library} />
}

function Open({
  dialog,
  library,
}: {
  readonly dialog: DeskDialog
  readonly library: LibraryState
}) {
  switch (dialog.kind) {
    case 'newClaim': {
      const { parentId } = dialog
      const made = (claimId: string) => {
        if (parentId !== null) fold(parentId, true)
        select('claims', claimId)
      }
      return <ClaimEditor subject={{ parentId }} onClose={close} onMade={made} />
    }
    case 'editClaim': {
      const claim = library.claims.get(dialog.claimId)
      return claim && <ClaimEditor subject={{ claim }} onClose={close} />
    }
    case 'status': {
      const claim = library.claims.get(dialog.claimId)
      return claim && <AskStatus claim={claim} onClose={close} />
    }
    case 'mergeClaim':
      return (
        <AskChoice
          title={t('Merge “{{name}}” into', {
            name: shownName(library.claims.get(dialog.claimId)?.title ?? ''),
          })}
          hint={t('The other claim keeps its title and status, and takes all passages.')}
          choices={claimChoices(library, [dialog.claimId])}
          onChoose={(chosen) =>
            'id' in chosen ? mergeClaim(dialog.claimId, chosen.id) : Promise.resolve(false)
          }
          onClose={close}
        />
      )
    case 'placeClaim':
      return (
        <AskChoice
          title={t('Make “{{name}}” part of', {
            name: shownName(library.claims.get(dialog.claimId)?.title ?? ''),
          })}
          choices={[
            { id: topLevel, name: t('None: put it at the top level') },
            ...claimChoices(library, [dialog.claimId]),
          ]}
          onChoose={(chosen) =>
            makePartOf(dialog.claimId, 'id' in chosen && chosen.id !== topLevel ? chosen.id : null)
          }
          onClose={close}
        />
      )
    case 'moveEvidence':
      return (
        <AskChoice
          title={t('Move {{passages}} to', {
            passages: passages(dialog.evidenceIds.length),
          })}
          choices={claimChoices(library, [useDesk.getState().selected.claims ?? ''])}
          wordNew={(title) => t('New claim “{{name}}”', { name: shownName(title) })}
          onChoose={(chosen) =>
            moveEvidence(dialog.evidenceIds, 'id' in chosen ? chosen : { title: chosen.name })
          }
          onClose={close}
        />
      )
    case 'split':
      return (
        <AskName
          title={t('Split {{passages}} off', {
            passages: passages(dialog.evidenceIds.length),
          })}
          label={t('Title of the new claim')}
          action={t('Split')}
          onName={(title) => splitClaim(dialog.claimId, title, dialog.evidenceIds)}
          onClose={close}
        />
      )
    case 'newSpeaker':
      return (
        <AskName
          title={t('New speaker')}
          label={t('Name')}
          action={t('Create')}
          onName={addSpeaker}
          onClose={close}
        />
      )
    case 'editSpeaker': {
      const speaker = library.speakers.get(dialog.speakerId)
      return speaker && <AskSpeaker speaker={speaker} onClose={close} />
    }
    case 'mergeSpeaker': {
      const written = spellingsBySpeaker(library.spellings)
      return (
        <AskChoice
          title={t('Merge “{{name}}” into', {
            name: shownName(library.speakers.get(dialog.speakerId)?.name ?? ''),
          })}
          hint={t('The other name stays; this one becomes a spelling of it.')}
          choices={[...library.speakers.values()]
            .filter(({ id }) => id !== dialog.speakerId)
            .map(({ id, name }) => ({ id, name, otherNames: written.get(id) ?? [] }))}
          onChoose={(chosen) =>
            'id' in chosen ? mergeSpeaker(dialog.speakerId, chosen.id) : Promise.resolve(false)
          }
          onClose={close}
        />
      )
    }
    case 'renameTag':
      return (
        <AskName
          title={t('Rename “{{name}}”', { name: shownName(dialog.name) })}
          label={t('Name; tags nested in it are renamed with it')}
          initial={dialog.name}
          action={t('Rename')}
          onName={(name) => renameTag(dialog.name, name)}
          onClose={close}
        />
      )
    case 'mergeTag':
      return (
        <AskChoice
          title={t('Merge “{{name}}” into', { name: shownName(dialog.name) })}
          hint={t('Whatever has this tag has the other one then.')}
          choices={tagNames(library)
            .filter((name) => nameKey(name) !== nameKey(dialog.name))
            .map((name) => ({ id: name, name }))}
          onChoose={(chosen) =>
            'id' in chosen ? mergeTag(dialog.name, chosen.id) : Promise.resolve(false)
          }
          onClose={close}
        />
      )
    case 'joinTags':
      return <AskJoinTags name={dialog.name} intoName={dialog.intoName} onClose={close} />
    case 'colourTag':
      return <AskColour name={dialog.name} onClose={close} />
  }
}

const topLevel = ' '

function claimChoices({ claims }: LibraryState, without: readonly string[]) {
  return [...claims.values()]
    .filter(({ id }) => !without.includes(id))
    .toSorted((one, other) => other.updatedAt - one.updatedAt)
    .map(({ id, title }) => ({ id, name: title }))
}

function tagNames({ tags }: LibraryState): readonly string[] {
  return [...tags.values()]
    .map(({ name }) => name)
    .toSorted((one, other) => one.localeCompare(other))
}
