import { useEffect, useState } from 'react'
import { LibraryList } from '../library/LibraryList'
import { useGalley } from './state'
import { t } from '../../contract/language/translate'

/**
 * The library at the left. At the start the text is painted first, in the place that it keeps: the
 * list, with its sorting, its dates and its numbers, comes with the picture after it.
 */
export function LibraryPlace() {
  const textComesFirst = useGalley((state) => state.open !== null)
  const textIsPainted = usePaintedOnce()
  return textComesFirst && !textIsPainted ? (
    <nav className="library" aria-label={t('Library')} />
  ) : (
    <LibraryList />
  )
}

/** Whether a picture with this component has been painted. */
function usePaintedOnce(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    // The first callback runs before that picture is painted, the second after it.
    let request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => setPainted(true))
    })
    return () => cancelAnimationFrame(request)
  }, [])
  return painted
}
