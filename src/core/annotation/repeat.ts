import { made } from '../journal/differences'
import { ok } from '../result'
import { addAnnotation } from './annotations'
import { find, type Context, type Outcome } from './context'
import type { RevisionName } from './rows'

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
  const evidence = context.lookup.rows('evidence', { annotationId: source.value.id })
  return ok(
    added.value.flatMap((difference) => {
      if (difference.table !== 'annotation' || difference.after === null) return [difference]
      const annotation = { ...difference.after, speakerId }
      return [
        made('annotation', annotation),
        ...evidence.map(({ claimId, stance }) =>
          made('evidence', { id: context.newId(), annotationId: annotation.id, claimId, stance }),
        ),
      ]
    }),
  )
}
