import type { AnnotatedPassage } from './annotated-passage'

/**
 * The passages in reading order: by start, of those with one start the longer first (it contains
 * the others), then the older first, then by id, so that the order never depends on the input's.
 */
export function inReadingOrder(passages: readonly AnnotatedPassage[]): AnnotatedPassage[] {
  return passages.toSorted(
    ({ annotation: one }, { annotation: other }) =>
      one.start - other.start ||
      other.end - one.end ||
      one.createdAt - other.createdAt ||
      compareText(one.id, other.id),
  )
}

/** Compares by code units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
