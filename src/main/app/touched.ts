import type { Changed } from '../../contract/requests'
import type { Article } from '../../core/annotation/rows'
import type { Lookup } from '../../core/annotation/lookup'
import type { Difference } from '../../core/journal/change'
import { annotationOf, articleOf } from '../../core/journal/owners'

/** What a change was about, so that it can be shown where. */
export function touchedBy(
  lookup: Lookup,
  differences: readonly Difference[],
): Omit<Changed, 'action'> {
  if (hasSeveralArticles(differences)) {
    return { articleId: null, annotationId: null, claimId: null, speakerId: null }
  }
  // A new text touches all annotations, and none of them more than the others.
  const isRevision = newTextIn(differences) !== undefined
  const annotationId = isRevision ? undefined : first(differences, annotationOf)
  const annotation = annotationId === undefined ? undefined : lookup.row('annotation', annotationId)
  return {
    articleId: annotation?.articleId ?? first(differences, articleOf) ?? null,
    annotationId: annotation?.id ?? null,
    claimId: rowOf(lookup, differences, 'claim'),
    speakerId: rowOf(lookup, differences, 'speaker'),
  }
}

/** The id of the first row of a table that was made, or else that was touched, and is still there. */
function rowOf(
  lookup: Lookup,
  differences: readonly Difference[],
  table: 'claim' | 'speaker',
): string | null {
  const touched = differences.filter(
    (each) => each.table === table && lookup.row(table, each.id) !== undefined,
  )
  return (touched.find(({ before }) => before === null) ?? touched[0])?.id ?? null
}

/** The article that has another text after a change, before and after it, if there is one. */
export function newTextIn(
  differences: readonly Difference[],
): { readonly before: Article; readonly after: Article } | undefined {
  return first(differences, ({ table, before, after }) =>
    table === 'article' && after !== null && before?.revision !== after.revision && before !== null
      ? { before, after }
      : undefined,
  )
}

/** Whether the list of recently opened files may be another after it. */
export function isOfFiles({ table }: Difference): boolean {
  return table === 'article' || table === 'location'
}

/** Whether a change makes, alters or removes several articles, as an import does. */
function hasSeveralArticles(differences: readonly Difference[]): boolean {
  const articleId = first(differences, ({ table, id }) => (table === 'article' ? id : undefined))
  return differences.some(({ table, id }) => table === 'article' && id !== articleId)
}

function first<Item, Value>(
  items: readonly Item[],
  choose: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = choose(item)
    if (value !== undefined) return value
  }
  return undefined
}
