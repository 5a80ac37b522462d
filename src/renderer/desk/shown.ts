import type { FileEntry } from '../../contract/desk'
import { useGalley, type LibraryState } from '../app/state'
import { arrange, type Group } from './arrange'
import { useDesk } from './desk'

type Desk = ReturnType<typeof useDesk.getState>

let known: { readonly of: readonly unknown[]; readonly groups: readonly Group[] } | null = null

/** The file as it is filtered and arranged; worked out once for what it depends on. */
export function groupsOf(desk: Desk, library: LibraryState | null): readonly Group[] {
  const { file, filter, list, groupings, sorting } = desk
  const grouping = groupings[list]
  if (file === null || library === null) return []
  const { articles, speakers } = library
  const { stance, speakerId } = filter
  const of = [file.entries, stance, speakerId, grouping, sorting, articles, speakers]
  if (known !== null && of.every((each, index) => known?.of[index] === each)) return known.groups
  const entries = file.entries.filter(
    (entry) =>
      (stance === null || entry.stance === stance) &&
      (speakerId === null || entry.speakerId === speakerId),
  )
  const groups = arrange(entries, { articles, speakers }, grouping, sorting)
  known = { of, groups }
  return groups
}

/** The passages of the file on the screen, in its order. */
export function shownEntries(): readonly FileEntry[] {
  const groups = groupsOf(useDesk.getState(), useGalley.getState().library)
  return groups.flatMap(({ entries }) => entries)
}
