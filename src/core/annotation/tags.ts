import { made, removed } from '../journal/differences'
import { fail, ok } from '../result'
import { find, type Context, type Outcome } from './context'
import { cleanTagName, sameNamed } from './names'

/** Puts a tag on an annotation; the tag is made when none has this name yet. */
export function addTag(
  context: Context,
  wanted: { readonly annotationId: string; readonly name: string },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  if (!annotation.ok) return annotation
  const name = cleanTagName(wanted.name)
  if (!name.ok) return name
  const annotationId = annotation.value.id
  const known = sameNamed(context.lookup.rows('tag', {}), (row) => row.name, name.value)
  if (known === undefined) {
    const tag = { id: context.newId(), name: name.value, colour: null }
    const use = { id: context.newId(), annotationId, tagId: tag.id }
    return ok([made('tag', tag), made('annotationTag', use)])
  }
  const [there] = context.lookup.rows('annotationTag', { annotationId, tagId: known.id })
  if (there !== undefined) {
    return fail({ kind: 'already-there', table: 'annotationTag', id: there.id })
  }
  return ok([made('annotationTag', { id: context.newId(), annotationId, tagId: known.id })])
}

/** Takes a tag off an annotation; the tag itself stays. */
export function removeTag(context: Context, wanted: { readonly annotationTagId: string }): Outcome {
  const use = find(context, 'annotationTag', wanted.annotationTagId)
  return use.ok ? ok([removed('annotationTag', use.value)]) : use
}
