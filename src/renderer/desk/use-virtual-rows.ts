import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { VirtualRows, type VirtualView } from './virtual-rows'

/**
 * The rows of a list that are near the screen.
 *
 * @param estimate A row's height before it was laid out; another function when the rows are others.
 */
export function useVirtualRows(
  count: number,
  estimate: (index: number) => number,
): VirtualView & {
  readonly rows: VirtualRows
  readonly scrollerRef: (element: HTMLElement | null) => void
} {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const rows = useMemo(() => new VirtualRows(count, estimate), [count, estimate])
  const view = useSyncExternalStore(rows.subscribe, rows.view)
  useLayoutEffect(() => (scroller === null ? undefined : rows.attach(scroller)), [rows, scroller])
  useLayoutEffect(() => rows.measure())
  return { ...view, rows, scrollerRef: setScroller }
}
