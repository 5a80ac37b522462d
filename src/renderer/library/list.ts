import { create } from 'zustand'
import { ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { wordKeys } from '../app/wording'
import { displayText } from '../../core/text/display'
import { noFilter, type Filter } from './filter'
import { defaultListView, type ListView, type Sort } from '../../contract/list-view'
import { t } from '../../contract/language/translate'

interface ListState {
  readonly sort: Sort
  readonly filter: Filter
  readonly optionsShown: boolean
  /** The articles that actions of the list are for; none means the one with the keyboard. */
  readonly selected: ReadonlySet<string>
  /** Where the selection of a range begins. */
  readonly anchor: string | null
  /** The articles whose files are not where they were. */
  readonly missing: ReadonlySet<string>
  /** The file with another text that was chosen for an article whose own is gone. */
  readonly chosen: { readonly articleId: string; readonly fileName: string } | null
  /** The articles that are to be removed, some of which have notes: the user is being asked. */
  readonly removing: readonly string[]
}

/** How the list of the library stands. The order and the conditions are remembered over a restart. */
export const useList = create<ListState>(() => ({
  sort: defaultListView.sort,
  filter: noFilter,
  optionsShown: false,
  selected: new Set(),
  anchor: null,
  missing: new Set(),
  chosen: null,
  removing: [],
}))

export function setFilter(changed: Partial<Filter>): void {
  useList.setState(({ filter }) => ({ filter: { ...filter, ...changed }, selected: new Set() }))
  // The words are of the moment.
  if (Object.keys(changed).some((name) => name !== 'words')) rememberView()
}

export function setSort(sort: Sort): void {
  useList.setState({ sort })
  rememberView()
}

/** Sorts and filters as it was remembered. */
export function showListView({ sort, conditions }: ListView): void {
  useList.setState({ sort, filter: { ...noFilter, ...conditions }, selected: new Set() })
}

function rememberView(): void {
  const { sort, filter } = useList.getState()
  const { folder, publication, reading, withNotes, withClaim, toReview, isMissing } = filter
  const conditions = {
    ...{ folder, publication, reading, withNotes, withClaim, toReview, isMissing },
  }
  void ask('preferences.setListView', { sort, conditions })
}

export function select(ids: Iterable<string>, anchor?: string): void {
  useList.setState((state) => ({ selected: new Set(ids), anchor: anchor ?? state.anchor }))
}

/** Adds an article to the selection, or takes it out. */
export function toggle(id: string): void {
  const { selected } = useList.getState()
  select(selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id], id)
}

/** Selects from the anchor to an article, in the order of the list. */
export function selectTo(id: string, order: readonly string[], from: string): void {
  const { anchor } = useList.getState()
  const known = anchor !== null && order.includes(anchor) ? anchor : from
  const [first = 0, last = 0] = [order.indexOf(known), order.indexOf(id)].toSorted(
    (one, other) => one - other,
  )
  select(order.slice(Math.max(0, first), last + 1), known)
}

const summaryOf = (id: string) => useGalley.getState().library?.articles.get(id)

/** Takes articles out of the library; where some have notes, asks first what is to become of them. */
export async function removeArticles(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  if (ids.some((id) => (summaryOf(id)?.annotationCount ?? 0) > 0)) {
    useList.setState({ removing: ids })
    useGalley.setState({ dialog: 'remove' })
    return
  }
  await removeNow(ids, false)
}

/** Takes articles out of the library; their files stay, and undo brings them back. */
export async function removeNow(articleIds: readonly string[], withNotes: boolean): Promise<void> {
  const titles = articleIds.map((id) => displayText(summaryOf(id)?.title ?? ''))
  const before = useGalley.getState().library?.articles.size ?? 0
  const answer = await ask('article.remove', { articleIds: [...articleIds], withNotes })
  if (answer === undefined) return
  useList.setState({ selected: new Set(), removing: [] })
  const removed = before - (useGalley.getState().library?.articles.size ?? 0)
  const { shortcuts, platform } = useGalley.getState()
  const undo = wordKeys(shortcuts['edit.undo']?.[0] ?? 'Mod+Z', platform)
  tellDone(
    articleIds.length === 1
      ? t('“{{title}}” is out of the library. {{undo}} brings it back.', {
          title: titles[0] ?? '',
          undo,
        })
      : t('{{count}} articles are out of the library. {{undo}} brings them back.', {
          count: removed,
          undo,
        }),
  )
}

/** Marks articles as read, or as unread when all of them are read. */
export async function markArticles(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const status = ids.every((id) => summaryOf(id)?.reading === 'read') ? 'unread' : 'read'
  const answer = await ask('article.mark', { articleIds: [...ids], status })
  if (answer === undefined) return
  const isRead = status === 'read'
  if (ids.length === 1) tellDone(isRead ? t('Marked as read') : t('Marked as unread'))
  else {
    const count = ids.length
    tellDone(
      isRead
        ? t('{{count}} marked as read', { count })
        : t('{{count}} marked as unread', { count }),
    )
  }
}
