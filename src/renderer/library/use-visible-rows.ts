import { useLayoutEffect, useRef, useState } from 'react'
import { rowHeight } from './ArticleRow'

/** Rows that are in the page above and below those in sight. */
const margin = 8

/**
 * Which rows of a scroller are near the screen: from `first` up to, not including, `end`. Brings
 * the row `current` into sight whenever it becomes another one.
 */
export function useVisibleRows(count: number, current: number) {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 0 })

  useLayoutEffect(() => {
    const scroller = scrollerRef.current
    if (scroller === null) return undefined
    const measure = () => setView({ top: scroller.scrollTop, height: scroller.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    scroller.addEventListener('scroll', measure, { passive: true })
    measure()
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', measure)
    }
  }, [])

  useLayoutEffect(() => {
    const scroller = scrollerRef.current
    if (scroller === null || current < 0) return
    const top = current * rowHeight
    const isAbove = top < scroller.scrollTop
    const isBelow = top + rowHeight > scroller.scrollTop + scroller.clientHeight
    if (isAbove || isBelow) scroller.scrollTop = top - (scroller.clientHeight - rowHeight) / 2
  }, [current])

  return {
    scrollerRef,
    first: Math.max(0, Math.floor(view.top / rowHeight) - margin),
    end: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + margin),
  }
}
