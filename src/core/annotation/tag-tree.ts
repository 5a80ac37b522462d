import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import { fail, ok } from '../result'
import type { Context, Outcome } from './context'
import { cleanTagName, nameKey } from './names'
import type { Colour, Tag } from './rows'

/**
 * Renames a tag with all that are nested in it: with `economy`, also `economy/trade`. A tag of a name
 * that other tags are nested in need not be there itself.
 */
export function renameTag(
  context: Context,
  wanted: { readonly name: string; readonly newName: string },
): Outcome {
  const newName = cleanTagName(wanted.newName)
  if (!newName.ok) return newName
  const tags = context.lookup.rows('tag', {})
  const family = familyOf(tags, wanted.name)
  if (family.length === 0) return fail({ kind: 'not-found', table: 'tag', id: wanted.name })
  const [taken] = namesTaken(tags, wanted.name, newName.value)
  if (taken !== undefined) return fail({ kind: 'name-taken', field: 'tag', name: taken })
  const differences: Difference[] = []
  for (const { tag, rest } of family) {
    const name = cleanTagName(newName.value + rest)
    if (!name.ok) return name
    differences.push(...altered('tag', tag, { name: name.value }))
  }
  return ok(differences)
}

/** The names that a tag and those nested in it can't have as `newName`, since other tags have them. */
export function namesTaken(tags: readonly Tag[], name: string, newName: string): readonly string[] {
  const family = familyOf(tags, name)
  const own = new Set(family.map(({ tag }) => tag.id))
  const others = new Set(tags.filter(({ id }) => !own.has(id)).map((tag) => nameKey(tag.name)))
  return family.map(({ rest }) => newName + rest).filter((one) => others.has(nameKey(one)))
}

/**
 * Makes one tag of two: whatever has the one has the other instead, once. Those nested in it are
 * nested in the other then, and merged where that has one of the same name. A tag that is merged into
 * one of its own leaves the others where they are.
 */
export function mergeTags(
  context: Context,
  wanted: { readonly name: string; readonly intoName: string },
): Outcome {
  const intoName = cleanTagName(wanted.intoName)
  if (!intoName.ok) return intoName
  const tags = context.lookup.rows('tag', {})
  if (nameKey(intoName.value) === nameKey(wanted.name)) return fail({ kind: 'same', table: 'tag' })
  const isWithin = familyOf([{ name: intoName.value }], wanted.name).length > 0
  const family = familyOf(tags, wanted.name)
    .filter(({ rest }) => !isWithin || rest === '')
    .toSorted((one, other) => one.rest.length - other.rest.length)
  if (family.length === 0) return fail({ kind: 'not-found', table: 'tag', id: wanted.name })
  const byKey = new Map(tags.map((tag) => [nameKey(tag.name), tag] as const))
  const differences: Difference[] = []
  for (const { tag, rest } of family) {
    const name = cleanTagName(intoName.value + rest)
    if (!name.ok) return name
    byKey.delete(nameKey(tag.name))
    const target = byKey.get(nameKey(name.value))
    if (target === undefined) {
      byKey.set(nameKey(name.value), tag)
      differences.push(...altered('tag', tag, { name: name.value }))
    } else differences.push(...merged(context, tag, target))
  }
  return ok(differences)
}

/** Gives a tag a colour, or none; a tag that others are nested in is made for it if need be. */
export function colourTag(
  context: Context,
  wanted: { readonly name: string; readonly colour: Colour | null },
): Outcome {
  const { colour } = wanted
  const family = familyOf(context.lookup.rows('tag', {}), wanted.name)
  const own = family.find(({ rest }) => rest === '')
  if (own !== undefined) return ok(altered('tag', own.tag, { colour }))
  const name = cleanTagName(wanted.name)
  if (!name.ok) return name
  if (family.length === 0) return fail({ kind: 'not-found', table: 'tag', id: wanted.name })
  return ok([made('tag', { id: context.newId(), name: name.value, colour })])
}

/** Removes a tag with all that are nested in it from everything that has them. */
export function removeTagTree(context: Context, wanted: { readonly name: string }): Outcome {
  const family = familyOf(context.lookup.rows('tag', {}), wanted.name)
  if (family.length === 0) return fail({ kind: 'not-found', table: 'tag', id: wanted.name })
  return ok(
    family.flatMap(({ tag }) => [
      ...context.lookup
        .rows('annotationTag', { tagId: tag.id })
        .map((row) => removed('annotationTag', row)),
      removed('tag', tag),
    ]),
  )
}

/**
 * The tags of that name and those nested in it, each with what its name has after that one: nothing,
 * or `/trade`. Upper and lower case don't count.
 */
export function familyOf<Named extends Pick<Tag, 'name'>>(
  tags: readonly Named[],
  name: string,
): readonly { readonly tag: Named; readonly rest: string }[] {
  const levels = name.split('/').map(nameKey)
  return tags.flatMap((tag) => {
    const own = tag.name.split('/')
    const isOne = levels.every((level, index) => nameKey(own[index] ?? '') === level)
    const rest = own.slice(levels.length)
    return isOne ? [{ tag, rest: rest.length === 0 ? '' : `/${rest.join('/')}` }] : []
  })
}

function merged(context: Context, from: Tag, into: Tag): readonly Difference[] {
  const { lookup } = context
  const there = new Set(
    lookup.rows('annotationTag', { tagId: into.id }).map(({ annotationId }) => annotationId),
  )
  return [
    ...lookup
      .rows('annotationTag', { tagId: from.id })
      .flatMap((row) =>
        there.has(row.annotationId)
          ? [removed('annotationTag', row)]
          : altered('annotationTag', row, { tagId: into.id }),
      ),
    ...(into.colour === null ? altered('tag', into, { colour: from.colour }) : []),
    removed('tag', from),
  ]
}
