import { create } from 'zustand'
import type { NoteEntry, NoteOrder } from '../../contract/notes'
import type { BulkEdit } from '../../core/annotation/bulk'
import type { QueryMistake } from '../../core/search/query'
import { activate, ask, openArticle } from '../app/actions'
import { tellDone } from '../app/notices'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { t } from '../../contract/language/translate'

/** How many lines are asked for at once. */
const pageSize = 200

/** How many pages are kept: what is near the screen, and some more. */
const mostPages = 6

/** What is asked in a dialog of the table. */
export type TableDialog = 'speaker' | 'tag' | 'claim'

interface Table {
  readonly query: string
  readonly order: NoteOrder
  readonly total: number
  readonly mistake: QueryMistake | null
  /** Lines of the table by the number of their page. */
  readonly pages: ReadonlyMap<number, readonly NoteEntry[]>
  /** The line at which the keys act. */
  readonly cursor: number
  /** Whether the table had the keyboard last, not the filter: only then is the cursor seen. */
  readonly isCursorShown: boolean
  /** The annotations that are selected. */
  readonly chosen: ReadonlySet<string>
  readonly isLoaded: boolean
  readonly dialog: TableDialog | null
}

/** The table as it was left. */
export const useTable = create<Table>(() => ({
  query: '',
  order: { by: 'made', descending: true },
  total: 0,
  mistake: null,
  pages: new Map(),
  cursor: 0,
  isCursorShown: false,
  chosen: new Set(),
  isLoaded: false,
  dialog: null,
}))

/** The line of that number, if it is near the screen. */
export function entryAt(pages: Table['pages'], index: number): NoteEntry | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}

let near = { first: 0, end: 1 }
let turn = 0

/** Has the lines of the table near the screen; `end` is exclusive. */
export function needLines(first: number, end: number): void {
  near = { first, end }
  const { pages } = useTable.getState()
  for (const page of pagesNear()) if (!pages.has(page)) void loadPage(page, turn)
}

/** Asks main again for what is near the screen: other rows, another order, other words. */
export function reloadTable(): void {
  turn += 1
  const pages = pagesNear()
  for (const [index, page] of pages.entries()) void loadPage(page, turn, index === 0)
}

function pagesNear(): readonly number[] {
  const first = Math.floor(near.first / pageSize)
  const last = Math.floor(Math.max(near.first, near.end - 1) / pageSize)
  return first === last ? [first] : [first, last]
}

async function loadPage(page: number, of: number, isFirst = false): Promise<void> {
  const { query, order } = useTable.getState()
  const part = { offset: page * pageSize, limit: pageSize }
  const list = await ask('notes.list', { query, order, ...part })
  if (list === undefined || of !== turn) return
  const { total, mistake, entries } = list
  const pages = new Map(isFirst ? [] : useTable.getState().pages).set(page, entries)
  for (const old of pages.keys()) {
    if (pages.size <= mostPages) break
    if (!pagesNear().includes(old)) pages.delete(old)
  }
  const cursor = Math.max(0, Math.min(useTable.getState().cursor, total - 1))
  useTable.setState({ total, mistake, pages, cursor, isLoaded: true })
}

/** Shows the table with other words or in another order, from its beginning. */
export function arrangeTable(changed: Partial<Pick<Table, 'query' | 'order'>>): void {
  near = { first: 0, end: 1 }
  useTable.setState({ ...changed, cursor: 0, chosen: new Set() })
  reloadTable()
}

/** The line at the cursor, where one sees it. */
export function lineAtCursor({
  pages,
  cursor,
  isCursorShown,
}: Pick<Table, 'pages' | 'cursor' | 'isCursorShown'>): NoteEntry | undefined {
  return isCursorShown ? entryAt(pages, cursor) : undefined
}

/** The annotations that keys and buttons act upon: those selected, or else the one at the cursor. */
export function tableTargets(): readonly string[] {
  const state = useTable.getState()
  if (state.chosen.size > 0) return [...state.chosen]
  const entry = lineAtCursor(state)
  return entry === undefined ? [] : [entry.annotationId]
}

/** Does one thing to all that is selected. */
export async function editTargets(edit: BulkEdit): Promise<boolean> {
  await selecting
  const annotationIds = [...tableTargets()]
  if (annotationIds.length === 0) return false
  const answer = await ask('notes.edit', { annotationIds, edit })
  if (answer === undefined) return false
  if (edit.kind === 'remove') useTable.setState({ chosen: new Set() })
  const count = annotationIds.length
  tellDone(
    edit.kind === 'remove'
      ? t('{{count}} highlights deleted. Undo brings them back.', { count })
      : t('{{count}} highlights changed', { count }),
  )
  return true
}

let selecting: Promise<void> = Promise.resolve()

/** Selects everything that the table shows, near the screen or not. */
export function selectAllNotes(): Promise<void> {
  selecting = selectAll()
  return selecting
}

/** Asks something in a dialog, of what is selected: also when that is still being found. */
export async function askOfTargets(dialog: TableDialog): Promise<void> {
  await selecting
  useTable.setState({ dialog })
}

async function selectAll(): Promise<void> {
  const { query, order } = useTable.getState()
  const ids = await ask('notes.ids', { query, order })
  const isAsAsked = useTable.getState().query === query
  if (ids !== undefined && isAsAsked) useTable.setState({ chosen: new Set(ids) })
}

/** Shows the table as it was left, with what there is now. */
export function openAllNotes(): void {
  useGalley.setState({ screen: 'notes', adjusting: null, field: null })
  reloadTable()
}

/** Goes to the passage of a line in its article. */
export async function goToLine(entry: NoteEntry | undefined): Promise<void> {
  if (entry === undefined) return
  const { annotationId, articleId } = entry
  if (useGalley.getState().open?.article.id === articleId) {
    useGalley.setState({ screen: 'text' })
    requestAnimationFrame(() => reader()?.focus())
  } else await openArticle(articleId)
  const { open, screen } = useGalley.getState()
  if (screen === 'text' && open?.article.id === articleId) activate(annotationId)
}
