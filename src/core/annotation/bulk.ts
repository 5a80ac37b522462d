import type { Difference } from '../journal/change'
import { altered, made } from '../journal/differences'
import { fail, ok } from '../result'
import { annotationRemoved } from './annotations'
import { find, type Context, type Outcome } from './context'
import { chooseClaim, type ClaimChoice } from './evidence'
import { cleanName, cleanTagName, sameNamed } from './names'
import type { Annotation, Colour, Stance } from './rows'
import { newSpeaker, speakerNamed } from './speakers'

/** What is done to many annotations at once. */
export type BulkEdit =
  | { readonly kind: 'colour'; readonly colour: Colour }
  /** Nobody, when the name is `null`. */
  | { readonly kind: 'speaker'; readonly name: string | null }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'claim'; readonly claim: ClaimChoice; readonly stance: Stance }
  | { readonly kind: 'remove' }

/** Does one thing to many annotations; those for which it is so already stay as they are. */
export function editAnnotations(
  context: Context,
  wanted: { readonly annotationIds: readonly string[]; readonly edit: BulkEdit },
): Outcome {
  const annotations: Annotation[] = []
  for (const id of new Set(wanted.annotationIds)) {
    const annotation = find(context, 'annotation', id)
    if (!annotation.ok) return annotation
    annotations.push(annotation.value)
  }
  if (annotations.length === 0) return fail({ kind: 'nothing-chosen' })
  return edited(context, annotations, wanted.edit)
}

function edited(context: Context, annotations: readonly Annotation[], edit: BulkEdit): Outcome {
  switch (edit.kind) {
    case 'colour':
      return ok(updated(context, annotations, { colour: edit.colour }))
    case 'speaker':
      return withSpeaker(context, annotations, edit.name)
    case 'tag':
      return withTag(context, annotations, edit.name)
    case 'claim':
      return withClaim(context, annotations, edit.claim, edit.stance)
    case 'remove':
      return ok(annotations.flatMap((annotation) => annotationRemoved(context, annotation)))
  }
}

function updated(
  context: Context,
  annotations: readonly Annotation[],
  fields: Partial<Annotation>,
): readonly Difference[] {
  return annotations.flatMap((annotation) =>
    altered('annotation', annotation, fields).length === 0
      ? []
      : altered('annotation', annotation, { ...fields, updatedAt: context.now }),
  )
}

function withSpeaker(
  context: Context,
  annotations: readonly Annotation[],
  typed: string | null,
): Outcome {
  if (typed === null) return ok(updated(context, annotations, { speakerId: null }))
  const name = cleanName(typed, 'speaker')
  if (!name.ok) return name
  const known = speakerNamed(context.lookup, name.value)
  const speaker = known ?? newSpeaker(context, name.value)
  return ok([
    ...(known === undefined ? [made('speaker', speaker)] : []),
    ...updated(context, annotations, { speakerId: speaker.id }),
  ])
}

function withTag(context: Context, annotations: readonly Annotation[], typed: string): Outcome {
  const name = cleanTagName(typed)
  if (!name.ok) return name
  const known = sameNamed(context.lookup.rows('tag', {}), (row) => row.name, name.value)
  const tag = known ?? { id: context.newId(), name: name.value, colour: null }
  const there = new Set(
    context.lookup.rows('annotationTag', { tagId: tag.id }).map(({ annotationId }) => annotationId),
  )
  const added = annotations
    .filter(({ id }) => !there.has(id))
    .map(({ id }) =>
      made('annotationTag', { id: context.newId(), annotationId: id, tagId: tag.id }),
    )
  return ok(known === undefined ? [made('tag', tag), ...added] : added)
}

function withClaim(
  context: Context,
  annotations: readonly Annotation[],
  choice: ClaimChoice,
  stance: Stance,
): Outcome {
  const chosen = chooseClaim(context, choice, annotations[0]?.colour ?? 'blue')
  if (!chosen.ok) return chosen
  const { claim, isNew } = chosen.value
  const there = new Map(
    context.lookup
      .rows('evidence', { claimId: claim.id })
      .map((row) => [row.annotationId, row] as const),
  )
  const bearing = annotations.flatMap(({ id }) => {
    const known = there.get(id)
    if (known !== undefined) return altered('evidence', known, { stance })
    const evidence = { id: context.newId(), annotationId: id, claimId: claim.id, stance }
    return [made('evidence', evidence)]
  })
  return ok(isNew ? [made('claim', claim), ...bearing] : bearing)
}
