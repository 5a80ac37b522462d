import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { ask, openArticle, removeArticle } from '../app/actions'
import { useGalley } from '../app/state'
import { useHint } from '../app/shortcuts'
import { ReviewIcon } from '../revisions/icons'
import { reviewCountOf } from '../revisions/review'
import { openReview } from '../revisions/screens'
import { PlusIcon } from '../ui/icons'
import { ArticleRow, rowHeight } from './ArticleRow'
import { useOrder } from './use-order'
import { useVisibleRows } from './use-visible-rows'
import './library.css'

/** Every article of the library by title. Only the rows in sight are in the page. */
export function LibraryList() {
  const articles = useGalley((state) => state.library?.articles)
  const isWhole = useGalley((state) => state.library?.isWhole)
  const count = articles?.size ?? 0
  return (
    <nav className="library" aria-label="Library">
      <header className="library-head">
        <h2 className="library-title">Library</h2>
        <span className="library-count">
          {count.toLocaleString('en')}
          <span className="ui-hidden">{count === 1 ? ' article' : ' articles'}</span>
        </span>
        <ReviewButton />
        <OpenButton />
      </header>
      {articles !== undefined && isWhole === true && <Rows articles={articles} />}
    </nav>
  )
}

/** How many quotes of the library are to be reviewed; opens the queue. */
function ReviewButton() {
  const count = useGalley((state) => reviewCountOf(state.library))
  const shown = useGalley((state) => state.screen === 'review')
  const label = `Review changed quotes: ${count.toLocaleString('en')}`
  const hint = useHint('review.open', label)
  if (count === 0) return null
  return (
    <button
      type="button"
      className="ui-icon-button library-review"
      aria-label={label}
      aria-pressed={shown}
      title={hint}
      onClick={() => openReview()}
    >
      <ReviewIcon />
      {count.toLocaleString('en')}
    </button>
  )
}

function OpenButton() {
  const hint = useHint('file.open', 'Open a text file')
  return (
    <button
      type="button"
      className="ui-icon-button"
      aria-label="Open a text file"
      title={hint}
      onClick={() => void ask('article.chooseFiles', {})}
    >
      <PlusIcon />
    </button>
  )
}

type Articles = NonNullable<ReturnType<typeof useGalley.getState>['library']>['articles']

function Rows({ articles }: { readonly articles: Articles }) {
  const order = useOrder(articles)
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

  const focusRow = useCallback((id: string | undefined) => {
    if (id === undefined) return
    flushSync(() => setCursorId(id))
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])

  const remove = async (id: string) => {
    const index = order.indexOf(id)
    const neighbour = order[index + 1] ?? order[index - 1]
    const hadFocus = list.current?.contains(document.activeElement) ?? false
    await removeArticle(id)
    if (hadFocus) focusRow(neighbour)
  }

  const handleKey = (event: KeyboardEvent) => {
    const id = order[cursor]
    const target = targetOf(event, cursor, order.length)
    if (target !== undefined) focusRow(order[target])
    else if (event.key === 'Delete' && id !== undefined) void remove(id)
    else return
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
      <ul
        className="library-rows"
        ref={list}
        style={{ height: order.length * rowHeight }}
        onKeyDown={handleKey}
      >
        {shown.map((index) => {
          const article = articles.get(order[index] ?? '')
          return article === undefined ? null : (
            <ArticleRow
              key={article.id}
              article={article}
              index={index}
              count={order.length}
              isOpen={article.id === openId}
              hasCursor={index === cursor}
              onOpen={openArticle}
              onRemove={remove}
            />
          )
        })}
      </ul>
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
