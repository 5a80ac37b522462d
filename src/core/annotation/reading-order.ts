import { firstNotBefore } from '../sorted'
import type { Annotation } from './rows'

/** What the place of an annotation in the margin and in an export depends on. */
export type Placed = Pick<Annotation, 'id' | 'start' | 'end' | 'createdAt'>

/**
 * Reading order: by start, then the longer passage first, so that a passage comes before those
 * within it; then the older first. Negative when `one` comes before `other`.
 */
export function compareInReadingOrder(one: Placed, other: Placed): number {
  return (
    one.start - other.start ||
    other.end - one.end ||
    one.createdAt - other.createdAt ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  )
}

/**
 * Where `placed` stands in `sorted`, which is in reading order, or where it would be inserted: the
 * index of the first that doesn't come before it. Takes time logarithmic in the length.
 */
export function indexInReadingOrder(sorted: readonly Placed[], placed: Placed): number {
  return firstNotBefore(sorted, (each) => compareInReadingOrder(each, placed) < 0)
}

/** The index of the first of `sorted` that starts at `offset` or after it; the length if none does. */
export function firstStartingAt(sorted: readonly Placed[], offset: number): number {
  return firstNotBefore(sorted, (each) => each.start < offset)
}

/** `sorted` with `placed` in its place in reading order. */
export function insertInReadingOrder<Row extends Placed>(
  sorted: readonly Row[],
  placed: Row,
): readonly Row[] {
  return sorted.toSpliced(indexInReadingOrder(sorted, placed), 0, placed)
}
