import { lastAtMost } from '../../core/text/number-list'
import type { Passage } from '../../core/text/passage'
import type { FoundPassages } from '../app/reader-handle'

/** The found passages that touch a stretch of text, for the painter. */
export function foundWithin(
  all: FoundPassages | null,
  start: number,
  end: number,
): { readonly found: readonly Passage[]; readonly foundCurrent: Passage | null } {
  if (all === null) return { found: [], foundCurrent: null }
  const found: Passage[] = []
  for (let index = lastAtMost(all.ends, start) + 1; index < all.starts.length; index++) {
    const passage = passageAt(all, index)
    if (passage === null || passage.start >= end) break
    if (index !== all.current) found.push(passage)
  }
  return { found, foundCurrent: passageAt(all, all.current) }
}

function passageAt({ starts, ends }: FoundPassages, index: number): Passage | null {
  const start = starts[index]
  const end = ends[index]
  return start === undefined || end === undefined ? null : { start, end }
}
