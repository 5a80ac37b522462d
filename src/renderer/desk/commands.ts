import { stances, type Stance } from '../../core/annotation/rows'
import type { CommandDefinition } from '../app/command-definition'
import type { State } from '../app/state'
import {
  copyTargets,
  openDialog,
  removeSubject,
  removeTargets,
  setStances,
  targetEvidence,
  targets,
} from './actions'
import { moveBy } from './claim-moves'
import { subjectOf, useDesk } from './desk'
import { closeScreen } from '../app/close-screen'
import { goToPassage, openDeskAtClaim } from './screens'
import { shownEntries } from './shown'
import { message, type Message } from '../../contract/language/translate'

const desk = () => useDesk.getState()
const isShown = ({ screen }: State) => screen === 'desk' && desk().dialog === null
const subject = () => subjectOf(desk())
const hasSubject = (state: State) => isShown(state) && subject() !== null
const claimId = () => (desk().list === 'claims' ? desk().selected.claims : null)
const hasClaim = (state: State) => isShown(state) && claimId() !== null
const inList = (state: State) => hasClaim(state) && desk().pane === 'list'
const inFile = (state: State) => isShown(state) && desk().pane === 'file' && targets().length > 0
const hasEvidence = (state: State) => hasClaim(state) && targets().length > 0

const stanceLabels: Readonly<Record<Stance, Message>> = {
  supports: message('The passage supports the claim'),
  disputes: message('The passage disputes the claim'),
  mentions: message('The passage mentions the claim'),
}

/** What can be done on the claims desk. */
export const deskCommands: readonly CommandDefinition[] = [
  {
    id: 'view.reading',
    group: 'View',
    label: message('The text'),
    keys: ['Mod+1'],
    reach: 'everywhere',
    enabled: ({ screen }) => screen !== 'text',
    run: closeScreen,
  },
  {
    id: 'view.desk',
    group: 'View',
    label: message('The claims desk'),
    synonyms: message('speakers, tags'),
    keys: ['Mod+2'],
    reach: 'everywhere',
    enabled: ({ library, screen }) => library !== null && screen !== 'desk',
    run: openDeskAtClaim,
  },
  {
    id: 'desk.new',
    group: 'Desk',
    label: message('New claim or speaker'),
    keys: ['N'],
    reach: 'outside-fields',
    enabled: (state) => isShown(state) && desk().list !== 'tags',
    run: () =>
      openDialog(
        desk().list === 'claims' ? { kind: 'newClaim', parentId: null } : { kind: 'newSpeaker' },
      ),
  },
  {
    id: 'desk.newPart',
    group: 'Desk',
    label: message('New claim as a part of this one'),
    keys: ['Shift+N'],
    reach: 'outside-fields',
    enabled: hasClaim,
    run: () => openDialog({ kind: 'newClaim', parentId: claimId() }),
  },
  {
    id: 'desk.edit',
    group: 'Desk',
    label: message('Edit or rename'),
    keys: ['F2', 'E'],
    reach: 'outside-fields',
    enabled: hasSubject,
    run: () => openDialogOf('edit'),
  },
  {
    id: 'desk.status',
    group: 'Desk',
    label: message('Change the status of the claim'),
    keys: ['U'],
    reach: 'outside-fields',
    enabled: hasClaim,
    run: () => openDialog({ kind: 'status', claimId: claimId() ?? '' }),
  },
  {
    id: 'desk.merge',
    group: 'Desk',
    label: message('Merge into another'),
    keys: ['G'],
    reach: 'outside-fields',
    enabled: hasSubject,
    run: () => openDialogOf('merge'),
  },
  {
    id: 'desk.colour',
    group: 'Desk',
    label: message('Colour of the tag'),
    keys: ['O'],
    reach: 'outside-fields',
    enabled: (state) => hasSubject(state) && desk().list === 'tags',
    run: () => openDialog({ kind: 'colourTag', name: desk().selected.tags ?? '' }),
  },
  {
    id: 'desk.place',
    group: 'Desk',
    label: message('Make the claim part of another'),
    keys: ['P'],
    reach: 'outside-fields',
    enabled: hasClaim,
    run: () => openDialog({ kind: 'placeClaim', claimId: claimId() ?? '' }),
  },
  ...(
    [
      ['up', 'ArrowUp', message('Move the claim up')],
      ['down', 'ArrowDown', message('Move the claim down')],
      ['out', 'ArrowLeft', message('Move the claim out of what it is part of')],
      ['in', 'ArrowRight', message('Make the claim part of the one above')],
    ] as const
  ).map(([way, key, label]): CommandDefinition => ({
    id: `desk.move.${way}`,
    group: 'Desk',
    label,
    keys: [`Alt+${key}`],
    reach: 'outside-fields',
    enabled: inList,
    run: () => moveBy(claimId(), way),
  })),
  {
    id: 'desk.moveEvidence',
    group: 'Desk',
    label: message('Move passages to another claim'),
    keys: ['M'],
    reach: 'outside-fields',
    enabled: hasEvidence,
    run: () => openDialog({ kind: 'moveEvidence', evidenceIds: targetEvidence() }),
  },
  {
    id: 'desk.split',
    group: 'Desk',
    label: message('Split passages off as a new claim'),
    keys: ['X'],
    reach: 'outside-fields',
    enabled: hasEvidence,
    run: () =>
      openDialog({ kind: 'split', claimId: claimId() ?? '', evidenceIds: targetEvidence() }),
  },
  ...stances.map((stance: Stance, index): CommandDefinition => ({
    id: `desk.stance.${stance}`,
    group: 'Desk',
    label: stanceLabels[stance],
    keys: [String(index + 1)],
    reach: 'outside-fields',
    enabled: hasEvidence,
    run: () => setStances(stance),
  })),
  {
    id: 'desk.go',
    group: 'Desk',
    label: message('Show the passage in its article'),
    keys: ['Enter'],
    reach: 'outside-fields',
    enabled: inFile,
    run: () => {
      const { cursorId } = desk()
      const entry = shownEntries().find(({ annotationId }) => annotationId === cursorId)
      return entry === undefined ? undefined : goToPassage(entry.annotationId, entry.articleId)
    },
  },
  {
    id: 'desk.copy',
    group: 'Desk',
    label: message('Copy passages as Markdown'),
    keys: ['Mod+C', 'Mod+Shift+C'],
    reach: 'outside-fields',
    enabled: (state) => inFile(state) && window.getSelection()?.isCollapsed !== false,
    run: copyTargets,
  },
  {
    id: 'desk.selectAll',
    group: 'Desk',
    label: message('Select all passages'),
    keys: ['Mod+A'],
    reach: 'outside-fields',
    enabled: isShown,
    run: () =>
      useDesk.setState({ chosen: new Set(shownEntries().map(({ annotationId }) => annotationId)) }),
  },
  {
    id: 'desk.filter',
    group: 'Desk',
    label: message('Filter the passages'),
    keys: ['Mod+F', '/'],
    reach: 'outside-fields',
    enabled: isShown,
    run: () => document.querySelector<HTMLElement>('[data-desk="filter"]')?.focus(),
  },
  {
    id: 'desk.remove',
    group: 'Desk',
    label: message('Take passages off the claim'),
    keys: ['Delete', 'Backspace'],
    reach: 'outside-fields',
    enabled: (state) => hasEvidence(state) && inFile(state),
    run: removeTargets,
  },
  {
    id: 'desk.delete',
    group: 'Desk',
    label: message('Delete the claim, speaker or tag'),
    keys: ['Delete'],
    reach: 'outside-fields',
    enabled: (state) => hasSubject(state) && desk().pane === 'list',
    run: deleteSubject,
  },
]

/** Deletes what the file is about. */
export function deleteSubject(): unknown {
  const one = subject()
  return one === null ? undefined : removeSubject(one, neighbourInList())
}

function openDialogOf(what: 'edit' | 'merge'): void {
  const one = subject()
  if (one === null) return
  switch (one.kind) {
    case 'claim':
      openDialog({ kind: what === 'edit' ? 'editClaim' : 'mergeClaim', claimId: one.claimId })
      break
    case 'speaker':
      openDialog({
        kind: what === 'edit' ? 'editSpeaker' : 'mergeSpeaker',
        speakerId: one.speakerId,
      })
      break
    case 'tag':
      openDialog({ kind: what === 'edit' ? 'renameTag' : 'mergeTag', name: one.name })
      break
  }
}

/** What the list stands at when what is chosen goes: a part of it, or its neighbour. */
function neighbourInList(): string | null {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-desk="list"] [role="treeitem"]')]
  const at = rows.findIndex((row) => row.ariaSelected === 'true')
  const { list } = desk()
  const next = rows[at + 1] ?? rows[at - 1]
  return next === undefined || list === 'tags' ? null : idOf(next)
}

function idOf(row: HTMLElement): string {
  return decodeURIComponent(row.id.slice('desk-row-'.length))
}
