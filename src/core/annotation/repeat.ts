import type { Difference } from '../journal/change'
import { made } from '../journal/differences'
import { ok } from '../result'
import { addAnnotation } from './annotations'
import { find, type Context, type Outcome } from './context'
import type { Lookup } from './lookup'
import type { Evidence, RevisionName } from './rows'

/**
 * Highlights a passage of another article that repeats the words of an annotation, and makes it evidence of
 * the same claims, with the same stances, colour and speaker.
 */
export function repeatAnnotation(
  context: Context,
  wanted: {
    readonly annotationId: string
    readonly articleId: string
    readonly revision: RevisionName
    /** The canonical text of that revision. */
    readonly text: string
    readonly start: number
    readonly end: number
  },
): Outcome {
  const source = find(context, 'annotation', wanted.annotationId)
  if (!source.ok) return source
  const { colour, speakerId } = source.value
  const added = addAnnotation(context, { ...wanted, colour })
  if (!added.ok) return added
  return ok(
    added.value.flatMap((difference) => {
      if (difference.table !== 'annotation' || difference.after === null) return [difference]
      const annotation = { ...difference.after, speakerId }
      return [
        made('annotation', annotation),
        ...sameEvidence(context, source.value.id, annotation.id),
      ]
    }),
  )
}

/** Makes an annotation evidence of those claims of another that it does not bear on yet, as that does. */
export function repeatEvidence(
  context: Context,
  wanted: { readonly annotationId: string; readonly sourceId: string },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  if (!annotation.ok) return annotation
  const source = find(context, 'annotation', wanted.sourceId)
  return source.ok ? ok(sameEvidence(context, source.value.id, annotation.value.id)) : source
}

function sameEvidence(context: Context, sourceId: string, annotationId: string): Difference[] {
  return missingClaims(context.lookup, sourceId, annotationId).map(({ claimId, stance }) =>
    made('evidence', { id: context.newId(), annotationId, claimId, stance }),
  )
}

/** The evidence of an annotation for claims that another does not bear on. */
export function missingClaims(
  lookup: Lookup,
  sourceId: string,
  annotationId: string,
): readonly Evidence[] {
  const there = new Set(lookup.rows('evidence', { annotationId }).map(({ claimId }) => claimId))
  return lookup
    .rows('evidence', { annotationId: sourceId })
    .filter(({ claimId }) => !there.has(claimId))
}
