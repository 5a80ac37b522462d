import type { Lookup } from '../annotation/lookup'
import type { Difference } from './change'

/** The annotation that a difference is of, or that has the row that it is of. */
export function annotationOf(difference: Difference): string | undefined {
  switch (difference.table) {
    case 'annotation':
      return difference.id
    case 'annotationTag':
    case 'placement':
    case 'earlierAnchor':
    case 'evidence':
      return (difference.after ?? difference.before)?.annotationId
    default:
      return undefined
  }
}

/** The article that a difference is of, or that its row names. */
export function articleOf(difference: Difference): string | undefined {
  switch (difference.table) {
    case 'article':
      return difference.id
    case 'annotation':
    case 'location':
    case 'articleRevision':
    case 'readingMark':
    case 'encodingChoice':
    case 'placement':
    case 'earlierAnchor':
      return (difference.after ?? difference.before)?.articleId
    default:
      return undefined
  }
}

/** The ids of all articles that a change was about, also of those that it removed. */
export function articlesTouchedBy(
  lookup: Lookup,
  differences: readonly Difference[],
): ReadonlySet<string> {
  const annotations = new Map<string, string>()
  for (const { table, id, before, after } of differences) {
    const articleId = table === 'annotation' ? (after ?? before)?.articleId : undefined
    if (articleId !== undefined) annotations.set(id, articleId)
  }
  const ofAnnotation = (id: string | undefined) =>
    id === undefined ? undefined : (annotations.get(id) ?? lookup.row('annotation', id)?.articleId)
  return new Set(
    differences
      .map((difference) => articleOf(difference) ?? ofAnnotation(annotationOf(difference)))
      .filter((id) => id !== undefined),
  )
}
