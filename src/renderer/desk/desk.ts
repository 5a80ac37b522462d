import { create } from 'zustand'
import type { DeskCard, DeskCounts, DeskFile, Subject } from '../../contract/desk'
import type { Stance } from '../../core/annotation/rows'
import { groupings, type Grouping, type Sorting } from './arrange'

/** What the list at the left has. */
export const deskLists = ['claims', 'speakers', 'tags'] as const
export type DeskList = (typeof deskLists)[number]

/** What a file may be grouped by: a speaker's own page is of one speaker, and only claims have stances. */
export const groupingsOf: Readonly<Record<DeskList, readonly Grouping[]>> = {
  claims: groupings,
  speakers: ['article', 'date', 'none'],
  tags: ['speaker', 'date', 'article', 'none'],
}

/** What is asked in a dialog of the desk. */
export type DeskDialog =
  | { readonly kind: 'newClaim'; readonly parentId: string | null }
  | { readonly kind: 'editClaim'; readonly claimId: string }
  | { readonly kind: 'status'; readonly claimId: string }
  | { readonly kind: 'mergeClaim'; readonly claimId: string }
  | { readonly kind: 'placeClaim'; readonly claimId: string }
  | { readonly kind: 'split'; readonly claimId: string; readonly evidenceIds: readonly string[] }
  | { readonly kind: 'moveEvidence'; readonly evidenceIds: readonly string[] }
  | { readonly kind: 'newSpeaker' }
  | { readonly kind: 'editSpeaker'; readonly speakerId: string }
  | { readonly kind: 'mergeSpeaker'; readonly speakerId: string }
  | { readonly kind: 'renameTag'; readonly name: string }
  | { readonly kind: 'mergeTag'; readonly name: string }
  /** A name was typed that another tag has. */
  | { readonly kind: 'joinTags'; readonly name: string; readonly intoName: string }
  | { readonly kind: 'colourTag'; readonly name: string }

/** Which of the passages of a file are shown. */
export interface FileFilter {
  readonly text: string
  readonly stance: Stance | null
  readonly speakerId: string | null
}

/** The desk as it was left: it is found so when one comes back. */
interface DeskState {
  readonly list: DeskList
  /** Words that what is listed has to hold. */
  readonly listFilter: string
  /** The id of what is chosen in each list; of a tag, its name. */
  readonly selected: Readonly<Record<DeskList, string | null>>
  /** What is folded up in the lists, by id or name. */
  readonly collapsed: ReadonlySet<string>
  readonly counts: DeskCounts | null
  readonly file: (DeskFile & { readonly subject: Subject; readonly text: string }) | null
  readonly filter: FileFilter
  /** What the files of each list are grouped by. */
  readonly groupings: Readonly<Record<DeskList, Grouping>>
  readonly sorting: Sorting
  /** The part that has the keyboard. */
  readonly pane: 'list' | 'file'
  /** The annotation of the card that the keys act upon. */
  readonly cursorId: string | null
  /** The annotations of the cards that are selected. */
  readonly chosen: ReadonlySet<string>
  /** What is near the screen, as main told it. */
  readonly cards: ReadonlyMap<string, DeskCard>
  readonly dialog: DeskDialog | null
}

export const noFilter: FileFilter = { text: '', stance: null, speakerId: null }

export const useDesk = create<DeskState>(() => ({
  list: 'claims',
  listFilter: '',
  selected: { claims: null, speakers: null, tags: null },
  collapsed: new Set(),
  counts: null,
  file: null,
  filter: noFilter,
  groupings: { claims: 'speaker', speakers: 'article', tags: 'speaker' },
  sorting: 'oldest',
  pane: 'list',
  cursorId: null,
  chosen: new Set(),
  cards: new Map(),
  dialog: null,
}))

/** What the file at the right is about, by what is chosen at the left. */
export function subjectOf({
  list,
  selected,
}: Pick<DeskState, 'list' | 'selected'>): Subject | null {
  const id = selected[list]
  if (id === null) return null
  switch (list) {
    case 'claims':
      return { kind: 'claim', claimId: id }
    case 'speakers':
      return { kind: 'speaker', speakerId: id }
    case 'tags':
      return { kind: 'tag', name: id }
  }
}

/** Whether two subjects are the same. */
export function sameSubject(one: Subject | null, other: Subject | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
