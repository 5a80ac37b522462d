import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { flushSync } from 'react-dom'
import { openArticle } from '../app/actions'
import { useGalley, type LibraryState } from '../app/state'
import { ArticleRow, rowHeight } from './ArticleRow'
import { conditionsOf, noFilter } from './filter'
import { removeArticles, select, selectTo, setFilter, toggle, useList } from './list'
import { fileToTellApart } from './same-titles'
import { useOrder } from './use-order'
import { useVisibleRows } from './use-visible-rows'

/** The articles that the filter lets through, in the order that was chosen. Only those in sight are in the page. */
export function Rows({ articles }: { readonly articles: LibraryState['articles'] }) {
  const order = useOrder(articles)
  const selected = useList((state) => state.selected)
  const openId = useGalley((state) => state.open?.article.id)
  const list = useRef<HTMLUListElement>(null)
  const { scrollerRef, first, end } = useVisibleRows(order.length, order.indexOf(openId ?? ''))
  const [cursorId, setCursorId] = useState(openId)
  // The cursor follows the open article until the arrows move it.
  const [followedId, setFollowedId] = useState(openId)
  if (followedId !== openId) {
    setFollowedId(openId)
    setCursorId(openId)
  }
  const cursor = Math.max(0, order.indexOf(cursorId ?? ''))
  const current = order[cursor] ?? ''

  const focusRow = useCallback((id: string | undefined) => {
    if (id === undefined) return
    flushSync(() => setCursorId(id))
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])
  useFocusKept(list, order, focusRow)

  const press = (id: string, event: MouseEvent) => {
    if (event.shiftKey) selectTo(id, order, current)
    else if (event.ctrlKey || event.metaKey) toggle(id)
    else {
      select([], id)
      void openArticle(id)
      return
    }
    focusRow(id)
  }

  const handleKey = (event: KeyboardEvent) => {
    const isMod = event.ctrlKey || event.metaKey
    const target = targetOf(event, cursor, order.length)
    if (target !== undefined) {
      const id = order[target]
      if (event.shiftKey && id !== undefined) selectTo(id, order, current)
      focusRow(id)
    } else if (event.key === ' ' && isMod) toggle(current)
    else if (event.key.toLowerCase() === 'a' && isMod) select(order, current)
    else if (event.key === 'Escape' && selected.size > 0) select([])
    else if (event.key === 'Delete') {
      void removeArticles(selected.size > 0 ? [...selected] : [current])
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  // The row with the keyboard stays in the page, also when it is scrolled out of sight.
  const shown = useMemo(
    () => [...new Set([...range(first, end), cursor])].toSorted((one, other) => one - other),
    [first, end, cursor],
  )
  return (
    <div className="library-scroller" ref={scrollerRef}>
      {order.length === 0 && <NoneFound />}
      <ul
        className="library-rows"
        ref={list}
        style={{ height: order.length * rowHeight }}
        onKeyDown={handleKey}
        onFocus={(event) => {
          const row = event.target.closest<HTMLElement>('[data-article]')
          if (row !== null) setCursorId(row.dataset['article'])
        }}
      >
        {shown.map((index) => {
          const article = articles.get(order[index] ?? '')
          return article === undefined ? null : (
            <ArticleRow
              key={article.id}
              article={article}
              file={fileToTellApart(articles, article.id)}
              index={index}
              count={order.length}
              isOpen={article.id === openId}
              isSelected={selected.has(article.id)}
              hasCursor={index === cursor}
              onPress={press}
              onRemove={removeArticles}
            />
          )
        })}
      </ul>
    </div>
  )
}

/** When the row with the keyboard goes, the one that comes to its place gets it. */
function useFocusKept(
  list: React.RefObject<HTMLUListElement | null>,
  order: readonly string[],
  focusRow: (id: string | undefined) => void,
): void {
  const focused = useRef<{ readonly id: string; readonly index: number } | null>(null)
  useEffect(() => {
    const before = focused.current
    if (before !== null && !order.includes(before.id) && document.activeElement === document.body) {
      focusRow(order[Math.min(before.index, order.length - 1)])
    }
  }, [order, focusRow])
  useEffect(() => {
    const rows = list.current
    const note = () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-article]')
      const id = row?.dataset['article']
      focused.current = id === undefined ? null : { id, index: Number(row?.ariaPosInSet) - 1 }
    }
    rows?.addEventListener('focusin', note)
    return () => rows?.removeEventListener('focusin', note)
  }, [list])
}

function NoneFound() {
  const isFiltered = useList(({ filter }) => filter.words !== '' || conditionsOf(filter) > 0)
  if (!isFiltered) return null
  return (
    <div className="library-none" role="status">
      <p>No article is like that.</p>
      <button type="button" className="ui-button" onClick={() => setFilter(noFilter)}>
        Show all
      </button>
    </div>
  )
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
}

/** How many rows Page Up and Page Down move. */
const pageStep = 8

/** The row that a key moves to, if it is one that moves. */
function targetOf({ key }: KeyboardEvent, cursor: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageStep,
    PageUp: -pageStep,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, cursor + step))
}
