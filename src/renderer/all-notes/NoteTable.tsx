import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { NoteSorting } from '../../contract/notes'
import { needCards } from '../desk/load'
import { useVirtualRows } from '../desk/use-virtual-rows'
import { rowStep } from '../ui/row-step'
import { NoteLine } from './NoteLine'
import { arrangeTable, entryAt, needLines, useTable } from './table'
import { message, t, type Message } from '../../contract/language/translate'

/** The height of every line in CSS pixels. */
const lineHeight = () => 58

interface Column {
  readonly words: Message
  readonly by: NoteSorting | null
}

const columns: readonly Column[] = [
  { words: message('Note'), by: null },
  { words: message('Speaker'), by: 'speaker' },
  { words: message('Claims'), by: null },
  { words: message('Tags'), by: null },
  { words: message('Article'), by: 'article' },
  { words: message('Date'), by: 'date' },
]

/** Every annotation that fits the query, as a table. Only what is near the screen is in the page. */
export function NoteTable() {
  const total = useTable((state) => state.total)
  const isLoaded = useTable((state) => state.isLoaded)
  const isFiltered = useTable((state) => state.query.trim() !== '')
  const pages = useTable((state) => state.pages)
  const cursor = useTable((state) => state.cursor)
  const isCursorShown = useTable((state) => state.isCursorShown)
  const chosen = useTable((state) => state.chosen)
  const { rows, scrollerRef, total: height, first, end } = useVirtualRows(total, lineHeight)
  const anchor = useRef<number | null>(null)

  useEffect(() => needLines(first, end), [first, end])
  useEffect(() => rows.reveal(cursor), [cursor, rows])
  const near = Array.from({ length: end - first }, (_, offset) => first + offset)
  const nearIds = near.flatMap((index) => entryAt(pages, index)?.annotationId ?? []).join()
  useEffect(() => needCards(nearIds === '' ? [] : nearIds.split(',')), [nearIds])

  const goTo = (index: number, extend: boolean) => {
    const target = Math.min(total - 1, Math.max(0, index))
    if (extend) {
      anchor.current ??= cursor
      useTable.setState({ chosen: between(anchor.current, target) })
    } else anchor.current = null
    useTable.setState({ cursor: target })
  }
  const press = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey) return
    const target = rowStep(key, cursor, total, pageStep)
    if (target !== undefined) goTo(target, shiftKey)
    else if (key === ' ') toggle(cursor)
    else if (key === 'Escape' && chosen.size > 0) useTable.setState({ chosen: new Set() })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const point = (event: MouseEvent, index: number) => {
    if (event.shiftKey) useTable.setState({ chosen: between(cursor, index) })
    else if (event.ctrlKey || event.metaKey) toggle(index)
    else useTable.setState({ chosen: new Set() })
    useTable.setState({ cursor: index })
  }

  return (
    <div className="all-notes-table">
      <Head />
      {isLoaded && total === 0 && (
        <p className="desk-hint" role="status">
          {isFiltered
            ? t('No highlight has that.')
            : t('No highlights yet. Mark words in an article: they are listed here.')}
        </p>
      )}
      <div
        ref={scrollerRef}
        className="all-notes-lines"
        data-all-notes="table"
        role="grid"
        tabIndex={0}
        aria-label={t('All notes')}
        aria-multiselectable="true"
        aria-rowcount={total}
        aria-activedescendant={cursor >= first && cursor < end ? `all-notes-${cursor}` : undefined}
        onFocus={() => useTable.setState({ isCursorShown: true })}
        onKeyDown={press}
      >
        <div className="desk-rows" role="presentation" style={{ height }}>
          {near.map((index) => {
            const entry = entryAt(pages, index)
            return (
              <div
                key={entry?.annotationId ?? index}
                id={`all-notes-${index}`}
                className="all-notes-line"
                role="row"
                data-row={index}
                style={{ top: rows.top(index) }}
                aria-rowindex={index + 1}
                aria-selected={entry !== undefined && chosen.has(entry.annotationId)}
                aria-current={(isCursorShown && index === cursor) || undefined}
                onClick={(event) => point(event, index)}
              >
                {entry !== undefined && <NoteLine entry={entry} />}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function Head() {
  return (
    <div className="all-notes-head">
      <span className="all-notes-sorts">
        {t('Passage')}
        <SortButton words={message('Marked')} by="made" title={t('In the order of marking')} />
      </span>
      {columns.map(({ words, by }) =>
        by === null ? (
          <span key={words.message}>{t(words)}</span>
        ) : (
          <SortButton
            key={words.message}
            words={words}
            by={by}
            title={t('By {{column}}', { column: t(words).toLowerCase() })}
          />
        ),
      )}
    </div>
  )
}

function SortButton({
  words,
  by,
  title,
}: {
  readonly words: Message
  readonly by: NoteSorting
  readonly title: string
}) {
  const order = useTable((state) => state.order)
  return (
    <button
      type="button"
      aria-pressed={order.by === by}
      title={title}
      onClick={() => {
        const descending = order.by === by ? !order.descending : by === 'date' || by === 'made'
        arrangeTable({ order: { by, descending } })
      }}
    >
      {t(words)}
      {order.by === by && <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span>}
    </button>
  )
}

/** The annotations of these lines, as far as they are near the screen. */
function between(from: number, to: number): ReadonlySet<string> {
  const { pages } = useTable.getState()
  const ids = new Set<string>()
  for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
    const entry = entryAt(pages, index)
    if (entry !== undefined) ids.add(entry.annotationId)
  }
  return ids
}

function toggle(index: number): void {
  const { pages, chosen } = useTable.getState()
  const entry = entryAt(pages, index)
  if (entry === undefined) return
  const next = new Set(chosen)
  if (!next.delete(entry.annotationId)) next.add(entry.annotationId)
  useTable.setState({ chosen: next })
}

const pageStep = 10
