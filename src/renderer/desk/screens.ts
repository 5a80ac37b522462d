import type { Subject } from '../../contract/desk'
import { activate, openArticle } from '../app/actions'
import { closeScreen } from '../app/close-screen'
import { useGalley } from '../app/state'
import { fold, select } from './actions'
import { useDesk, type DeskList } from './desk'
import { loadCounts, loadFile } from './load'
import { childrenOf } from './siblings'

/** Shows the desk as it was left, at its first claim where none was looked at. */
export function openDeskAtClaim(): void {
  // The list is seen before the file, whose claim may have thousands of passages.
  void openDesk().then(() => requestAnimationFrame(() => setTimeout(chooseFirst)))
}

function chooseFirst(): void {
  const { list, listFilter, selected } = useDesk.getState()
  const claims = useGalley.getState().library?.claims
  if (list === 'claims' && listFilter === '' && !claims?.has(selected.claims ?? '')) {
    select('claims', childrenOf(claims?.values() ?? [], null)[0]?.id ?? null)
  }
}

/** Shows the desk as it was left, with what there is now; answers when the counts are there. */
function openDesk(): Promise<void> {
  useGalley.setState({ screen: 'desk', adjusting: null, field: null })
  const counted = loadCounts()
  void loadFile()
  return counted
}

/** The list that has what is of a kind. */
export function listOf(kind: Subject['kind']): DeskList {
  return `${kind}s`
}

/** Shows the file of a claim, a speaker or a tag, whatever was listed and folded up before. */
export function openOnDesk(subject: Subject): void {
  for (const id of around(subject)) fold(id, true)
  useDesk.setState({ listFilter: '', pane: 'list' })
  select(listOf(subject.kind), idOf(subject))
  void openDesk()
}

/** Shows those of a list whose names hold some words. */
export function openListOnDesk(list: DeskList, listFilter: string): void {
  useDesk.setState({ pane: 'list' })
  select(list, null)
  useDesk.setState({ listFilter })
  void openDesk()
}

function idOf(subject: Subject): string {
  switch (subject.kind) {
    case 'claim':
      return subject.claimId
    case 'speaker':
      return subject.speakerId
    case 'tag':
      return subject.name
  }
}

/** The ids of what a subject is folded up in. */
function around(subject: Subject): readonly string[] {
  if (subject.kind === 'tag') {
    const levels = subject.name.split('/')
    return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join('/'))
  }
  if (subject.kind === 'speaker') return []
  const claims = useGalley.getState().library?.claims
  const ids: string[] = []
  let claim = claims?.get(subject.claimId)
  while (claim?.parentId != null && !ids.includes(claim.parentId)) {
    ids.push(claim.parentId)
    claim = claims?.get(claim.parentId)
  }
  return ids
}

/** Goes to a passage in its article; the desk comes back at the same card. */
export async function goToPassage(annotationId: string, articleId: string): Promise<void> {
  useDesk.setState({ cursorId: annotationId, pane: 'file' })
  if (useGalley.getState().open?.article.id === articleId) closeScreen()
  else await openArticle(articleId)
  const { open, screen } = useGalley.getState()
  if (screen === 'text' && open?.article.id === articleId) activate(annotationId)
}
