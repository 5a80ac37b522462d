import type { Failure } from '../../contract/failures'
import { suggestionContext } from '../../contract/answers'
import type { ReviewItem } from '../../contract/requests'
import type { Placement } from '../../core/annotation/rows'
import { ok, type Result } from '../../core/result'
import { contextOf } from '../../core/text/context'
import { ask } from '../comparing/ask'
import type { Library } from '../store/library'
import type { Session } from './session'

/** Everything in the library that a person must look at, article by article, in their order. */
export async function reviewList(
  session: Session,
): Promise<Result<readonly ReviewItem[], Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const items: ReviewItem[] = []
  for (const item of itemsOf(library.value)) {
    // A quote can be as long as its article.
    const texts = { before: item.annotation.exact, after: item.suggestion.words }
    items.push({ ...item, differences: await ask('words', texts) })
  }
  return ok(items)
}

type Item = Omit<ReviewItem, 'differences'>

function itemsOf(library: Library): readonly Item[] {
  const placements = Map.groupBy(library.placementsToReview(), (each) => each.revision)
  const items: Item[] = []
  for (const [revision, ofText] of placements) {
    // One text at a time: together those of a large library may not fit into memory.
    const text = library.revisionText(revision)
    if (text === undefined) continue
    for (const placement of ofText) {
      const item = itemOf(library, placement, text)
      if (item !== undefined) items.push(item)
    }
  }
  return items
}

function itemOf(library: Library, placement: Placement, text: string): Item | undefined {
  const annotation = library.row('annotation', placement.annotationId)
  const article = library.row('article', placement.articleId)
  const { start, end } = placement
  if (annotation === undefined || article === undefined || start === null || end === null) {
    return undefined
  }
  const words = text.slice(start, end)
  return {
    articleTitle: article.title,
    annotation,
    claims: library
      .rows('evidence', { annotationId: annotation.id })
      .map(({ claimId, stance }) => ({ claimId, stance })),
    tagIds: library
      .rows('annotationTag', { annotationId: annotation.id })
      .map(({ tagId }) => tagId),
    placement,
    suggestion: { words, ...contextOf(text, { start, end }, suggestionContext) },
  }
}
