import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { FileEntry } from '../../contract/desk'
import { useGalley } from '../app/state'
import { rowStep } from '../ui/row-step'
import type { Group } from './arrange'
import { cardLabel, EvidenceCard } from './EvidenceCard'
import { useDesk } from './desk'
import { focusList } from './focus'
import { GroupHead } from './GroupHead'
import { needCards } from './load'
import { useVirtualRows } from './use-virtual-rows'
import { t } from '../../contract/language/translate'

/** A line of the file: the head of a group, or a card. */
type FileRow =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'card'; readonly entry: FileEntry }

/** The cards of a file. Only those near the screen are in the page. */
export function CardRows({ groups }: { readonly groups: readonly Group[] }) {
  const list = useDesk((state) => state.list)
  const grouping = useDesk((state) => state.groupings[list])
  const cursorId = useDesk((state) => state.cursorId)
  const chosen = useDesk((state) => state.chosen)
  const rows = useMemo(() => rowsOf(groups, grouping !== 'none'), [groups, grouping])
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups])
  const estimate = useCallback((index: number) => estimatedHeight(rows[index]), [rows])
  const { rows: virtual, scrollerRef, total, first, end } = useVirtualRows(rows.length, estimate)
  const cursorRow = rows.findIndex(
    (row) => row.kind === 'card' && row.entry.annotationId === cursorId,
  )

  const near = rows.slice(first, end)
  const nearIds = near.flatMap((row) => (row.kind === 'card' ? [row.entry.annotationId] : []))
  const nearKey = nearIds.join()
  const cards = useDesk((state) => state.cards)
  useEffect(() => needCards(nearKey === '' ? [] : nearKey.split(',')), [nearKey, cards])
  useEffect(() => virtual.reveal(cursorRow), [cursorRow, virtual])

  const pressed = useRef<string | null>(null)
  const goTo = (index: number, extends_: boolean) => {
    const target = entries[Math.min(entries.length - 1, Math.max(0, index))]
    if (target === undefined) return
    if (extends_) {
      pressed.current ??= cursorId ?? target.annotationId
      useDesk.setState({ chosen: between(entries, pressed.current, target.annotationId) })
    } else pressed.current = null
    useDesk.setState({ cursorId: target.annotationId })
  }

  const press = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey) return
    const at = entries.findIndex(({ annotationId }) => annotationId === cursorId)
    const target = rowStep(key, at, entries.length, pageStep)
    if (target !== undefined) goTo(target, shiftKey)
    else if (key === ' ' && cursorId !== null) toggle(cursorId)
    else if (key === 'ArrowLeft') focusList()
    else if (key === 'Escape' && chosen.size > 0) useDesk.setState({ chosen: new Set() })
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const point = (event: MouseEvent, { annotationId }: FileEntry) => {
    if (event.shiftKey) {
      const from = cursorId ?? annotationId
      useDesk.setState({ chosen: between(entries, from, annotationId) })
      return
    }
    if (event.ctrlKey || event.metaKey) toggle(annotationId)
    else if (window.getSelection()?.isCollapsed !== false) useDesk.setState({ chosen: new Set() })
    useDesk.setState({ cursorId: annotationId })
  }

  return (
    <div
      ref={scrollerRef}
      className={`desk-cards${grouping === 'date' ? ' desk-timeline' : ''}`}
      data-desk="file"
      role="grid"
      tabIndex={0}
      aria-label={t('Passages')}
      aria-multiselectable="true"
      aria-rowcount={rows.length}
      aria-activedescendant={
        cursorRow >= first && cursorRow < end ? `desk-card-${cursorRow}` : undefined
      }
      onFocus={() => {
        const isSeen = entries.some(({ annotationId }) => annotationId === cursorId)
        useDesk.setState({
          pane: 'file',
          ...(isSeen ? {} : { cursorId: entries[0]?.annotationId ?? null }),
        })
      }}
      onKeyDown={press}
    >
      <div className="desk-rows" role="presentation" style={{ height: total }}>
        {near.map((row, offset) => {
          const index = first + offset
          const place = { top: virtual.top(index) }
          return row.kind === 'group' ? (
            <div
              key={`group ${String(row.group.key)}`}
              className="desk-file-row"
              role="row"
              aria-rowindex={index + 1}
              data-row={index}
              style={place}
            >
              <div role="gridcell">
                <GroupHead group={row.group} grouping={grouping} />
              </div>
            </div>
          ) : (
            <div
              key={row.entry.annotationId}
              id={`desk-card-${index}`}
              className="desk-file-row"
              role="row"
              data-row={index}
              style={place}
              aria-rowindex={index + 1}
              aria-selected={chosen.has(row.entry.annotationId)}
              aria-current={row.entry.annotationId === cursorId || undefined}
              aria-label={labelOf(row.entry)}
              onClick={(event) => point(event, row.entry)}
            >
              <div role="gridcell">
                <EvidenceCard entry={row.entry} list={list} />
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function labelOf(entry: FileEntry): string {
  const { library } = useGalley.getState()
  return cardLabel(
    entry,
    useDesk.getState().cards.get(entry.annotationId),
    library?.speakers.get(entry.speakerId ?? '')?.name,
    library?.articles.get(entry.articleId)?.title ?? '',
  )
}

function rowsOf(groups: readonly Group[], withHeads: boolean): readonly FileRow[] {
  return groups.flatMap((group): readonly FileRow[] => [
    ...(withHeads ? [{ kind: 'group', group } as const] : []),
    ...group.entries.map((entry) => ({ kind: 'card', entry }) as const),
  ])
}

/** Before a row was laid out, in CSS pixels: a card by how many lines its passage may take. */
function estimatedHeight(row: FileRow | undefined): number {
  if (row?.kind !== 'card') return 48
  const { start, end } = row.entry
  return 90 + 26 * Math.ceil((end - start + 120) / 80)
}

function between(entries: readonly FileEntry[], from: string, to: string): ReadonlySet<string> {
  const ids = entries.map(({ annotationId }) => annotationId)
  const [start, end] = [ids.indexOf(from), ids.indexOf(to)]
  return new Set(ids.slice(Math.max(0, Math.min(start, end)), Math.max(start, end) + 1))
}

function toggle(annotationId: string): void {
  const chosen = new Set(useDesk.getState().chosen)
  if (!chosen.delete(annotationId)) chosen.add(annotationId)
  useDesk.setState({ chosen })
}

const pageStep = 5
