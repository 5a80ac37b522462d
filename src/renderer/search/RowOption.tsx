import type { ReactNode } from 'react'
import { openRow } from './open-row'
import { rowsOf, type Row } from './rows'
import { useSearch } from './search'

/** A line of what was found; a click opens it. */
export function RowOption({ row, children }: { readonly row: Row; readonly children: ReactNode }) {
  const isCurrent = useSearch(({ answer, current }) =>
    answer?.kind === 'found' ? rowsOf(answer)[current]?.id === row.id : false,
  )
  return (
    <div
      id={`search-${row.id}`}
      role="option"
      aria-selected={isCurrent}
      className={`search-row search-row-${row.kind}`}
      onClick={() => void openRow(row)}
    >
      {children}
    </div>
  )
}
