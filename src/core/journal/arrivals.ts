import { anchorOf, seenAt } from '../annotation/earlier-anchors'
import { sameAnchor } from '../annotation/earlier-anchors'
import { placementSet, type Resolution } from '../annotation/placements'
import type { Context } from '../annotation/context'
import type { Annotation, RevisionName } from '../annotation/rows'
import type { Difference } from './change'
import { altered, removed, sameRow } from './differences'
import { meet } from './meeting'

/** An annotation whose place in a text is to be found. */
export interface Unplaced {
  readonly annotation: Annotation
  readonly revision: RevisionName
}

/** Where an annotation was found in a text. */
export interface Found {
  readonly resolution: Resolution
  readonly revision: RevisionName
}

/** What must be looked at once all differences are applied. */
interface Doubt {
  readonly annotationId: string
  /**
   * *void*: the place that it has is that of another anchor, or from before a person said that the words
   * are gone; *exact*: it was given the very place that it had.
   */
  readonly place: 'void' | 'exact' | 'unknown'
  /** When a person said that the words are gone. */
  readonly goneAt: number | null
}

/**
 * Does what `differences` do, though things arrived by themselves since they were made: what the user did
 * is taken back or done again, what arrived stays (SPEC.md, rules 14 to 18). Each difference is to be
 * applied before the next is asked for. Returns the annotations whose places must be found first; when
 * there are any, nothing is to be kept of what was applied.
 *
 * @param since The id of the change since which the arrivals came.
 * @param found The places that were found, see what is returned.
 */
export function* acrossArrivals(
  context: Context,
  differences: readonly Difference[],
  { since, found }: { readonly since: string; readonly found: readonly Found[] },
): Generator<Difference, readonly Unplaced[]> {
  const doubts: Doubt[] = []
  for (const difference of differences) {
    doubts.push(...doubtsBefore(context, difference))
    yield* meet(context, difference, since)
    yield* earlierAnchorSet(context, difference)
    doubts.push(...doubtsAfter(context, difference))
  }
  return yield* settle(context, doubts, found)
}

/** What a difference that is to be applied makes doubtful. */
function doubtsBefore({ lookup }: Context, { table, id, before, after }: Difference): Doubt[] {
  if (table === 'annotation' && after !== null) {
    const isMoved = before === null || !sameAnchor(before, after)
    return [{ annotationId: id, place: isMoved ? 'void' : 'unknown', goneAt: null }]
  }
  if (table !== 'placement' || after === null) return []
  const { annotationId, goneAt } = after
  const isSaid = before !== null && before.goneAt !== goneAt
  const isExact = sameRow(lookup.row('placement', id) ?? null, before)
  return [{ annotationId, place: isSaid && !isExact ? 'void' : 'unknown', goneAt }]
}

/** What a difference makes of that once it was applied. */
function doubtsAfter({ lookup }: Context, { table, id, before, after }: Difference): Doubt[] {
  if (table === 'placement' && after !== null) {
    if (!sameRow(lookup.row('placement', id) ?? null, after)) return []
    return [{ annotationId: after.annotationId, place: 'exact', goneAt: null }]
  }
  if (table !== 'article' || before?.revision === after?.revision) return []
  return lookup
    .rows('annotation', { articleId: id })
    .map((annotation) => ({ annotationId: annotation.id, place: 'unknown', goneAt: null }))
}

/**
 * An annotation that stands where an earlier text has it again keeps the place that it had last beside it.
 * Where it is that last place which another takes, it takes it there.
 */
function* earlierAnchorSet(
  { lookup }: Context,
  { table, id, before, after }: Difference,
): Generator<Difference> {
  if (table !== 'annotation' || before === null || after === null) return
  const current = lookup.row('annotation', id)
  if (current === undefined || sameAnchor(before, after) || sameAnchor(current, after)) return
  const earlier = lookup.rows('earlierAnchor', { annotationId: id })
  const last = earlier.find((each) => sameAnchor(each, before))
  if (last === undefined) return
  const isThere = earlier.some(({ revision }) => revision === after.revision)
  const anchor = { ...anchorOf(after), seenAt: seenAt({ lookup }, after) }
  if (isThere && last.revision !== after.revision) yield removed('earlierAnchor', last)
  else yield* altered('earlierAnchor', last, anchor)
}

/** Gives annotations their places in the texts that their articles have now. */
function* settle(
  context: Context,
  doubts: readonly Doubt[],
  found: readonly Found[],
): Generator<Difference, readonly Unplaced[]> {
  const { lookup } = context
  const unplaced: Unplaced[] = []
  for (const [annotationId, ofOne] of Map.groupBy(doubts, (doubt) => doubt.annotationId)) {
    const annotation = lookup.row('annotation', annotationId)
    const article = lookup.row('article', annotation?.articleId ?? '')
    if (annotation === undefined || article === undefined) continue
    const { revision } = article
    yield* outdatedRemoved(context, annotation, revision)
    if (annotation.revision === revision) continue
    const [placement] = lookup.rows('placement', { annotationId })
    const places = new Set(ofOne.map(({ place }) => place))
    const isVoid = places.has('void') && !places.has('exact')
    if (placement?.revision === revision && !isVoid) continue
    const foundThere = found.find(
      (each) =>
        each.revision === revision &&
        each.resolution.annotation.id === annotationId &&
        sameAnchor(each.resolution.annotation, annotation),
    )
    if (foundThere === undefined) unplaced.push({ annotation, revision })
    else {
      const goneAt = ofOne.map((doubt) => doubt.goneAt).find((time) => time !== null) ?? null
      yield* placementSet(context, placement, { ...foundThere, goneAt })
    }
  }
  return unplaced
}

/** Who placed an annotation in a text needs no other place in it. */
function* outdatedRemoved(
  { lookup }: Context,
  { id: annotationId, revision: placedIn }: Annotation,
  revision: RevisionName,
): Generator<Difference> {
  for (const row of lookup.rows('earlierAnchor', { annotationId, revision: placedIn })) {
    yield removed('earlierAnchor', row)
  }
  if (placedIn !== revision) return
  for (const row of lookup.rows('placement', { annotationId })) yield removed('placement', row)
}
