import type { Merged, Subject } from '../../contract/desk'
import { cleanTagName } from '../../core/annotation/names'
import type { Colour, Stance } from '../../core/annotation/rows'
import { namesTaken } from '../../core/annotation/tag-tree'
import { shownName } from '../../core/text/shown-name'
import { ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { noFilter, useDesk, type DeskDialog, type DeskList } from './desk'
import { loadFile } from './load'
import { shownEntries } from './shown'
import { t } from '../../contract/language/translate'
import { passages } from './wording'

/** Chooses what the file at the right is about. */
export function select(list: DeskList, id: string | null): void {
  const state = useDesk.getState()
  const isOther = state.list !== list || state.selected[list] !== id
  useDesk.setState({ list, selected: { ...state.selected, [list]: id } })
  if (!isOther) return
  useDesk.setState({ filter: noFilter, cursorId: null, chosen: new Set() })
  void loadFile()
}

export function showList(list: DeskList): void {
  useDesk.setState({ listFilter: '' })
  select(list, useDesk.getState().selected[list])
}

export function openDialog(dialog: DeskDialog | null): void {
  useDesk.setState({ dialog })
}

/** Folds up what is in a row of the list, or unfolds it. */
export function fold(id: string, isOpen: boolean): void {
  const collapsed = new Set(useDesk.getState().collapsed)
  if (isOpen) collapsed.delete(id)
  else collapsed.add(id)
  useDesk.setState({ collapsed })
}

/** The annotations that keys and buttons act upon: those chosen, or else the one at the cursor. */
export function targets(): readonly string[] {
  const { chosen, cursorId } = useDesk.getState()
  const shown = shownEntries().map(({ annotationId }) => annotationId)
  if (chosen.size > 0) return shown.filter((id) => chosen.has(id))
  return cursorId !== null && shown.includes(cursorId) ? [cursorId] : []
}

/** The pieces of evidence that keys and buttons act upon, in a claim's file. */
export function targetEvidence(): readonly string[] {
  const wanted = new Set(targets())
  return shownEntries().flatMap(({ annotationId, evidenceId }) =>
    evidenceId !== null && wanted.has(annotationId) ? [evidenceId] : [],
  )
}

/** Says how the chosen passages bear on the claim. */
export async function setStances(stance: Stance): Promise<void> {
  const evidenceIds = [...targetEvidence()]
  if (evidenceIds.length > 0) await ask('evidence.stance', { evidenceIds, stance })
}

/** Takes the claim off the chosen passages. */
export async function removeTargets(): Promise<void> {
  const evidenceIds = [...targetEvidence()]
  if (evidenceIds.length === 0) return
  const next = neighbourOf(targets())
  if ((await ask('evidence.remove', { evidenceIds })) === undefined) return
  useDesk.setState({ chosen: new Set(), cursorId: next })
  tellDone(t('{{passages}} taken off the claim', { passages: passages(evidenceIds.length) }))
}

/** Copies the chosen passages, verbatim with their citations, in the order of the file. */
export async function copyTargets(): Promise<void> {
  const annotationIds = [...targets()]
  if (annotationIds.length === 0) return
  if ((await ask('desk.copy', { annotationIds })) !== undefined) {
    tellDone(t('{{passages}} copied as Markdown', { passages: passages(annotationIds.length) }))
  }
}

/** Lets evidence bear on another claim. */
export async function moveEvidence(
  evidenceIds: readonly string[],
  claim: { id: string } | { title: string },
): Promise<boolean> {
  const next = neighbourOf(targets())
  const answer = await ask('evidence.move', { evidenceIds: [...evidenceIds], claim })
  if (answer === undefined) return false
  useDesk.setState({ chosen: new Set(), cursorId: next })
  const title = titleOf('id' in claim ? claim.id : (answer.claimId ?? ''))
  tellDone(
    t('{{passages}} moved to “{{title}}”.{{more}}', {
      passages: passages(evidenceIds.length),
      title: shownName(title),
      more: decided(answer),
    }),
  )
  return true
}

export async function mergeClaim(claimId: string, intoId: string): Promise<boolean> {
  const title = titleOf(claimId)
  const answer = await ask('claim.merge', { claimId, intoId })
  if (answer === undefined) return false
  select('claims', intoId)
  tellDone(
    t('“{{title}}” is merged into “{{other}}”.{{more}}', {
      title: shownName(title),
      other: shownName(titleOf(intoId)),
      more: decided(answer),
    }),
  )
  return true
}

export async function splitClaim(
  claimId: string,
  title: string,
  evidenceIds: readonly string[],
): Promise<boolean> {
  const wanted = { claimId, title, evidenceIds: [...evidenceIds] }
  const answer = await ask('claim.split', wanted)
  if (answer?.claimId != null) select('claims', answer.claimId)
  return answer !== undefined
}

export async function placeClaim(
  claimId: string,
  parentId: string | null,
  beforeId: string | null,
): Promise<boolean> {
  const done = (await ask('claim.move', { claimId, parentId, beforeId })) !== undefined
  if (done && parentId !== null) fold(parentId, true)
  return done
}

/** Makes a claim the last part of another, or of none; where it is that already, it stays in its place. */
export async function makePartOf(claimId: string, parentId: string | null): Promise<boolean> {
  const claim = useGalley.getState().library?.claims.get(claimId)
  return claim?.parentId === parentId || placeClaim(claimId, parentId, null)
}

/** Deletes what the file is about. What was annotated stays. */
export async function removeSubject(subject: Subject, nextId: string | null): Promise<void> {
  const done = await removed(subject)
  if (!done) return
  select(useDesk.getState().list, nextId)
  tellDone(t('Deleted. The highlights stay; undo brings it back.'))
}

async function removed(subject: Subject): Promise<boolean> {
  switch (subject.kind) {
    case 'claim':
      return (await ask('claim.remove', { claimId: subject.claimId })) !== undefined
    case 'speaker':
      return (await ask('speaker.remove', { speakerId: subject.speakerId })) !== undefined
    case 'tag':
      return (await ask('tag.remove', { name: subject.name })) !== undefined
  }
}

export async function mergeSpeaker(speakerId: string, intoId: string): Promise<boolean> {
  const { speakers } = useGalley.getState().library ?? {}
  const nameOf = (id: string) => speakers?.get(id)?.name ?? ''
  const done = (await ask('speaker.merge', { speakerId, intoId })) !== undefined
  if (!done) return false
  select('speakers', intoId)
  tellMerged(nameOf(speakerId), nameOf(intoId))
  return true
}

export async function addSpeaker(name: string): Promise<boolean> {
  const answer = await ask('speaker.add', { name })
  if (answer?.speakerId != null) select('speakers', answer.speakerId)
  return answer !== undefined
}

/** Renames a tag, or asks whether it is to be merged where another one has that name. */
export async function renameTag(name: string, newName: string): Promise<boolean> {
  const tags = [...(useGalley.getState().library?.tags.values() ?? [])]
  const clean = cleanTagName(newName)
  if (clean.ok && namesTaken(tags, name, clean.value).length > 0) {
    openDialog({ kind: 'joinTags', name, intoName: clean.value })
    return false
  }
  const done = (await ask('tag.rename', { name, newName })) !== undefined
  if (!done) return false
  const shown = clean.ok ? clean.value : newName
  select('tags', shown)
  if (shown !== name) {
    tellDone(
      t('The tag “{{name}}” is called “{{other}}” now.', {
        name: shownName(name),
        other: shownName(shown),
      }),
    )
  }
  return true
}

export async function mergeTag(name: string, intoName: string): Promise<boolean> {
  const done = (await ask('tag.merge', { name, intoName })) !== undefined
  if (!done) return false
  select('tags', intoName)
  tellMerged(name, intoName)
  return true
}

function tellMerged(name: string, other: string): void {
  tellDone(
    t('“{{name}}” is merged into “{{other}}”.', {
      name: shownName(name),
      other: shownName(other),
    }),
  )
}

export async function colourTag(name: string, colour: Colour | null): Promise<boolean> {
  return (await ask('tag.colour', { name, colour })) !== undefined
}

/** The card that the keyboard goes to when those of these annotations go. */
function neighbourOf(leaving: readonly string[]): string | null {
  const ids = shownEntries().map(({ annotationId }) => annotationId)
  const gone = new Set(leaving)
  const last = ids.findLastIndex((id) => gone.has(id))
  return (
    ids.slice(last + 1).find((id) => !gone.has(id)) ?? ids.findLast((id) => !gone.has(id)) ?? null
  )
}

function titleOf(claimId: string): string {
  return useGalley.getState().library?.claims.get(claimId)?.title ?? ''
}

function decided({ decidedStances }: Merged): string {
  if (decidedStances === 0) return ''
  return ` ${t('{{count}} passages bore on both with different stances: the stance there stays, but for a mention; the other is kept in the note.', { count: decidedStances })}`
}
