import type { CommandDefinition } from '../app/command-definition'
import { useGalley, type State } from '../app/state'
import { compareArticles } from '../revisions/comparison'
import { locateFile } from './locate'
import { markArticles, removeArticles, useList } from './list'
import { message } from '../../contract/language/translate'

/** What the commands of the library act upon: the selection, or else the open article. */
function targets({ open }: State): readonly string[] {
  const { selected } = useList.getState()
  if (selected.size > 0) return [...selected]
  return open === null ? [] : [open.article.id]
}

/** The desk and the notes stand where the library is, and their keys act upon what they list. */
const listIsInReach = (state: State) =>
  hasTarget(state) && state.screen !== 'desk' && state.screen !== 'notes'

/** The article whose file is to be located: the one that is selected, or else open. */
function missingOf(state: State): string | undefined {
  const ids = targets(state)
  const [id] = ids
  return ids.length === 1 && id !== undefined && useList.getState().missing.has(id) ? id : undefined
}

const hasTarget = (state: State) => targets(state).length > 0

/** Two articles that are selected, or one that is beside the open one. */
function pair({ open }: State): readonly [string, string] | undefined {
  const { selected } = useList.getState()
  const [one, other = open?.article.id] = selected
  const isPair = selected.size <= 2 && one !== undefined && other !== undefined && one !== other
  return isPair ? [one, other] : undefined
}

/** What can be done with articles of the library. */
export const libraryCommands: readonly CommandDefinition[] = [
  {
    id: 'article.mark',
    group: 'Article',
    label: message('Mark as read or unread'),
    keys: ['M'],
    reach: 'outside-fields',
    enabled: listIsInReach,
    run: () => markArticles(targets(useGalley.getState())),
  },
  {
    id: 'article.comparePair',
    group: 'Article',
    label: message('Compare two selected articles by words'),
    synonyms: message('differences, duplicates, wire copy'),
    keys: ['D'],
    reach: 'outside-fields',
    enabled: (state) => pair(state) !== undefined,
    run: () => {
      const two = pair(useGalley.getState())
      return two === undefined ? undefined : compareArticles(...two)
    },
  },
  {
    id: 'article.locate',
    group: 'Article',
    label: message('Locate the missing file…'),
    keys: [],
    reach: 'everywhere',
    enabled: (state) => missingOf(state) !== undefined,
    run: () => {
      const id = missingOf(useGalley.getState())
      return id === undefined ? undefined : locateFile(id)
    },
  },
  {
    id: 'article.remove',
    group: 'Article',
    label: message('Remove from the library'),
    keys: [],
    reach: 'everywhere',
    enabled: hasTarget,
    run: () => removeArticles(targets(useGalley.getState())),
  },
]
