import type { Difference } from '../journal/change'
import { altered, made } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { currentArticle, resizeAnnotation } from './annotations'
import type { Context, Outcome } from './context'
import type { Refusal } from './refusal'
import type { Annotation, Placement, PlacementStatus, RevisionName } from './rows'

/** What the comparison of two texts says of one annotation. */
export interface Resolution {
  /** As it was when it was looked for: another anchor since then makes the answer void. */
  readonly annotation: Annotation
  readonly status: PlacementStatus
  /** In the new text; `null` for an orphan. */
  readonly start: number | null
  readonly end: number | null
}

/**
 * The differences that put an annotation where it was found in the text `revision`. Whoever said, at
 * `goneAt`, that the words are gone is not asked again, unless the very words come back.
 *
 * @param before The placement that it has, if it has one.
 */
export function placementSet(
  { newId }: Pick<Context, 'newId'>,
  before: Placement | undefined,
  {
    resolution: { annotation, status, start, end },
    revision,
    goneAt,
  }: {
    readonly resolution: Resolution
    readonly revision: RevisionName
    readonly goneAt: number | null
  },
): readonly Difference[] {
  const { id: annotationId, articleId } = annotation
  const isFound = status === 'attached' || goneAt === null
  const place = isFound ? { status, start, end, goneAt: null } : gone(goneAt)
  return before === undefined
    ? [made('placement', { id: newId(), articleId, annotationId, revision, ...place })]
    : altered('placement', before, { revision, ...place })
}

/**
 * Says that the words of an annotation stand at `passage` of the article's current text, or, when
 * that is `null`, where it was suggested.
 */
export function acceptPlacement(
  context: Context,
  wanted: {
    readonly annotationId: string
    readonly revision: RevisionName
    readonly text: string
    readonly passage: { readonly start: number; readonly end: number } | null
  },
): Outcome {
  const { annotationId, revision, text } = wanted
  const placement = placementOf(context, annotationId)
  if (!placement.ok) return placement
  const { start, end } = wanted.passage ?? placement.value
  if (start === null || end === null) return fail({ kind: 'empty-passage' })
  return resizeAnnotation(context, { annotationId, revision, text, start, end })
}

/** Says that the words of an annotation are not in the article's current text any more. */
export function declareGone(
  context: Context,
  wanted: { readonly annotationId: string; readonly revision: RevisionName },
): Outcome {
  const placement = placementOf(context, wanted.annotationId)
  if (!placement.ok) return placement
  const article = currentArticle(context, placement.value.articleId, wanted.revision)
  if (!article.ok) return article
  if (placement.value.goneAt !== null) return ok([])
  return ok(altered('placement', placement.value, gone(context.now)))
}

function placementOf(context: Context, annotationId: string): Result<Placement, Refusal> {
  const [placement] = context.lookup.rows('placement', { annotationId })
  return placement === undefined
    ? fail({ kind: 'not-found', table: 'placement', id: annotationId })
    : ok(placement)
}

function gone(goneAt: number): Pick<Placement, 'status' | 'start' | 'end' | 'goneAt'> {
  return { status: 'orphan', start: null, end: null, goneAt }
}
