import type { CommandDefinition } from '../app/command-definition'
import { useGalley, type State } from '../app/state'
import { markArticles, removeArticles, useList } from './list'

/** What the commands of the library act upon: the selection, or else the open article. */
function targets({ open }: State): readonly string[] {
  const { selected } = useList.getState()
  if (selected.size > 0) return [...selected]
  return open === null ? [] : [open.article.id]
}

const hasTarget = (state: State) => targets(state).length > 0

/** What can be done with articles of the library. */
export const libraryCommands: readonly CommandDefinition[] = [
  {
    id: 'article.mark',
    group: 'Article',
    label: 'Mark as read or unread',
    keys: ['M'],
    reach: 'outside-fields',
    enabled: hasTarget,
    run: () => markArticles(targets(useGalley.getState())),
  },
  {
    id: 'article.remove',
    group: 'Article',
    label: 'Remove from the library',
    keys: [],
    reach: 'everywhere',
    enabled: hasTarget,
    run: () => removeArticles(targets(useGalley.getState())),
  },
]
