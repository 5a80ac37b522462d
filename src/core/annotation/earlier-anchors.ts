import { compareWords, isChanged } from '../comparison/compare'
import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import type { Context } from './context'
import type { Anchor, Annotation, EarlierAnchor, RevisionName } from './rows'

/**
 * Keeps the place of an annotation that a person now gives another, in another text, because its words
 * are not certainly there. Where they are, the new place says all that the old one did.
 */
export function anchorKept(
  context: Context,
  annotation: Annotation,
  revision: RevisionName,
): Difference[] {
  const { id: annotationId, articleId } = annotation
  const [placement] = context.lookup.rows('placement', { annotationId })
  const known = context.lookup.rows('earlierAnchor', { annotationId })
  const outdated = known.filter((each) => each.revision === revision)
  const isKept =
    annotation.revision !== revision && placement !== undefined && placement.status !== 'attached'
  return [
    ...outdated.map((row) => removed('earlierAnchor', row)),
    ...(isKept
      ? [
          made('earlierAnchor', {
            id: context.newId(),
            articleId,
            annotationId,
            ...anchorOf(annotation),
            seenAt: seenAt(context, annotation),
          }),
        ]
      : []),
  ]
}

/**
 * What gives an annotation the place again that a person gave it in the text `revision`; the place that
 * it has is kept in exchange. `undefined` where nobody placed it in that text before.
 */
export function anchorTakenAgain(
  context: Context,
  annotation: Annotation,
  revision: RevisionName,
): Difference[] | undefined {
  const annotationId = annotation.id
  const [earlier] = context.lookup.rows('earlierAnchor', { annotationId, revision })
  if (earlier === undefined) return undefined
  return [
    ...altered('annotation', annotation, anchorOf(earlier)),
    ...altered('earlierAnchor', earlier, {
      ...anchorOf(annotation),
      seenAt: seenAt(context, annotation),
    }),
  ]
}

/** The differences that remove the earlier places of an annotation. */
export function earlierAnchorsRemoved(context: Context, annotationId: string): Difference[] {
  return context.lookup
    .rows('earlierAnchor', { annotationId })
    .map((row) => removed('earlierAnchor', row))
}

/**
 * Of the earlier places of an annotation those where the text had other words than `exact`, the oldest
 * text first: what a publisher changed.
 */
export function otherWords(
  exact: string,
  earlier: readonly EarlierAnchor[],
): readonly EarlierAnchor[] {
  return earlier
    .filter((each) => isChanged(compareWords(each.exact, exact)))
    .toSorted((one, other) => one.seenAt - other.seenAt || (one.id < other.id ? -1 : 1))
}

/** The place of an annotation, or an earlier one, alone. */
export function anchorOf({ revision, start, end, exact, prefix, suffix }: Anchor): Anchor {
  return { revision, start, end, exact, prefix, suffix }
}

/** Whether two anchors are one place. */
export function sameAnchor(one: Anchor, other: Anchor): boolean {
  return one.revision === other.revision && one.start === other.start && one.end === other.end
}

/** When Galley first saw the article with the text of the annotation. */
export function seenAt(
  { lookup }: Pick<Context, 'lookup'>,
  { articleId, revision }: Pick<Annotation, 'articleId' | 'revision'>,
): number {
  const times = lookup.rows('articleRevision', { articleId, revision }).map((row) => row.seenAt)
  return times.length === 0 ? (lookup.row('article', articleId)?.addedAt ?? 0) : Math.min(...times)
}
