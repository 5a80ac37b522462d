import type { ArticleContents } from '../../contract/requests'
import { compareInReadingOrder } from '../../core/annotation/reading-order'
import { deriveArticleText } from './article-text'
import type { OpenArticle } from './state'

/**
 * An article as main sent it, made ready for the screen. Where it is the one that is `shown`, in the
 * same revision, the text and the place in it stay.
 */
export function openArticleOf(
  contents: ArticleContents,
  shown: OpenArticle | null = null,
): OpenArticle {
  const { article, fileName, fileState, decoding } = contents
  const same =
    shown?.article.id === article.id && shown.article.revision === article.revision ? shown : null
  return {
    article,
    fileName,
    fileState,
    decoding,
    position: same?.position ?? contents.position,
    text: same?.text ?? deriveArticleText(contents.text, contents.structure),
    annotations: contents.annotations.toSorted(compareInReadingOrder),
    placements: new Map(
      contents.placements.map((placement) => [placement.annotationId, placement]),
    ),
    earlierAnchors: byAnnotation(contents.earlierAnchors),
    annotationTags: byAnnotation(contents.annotationTags),
    evidence: byAnnotation(contents.evidence),
  }
}

function byAnnotation<Row extends { readonly annotationId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.annotationId)
}
