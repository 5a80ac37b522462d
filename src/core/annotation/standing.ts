import type { Passage } from '../text/passage'
import type { Annotation, Placement } from './rows'

/** Where an annotation stands in the current text of its article; for review, where it may. */
export type Standing =
  | { readonly status: 'attached' | 'review'; readonly passage: Passage }
  | { readonly status: 'orphan'; readonly passage: null }

/** @param placement The annotation's, if it has one. */
export function standingOf(annotation: Annotation, placement: Placement | undefined): Standing {
  if (placement === undefined) {
    return { status: 'attached', passage: { start: annotation.start, end: annotation.end } }
  }
  const { status, start, end } = placement
  if (status === 'orphan' || start === null || end === null) {
    return { status: 'orphan', passage: null }
  }
  return { status, passage: { start, end } }
}
