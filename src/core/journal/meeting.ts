import { newPlace } from '../annotation/articles'
import type { Context } from '../annotation/context'
import type { Lookup } from '../annotation/lookup'
import type { Article, TableName, Tables } from '../annotation/rows'
import type { Difference } from './change'
import { altered, removed, sameRow } from './differences'

type Row = Tables[TableName]
type Fields = Readonly<Record<string, unknown>>

/** What refers to a row of these tables and may have arrived by itself. */
const children = {
  article: ['location', 'articleRevision', 'encodingChoice'],
  annotation: ['placement', 'earlierAnchor'],
} as const satisfies Partial<Record<TableName, readonly TableName[]>>

const anchor = ['revision', 'start', 'end', 'exact', 'prefix', 'suffix']

/** The fields that say one thing together: all of them are taken, or none. Others stand alone. */
const units: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  annotation: [anchor],
  earlierAnchor: [[...anchor, 'seenAt']],
  location: [['size', 'modifiedAt']],
  encodingChoice: [['encoding', 'instead']],
  placement: [['revision', 'status', 'start', 'end', 'goneAt']],
}

/**
 * The differences that do what `difference` does to rows that may be others since it was made, because
 * something arrived (SPEC.md, rules 14 to 17). Each is to be applied before the next is asked for.
 *
 * @param since The id of the change since which the arrivals came.
 */
export function* meet(
  context: Context,
  difference: Difference,
  since: string,
): Generator<Difference> {
  const { table, id, before, after } = difference
  const { lookup } = context
  const current = lookup.row(table, id) ?? null
  if (sameRow(current, after)) return
  if (before === null) {
    if (current === null && isFree(lookup, difference)) yield* arrive(context, difference, since)
  } else if (current === null) return
  else if (after === null) {
    if (!isOfEarlierText(lookup, difference, since)) yield* removedWhole(lookup, table, current)
  } else if (!isOfEarlierText(lookup, difference, since)) {
    yield* altered(table, current as never, taken(table, before, after, current) as never)
  }
}

/** Makes a row. An article takes over from one of the same text that arrived while it was away. */
function* arrive(context: Context, difference: Difference, since: string): Generator<Difference> {
  const twins =
    difference.table === 'article' ? twinsOf(context.lookup, difference.after, since) : []
  const places = twins.flatMap(({ id }) => context.lookup.rows('location', { articleId: id }))
  for (const twin of twins) yield* removedWhole(context.lookup, 'article', twin)
  yield difference
  for (const place of places) yield newPlace(context, difference.id, place)
}

function twinsOf(lookup: Lookup, article: Article | null, since: string): readonly Article[] {
  if (article === null) return []
  const { revision } = article
  return lookup
    .rows('article', { revision })
    .filter(
      ({ id: articleId }) =>
        articleId > since && lookup.rows('annotation', { articleId }).length === 0,
    )
}

/** Whether a row can be made beside those that arrived. */
function isFree(lookup: Lookup, { table, after }: Difference): boolean {
  if (after === null) return false
  switch (table) {
    case 'placement': {
      const { annotationId, articleId, revision } = after
      return (
        lookup.row('article', articleId)?.revision === revision &&
        lookup.rows('placement', { annotationId }).length === 0
      )
    }
    case 'earlierAnchor': {
      const { annotationId, revision } = after
      return lookup.rows('earlierAnchor', { annotationId, revision }).length === 0
    }
    case 'encodingChoice':
    case 'location': {
      const { articleId, path } = after
      return lookup.rows(table, { articleId, path }).length === 0
    }
    default:
      return true
  }
}

/**
 * Whether a difference says which text an article has, and another text arrived since: that stays, with
 * what is known of the article by it, and it stays true which texts it had before.
 */
function isOfEarlierText(lookup: Lookup, { table, before, after }: Difference, since: string) {
  if (before === null) return false
  const isOfText =
    table === 'articleRevision' || (table === 'article' && before.revision !== after?.revision)
  if (!isOfText || (table === 'article' && after === null)) return false
  const articleId = table === 'article' ? before.id : before.articleId
  return lookup.rows('articleRevision', { articleId }).some(({ id }) => id > since)
}

/** Removes a row with what refers to it. */
function* removedWhole(lookup: Lookup, table: TableName, row: Row): Generator<Difference> {
  if (table === 'article') {
    for (const child of children.article) {
      for (const each of lookup.rows(child, { articleId: row.id })) yield removed(child, each)
    }
  }
  if (table === 'annotation') {
    for (const child of children.annotation) {
      for (const each of lookup.rows(child, { annotationId: row.id })) yield removed(child, each)
    }
  }
  yield removed(table, row)
}

/** The fields that go from `before` to `after` and that nothing that arrived has changed. */
function taken(table: TableName, before: Row, after: Row, current: Row): Fields {
  const [was, becomes, is] = [before, after, current] as unknown as [Fields, Fields, Fields]
  const together = units[table] ?? []
  const alone = Object.keys(was).filter((field) => !together.flat().includes(field))
  const fields = [...together, ...alone.map((field) => [field])]
    .filter((unit) => unit.every((field) => is[field] === was[field]))
    .flat()
  return Object.fromEntries(fields.map((field) => [field, becomes[field]]))
}
