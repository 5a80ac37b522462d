import { useEffect, useState, type RefObject } from 'react'

/** How far below the screen more is put on the page, in CSS pixels. */
const ahead = '1200px'

/**
 * Puts a long list on the page step by step, as it is scrolled through, and at once as far as the
 * item `included`.
 *
 * @param end an element after the last one: when it comes near the screen, more are shown
 * @returns how many are on the page
 */
export function useGradually(
  end: RefObject<HTMLElement | null>,
  count: number,
  step: number,
  included = 0,
): number {
  const [wanted, setWanted] = useState(step)
  const shown = Math.min(count, Math.max(wanted, included + step))
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
  }, [end, shown, count, step])
  return shown
}
