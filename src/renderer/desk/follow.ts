import type { Difference } from '../../core/journal/change'
import { useGalley } from '../app/state'
import { select } from './actions'
import { useDesk, type DeskList } from './desk'
import { refreshDesk } from './load'

/** What was chosen when it went, by its id in the list: it is chosen again when undo brings it back. */
const gone = new Map<string, DeskList>()

/** After a change: what it touches is asked for again, and what comes back is chosen. */
export function followDesk(differences: readonly Difference[]): void {
  const { selected } = useDesk.getState()
  for (const difference of differences) {
    const row = rowIn(difference)
    if (row === undefined) continue
    if (difference.after === null && selected[row.list] === row.id) gone.set(row.id, row.list)
    if (difference.before === null && gone.delete(row.id) && isShown()) select(row.list, row.id)
  }
  refreshDesk(differences)
}

function isShown(): boolean {
  return useGalley.getState().screen === 'desk'
}

/** The line of a list that a difference is about. */
function rowIn(difference: Difference): { list: DeskList; id: string } | undefined {
  switch (difference.table) {
    case 'claim':
      return { list: 'claims', id: difference.id }
    case 'speaker':
      return { list: 'speakers', id: difference.id }
    case 'tag': {
      const tag = difference.after ?? difference.before
      return tag === null ? undefined : { list: 'tags', id: tag.name }
    }
    default:
      return undefined
  }
}
