import { certainPlace } from './attach'
import { carryOver, isPassage, tokensOf } from './passages'
import { compareRevisions, type Revisions } from './revisions'
import { suggestedPlace } from './suggest'

/** A passage of the old revision: `[start, end)` in UTF-16 code units. */
export interface Annotated {
  readonly id: string
  readonly start: number
  readonly end: number
}

/**
 * What became of a passage: *attached*, the same words at the place `[start, end)` of the new
 * revision; *review*, with the best suggestion; *orphan*, the words are gone. UTF-16 code units.
 */
export type Reanchored =
  | {
      readonly id: string
      readonly status: 'attached' | 'review'
      readonly start: number
      readonly end: number
    }
  | { readonly id: string; readonly status: 'orphan' }

/** Two revisions of one article's text, and passages of the first. */
export interface Reanchoring {
  readonly before: string
  readonly after: string
  readonly annotations: readonly Annotated[]
}

/** Finds the passages of the revision `before` in the revision `after`. See SPEC.md. */
export function reanchor({ before, after, annotations }: Reanchoring): Reanchored[] {
  const revisions = compareRevisions(before, after)
  return annotations.map((annotation) => resolve(revisions, annotation))
}

function resolve(revisions: Revisions, annotation: Annotated): Reanchored {
  const { id } = annotation
  const { before, after } = revisions
  if (!isPassage(annotation, before.source.length)) return { id, status: 'orphan' }
  if (before.source === after.source)
    return { id, status: 'attached', start: annotation.start, end: annotation.end }
  const range = tokensOf(before, annotation)
  if (range.from === range.to) return { id, status: 'orphan' }
  const certain = certainPlace(revisions, range)
  if (certain !== undefined)
    return { id, status: 'attached', ...carryOver(annotation, before, range, after, certain) }
  const suggested = suggestedPlace(revisions, range)
  if (suggested === undefined) return { id, status: 'orphan' }
  return { id, status: 'review', ...carryOver(annotation, before, range, after, suggested) }
}
