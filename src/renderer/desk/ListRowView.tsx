import { displayText } from '../../core/text/display'
import { StanceIcon } from '../notes/icons'
import { stances } from '../../core/annotation/rows'
import { stanceCounts, statusWords } from '../claims/wording'
import { fold, select } from './actions'
import type { DeskList } from './desk'
import { startDraggingClaim, useDrop } from './dragging'
import { focusList } from './focus'
import { FoldIcon, StatusIcon } from './icons'
import type { ListRow } from './list-rows'
import { passages } from './wording'
import { number, t } from '../../contract/language/translate'

/** How far a level stands in, in CSS pixels. */
const indent = 14

/** One line of a list. */
export function ListRowView({
  id,
  row,
  list,
  index,
  count,
  top,
  isSelected,
}: {
  readonly id: string
  readonly row: ListRow
  readonly list: DeskList
  readonly index: number
  readonly count: number
  readonly top: number
  readonly isSelected: boolean
}) {
  const { over, handlers } = useDrop(row.id, list === 'claims')
  const { name, detail, depth, isOpen, colour, status } = row
  return (
    <div
      id={id}
      className={`desk-row${over === null ? '' : ` desk-row-over-${over}`}`}
      role="treeitem"
      data-row={index}
      style={{ top, paddingInlineStart: 8 + depth * indent }}
      aria-level={depth + 1}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-selected={isSelected}
      aria-expanded={isOpen ?? undefined}
      draggable={list === 'claims'}
      onDragStart={(event) => startDraggingClaim(event, row.id)}
      {...handlers}
      onClick={() => {
        select(list, row.id)
        focusList()
      }}
    >
      <span className="ui-hidden">{labelOf(row)}</span>
      <span
        className="desk-fold"
        aria-hidden="true"
        onClick={(event) => {
          if (isOpen === null) return
          event.stopPropagation()
          fold(row.id, !isOpen)
        }}
      >
        {isOpen !== null && <FoldIcon isOpen={isOpen} />}
      </span>
      {list !== 'speakers' && (
        <span className={`desk-dot${colour === null ? '' : ` notes-ink-${colour}`}`} />
      )}
      <span className="desk-row-words" aria-hidden="true">
        <span className="desk-row-name" dir="auto" title={displayText(name)}>
          {displayText(name)}
        </span>
        {detail !== '' && <span className="desk-row-detail">{displayText(detail)}</span>}
      </span>
      {status !== null && (
        <span
          className={`desk-status desk-status-${status}`}
          title={t(statusWords[status])}
          aria-hidden="true"
        >
          <StatusIcon status={status} />
        </span>
      )}
      <Counts row={row} />
    </div>
  )
}

function Counts({ row: { stances: byStance, count } }: { readonly row: ListRow }) {
  if (byStance === null || byStance.disputes === 0) {
    return (
      <span className="desk-row-count" aria-hidden="true">
        {number(count)}
      </span>
    )
  }
  return (
    <span
      className="desk-row-count"
      aria-hidden="true"
      title={stances.map((one) => t(stanceCounts[one], { count: byStance[one] })).join(', ')}
    >
      <span className="desk-row-disputes">
        <StanceIcon stance="disputes" />
        {number(byStance.disputes)}
      </span>
      {number(count)}
    </span>
  )
}

/** What a screen reader announces: name, status, how much there is. */
function labelOf({ name, detail, status, stances: byStance, count }: ListRow): string {
  const parts = byStance === null ? [] : stances.filter((one) => byStance[one] > 0)
  const split = parts.map((one) => t(stanceCounts[one], { count: byStance?.[one] ?? 0 }))
  const facts = [status === null ? null : t(statusWords[status]), passages(count)]
  return [displayText(name), displayText(detail), ...facts, ...split]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}
