import { useEffect, useMemo, type KeyboardEvent } from 'react'
import { spellingsBySpeaker } from '../notes/spellings'
import { useGalley } from '../app/state'
import { fold, openDialog, select, showList } from './actions'
import { deskLists, useDesk, type DeskList } from './desk'
import { focusFile, focusList } from './focus'
import { ListRowView } from './ListRowView'
import { claimRows, speakerRows, tagRows, type ListRow } from './list-rows'
import { useVirtualRows } from './use-virtual-rows'
import { message, t, type Message } from '../../contract/language/translate'

const listNames: Readonly<Record<DeskList, Message>> = {
  claims: message('Claims'),
  speakers: message('Speakers'),
  tags: message('Tags'),
}

const finds: Readonly<Record<DeskList, Message>> = {
  claims: message('Find in claims'),
  speakers: message('Find in speakers'),
  tags: message('Find in tags'),
}

const findsAmong: Readonly<Record<DeskList, Message>> = {
  claims: message('Find in {{count}} claims'),
  speakers: message('Find in {{count}} speakers'),
  tags: message('Find in {{count}} tags'),
}

/** The lists of the desk: all claims, all speakers, all tags. */
export function ListPane() {
  const list = useDesk((state) => state.list)
  const listFilter = useDesk((state) => state.listFilter)
  const rows = useRows(list)
  return (
    <nav
      className="desk-lists"
      aria-label={t('Desk')}
      onFocus={() => useDesk.setState({ pane: 'list' })}
    >
      <div className="desk-tabs" role="radiogroup" aria-label={t('What is listed')}>
        {deskLists.map((one) => (
          <label key={one} className="desk-tab">
            <input
              type="radio"
              className="ui-hidden"
              name="desk-list"
              checked={list === one}
              onChange={() => showList(one)}
            />
            {t(listNames[one])}
          </label>
        ))}
      </div>
      <div className="desk-list-head">
        <input
          type="search"
          className="notes-input"
          aria-label={t(finds[list])}
          placeholder={t(findsAmong[list], { count: rows.length })}
          value={listFilter}
          spellCheck={false}
          onChange={(event) => useDesk.setState({ listFilter: event.target.value })}
          onKeyDown={(event) => {
            if (!['Enter', 'ArrowDown', 'Escape'].includes(event.key)) return
            event.preventDefault()
            event.stopPropagation()
            if (event.key === 'Escape') useDesk.setState({ listFilter: '' })
            focusList()
          }}
        />
        {list !== 'tags' && (
          <button
            type="button"
            className="ui-button"
            title={list === 'claims' ? t('New claim (N)') : t('New speaker (N)')}
            onClick={() =>
              openDialog(
                list === 'claims' ? { kind: 'newClaim', parentId: null } : { kind: 'newSpeaker' },
              )
            }
          >
            {t('New')}
          </button>
        )}
      </div>
      <Rows key={list} list={list} rows={rows} />
    </nav>
  )
}

function useRows(list: DeskList): readonly ListRow[] {
  const library = useGalley((state) => state.library)
  const counts = useDesk((state) => state.counts)
  const collapsed = useDesk((state) => state.collapsed)
  const filter = useDesk((state) => state.listFilter)
  const { claims, speakers, spellings, tags } = library ?? {}
  return useMemo(() => {
    const shown = { counts, collapsed, filter }
    switch (list) {
      case 'claims':
        return claimRows(claims?.values() ?? [], shown)
      case 'speakers':
        return speakerRows(speakers?.values() ?? [], spellingsBySpeaker(spellings), shown)
      case 'tags':
        return tagRows(tags?.values() ?? [], shown)
    }
  }, [list, claims, speakers, spellings, tags, counts, collapsed, filter])
}

/** Before a row was laid out, in CSS pixels. */
const rowHeight = () => 36

function Rows({ list, rows }: { readonly list: DeskList; readonly rows: readonly ListRow[] }) {
  const selected = useDesk((state) => state.selected[list])
  const current = rows.findIndex(({ id }) => id === selected)
  const { rows: virtual, scrollerRef, total, first, end } = useVirtualRows(rows.length, rowHeight)
  useEffect(() => virtual.reveal(current), [current, virtual])

  const press = (event: KeyboardEvent) => {
    const target = targetOf(event, rows, current)
    if (target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (typeof target === 'number') select(list, rows[target]?.id ?? selected)
    else if (target === 'file') focusFile()
    else fold(rows[current]?.id ?? '', target === 'open')
  }

  if (rows.length === 0) return <Nothing list={list} />
  const active = rows[current]
  return (
    <div
      ref={scrollerRef}
      className="desk-list"
      data-desk="list"
      role="tree"
      tabIndex={0}
      aria-label={t(listNames[list])}
      aria-activedescendant={active === undefined ? undefined : rowId(active.id)}
      onKeyDown={press}
    >
      <div className="desk-rows" role="presentation" style={{ height: total }}>
        {rows.slice(first, end).map((row, offset) => (
          <ListRowView
            key={row.id}
            id={rowId(row.id)}
            row={row}
            list={list}
            index={first + offset}
            count={rows.length}
            top={virtual.top(first + offset)}
            isSelected={row.id === selected}
          />
        ))}
      </div>
    </div>
  )
}

function rowId(id: string): string {
  return `desk-row-${encodeURIComponent(id)}`
}

function Nothing({ list }: { readonly list: DeskList }) {
  const isFiltered = useDesk((state) => state.listFilter !== '')
  const words: Readonly<Record<DeskList, string>> = {
    claims: t(
      'A claim is something asserted that you follow across articles. Make one here, or press C on a highlight.',
    ),
    speakers: t('Whoever said what you highlighted is listed here. Press S on a highlight.'),
    tags: t('Tags are put on highlights with T. A slash nests them: economy/trade.'),
  }
  return <p className="desk-hint">{isFiltered ? t('Nothing here has that name.') : words[list]}</p>
}

const pageStep = 10

/** The row that a key goes to, or what it does with the current one. */
function targetOf(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  rows: readonly ListRow[],
  current: number,
): number | 'open' | 'close' | 'file' | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined
  const row = rows[current]
  const last = rows.length - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, current + 1)
    case 'ArrowUp':
      return Math.max(0, current - 1)
    case 'PageDown':
      return Math.min(last, current + pageStep)
    case 'PageUp':
      return Math.max(0, current - pageStep)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'ArrowRight':
      if (row?.isOpen === false) return 'open'
      return row?.isOpen === true ? current + 1 : 'file'
    case 'ArrowLeft': {
      if (row?.isOpen === true) return 'close'
      const depth = row?.depth ?? 0
      const parent = rows.slice(0, Math.max(0, current)).findLastIndex((one) => one.depth < depth)
      return parent < 0 ? undefined : parent
    }
    case 'Enter':
      return row === undefined ? 0 : 'file'
    default:
      return undefined
  }
}
