import type { Passage } from '../text/passage'
import type { AnnotatedPassage } from './annotated-passage'

/**
 * The passages in reading order: by start, of those with one start the longer first (it contains
 * the others), then the older first, then by id, so that the order never depends on the input's.
 * What is to be reviewed stands where it may be in the text; what is no longer in it comes last.
 */
export function inReadingOrder(passages: readonly AnnotatedPassage[]): AnnotatedPassage[] {
  return passages.toSorted(
    (one, other) =>
      Number(isGone(one)) - Number(isGone(other)) ||
      placeOf(one).start - placeOf(other).start ||
      placeOf(other).end - placeOf(one).end ||
      one.annotation.createdAt - other.annotation.createdAt ||
      compareText(one.annotation.id, other.annotation.id),
  )
}

function isGone({ outdated }: AnnotatedPassage): boolean {
  return outdated?.status === 'orphan'
}

function placeOf({ annotation, outdated }: AnnotatedPassage): Passage {
  return outdated?.suggestion ?? annotation
}

/** Compares by code units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
