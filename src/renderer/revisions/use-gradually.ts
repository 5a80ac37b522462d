import { useEffect, useRef, useState, type RefObject } from 'react'

/** How far below the screen more is put on the page, in CSS pixels. */
const ahead = '1200px'

interface Gradually {
  /** How many are on the page. */
  readonly shown: number
  /** For an element after the last one: when it comes near the screen, more are shown. */
  readonly end: RefObject<HTMLDivElement | null>
  /** Sees to it that the one of that index is on the page. */
  readonly include: (index: number) => void
}

/** Puts a long list on the page step by step, as it is scrolled through. */
export function useGradually(count: number, step: number): Gradually {
  const [wanted, setWanted] = useState(step)
  const end = useRef<HTMLDivElement>(null)
  const shown = Math.min(count, wanted)
  useEffect(() => {
    if (end.current === null || shown === count) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setWanted(shown + step)
      },
      { root: end.current.closest('[data-scrolls]'), rootMargin: ahead },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [shown, count, step])
  return { shown, end, include: (index) => setWanted((now) => Math.max(now, index + step)) }
}
