import type { ArticleContents } from '../../contract/requests'
import { compareInReadingOrder } from '../../core/annotation/reading-order'
import { deriveArticleText } from './article-text'
import type { OpenArticle } from './state'

/** An article as main sent it, made ready for the screen. */
export function openArticleOf(contents: ArticleContents): OpenArticle {
  const { article, fileName, fileState, position } = contents
  return {
    article,
    fileName,
    fileState,
    position,
    text: deriveArticleText(contents.text),
    annotations: contents.annotations.toSorted(compareInReadingOrder),
    placements: new Map(
      contents.placements.map((placement) => [placement.annotationId, placement]),
    ),
    annotationTags: byAnnotation(contents.annotationTags),
    evidence: byAnnotation(contents.evidence),
  }
}

function byAnnotation<Row extends { readonly annotationId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.annotationId)
}
