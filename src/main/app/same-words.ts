import type { Failure } from '../../contract/failures'
import type { RepeatedPassage, SameWords } from '../../contract/search'
import { missingClaims } from '../../core/annotation/repeat'
import type { Annotation } from '../../core/annotation/rows'
import { standingOf } from '../../core/annotation/standing'
import { excerptOf } from '../../core/search/excerpts'
import { repetitionIn } from '../../core/search/same-words'
import { fail, ok, type Result } from '../../core/result'
import type { Passage } from '../../core/text/passage'
import type { Library } from '../store/library'

/** How long what changed is indexed before the answer, in milliseconds. */
const patience = 60

/** How much is shown around a passage, in code units. */
const room = 100

/** The passages of other articles that repeat the words of an annotation, the likest first. */
export function sameWordsAs(library: Library, annotationId: string): Result<SameWords, Failure> {
  const annotation = library.row('annotation', annotationId)
  if (annotation === undefined) {
    return fail({
      about: 'change',
      failure: { kind: 'not-found', table: 'annotation', id: annotationId },
    })
  }
  const caughtUp = library.search.catchUp(patience)
  if (!caughtUp.ok) return fail({ about: 'store', failure: caughtUp.error })
  const { ids, isCut } = library.search.articlesWithWordsOf(annotation.exact)
  const passages = ids
    .filter((articleId) => articleId !== annotation.articleId)
    .flatMap((articleId) => repeated(library, articleId, annotation) ?? [])
    .sort((one, other) => Number(other.isExact) - Number(one.isExact) || other.share - one.share)
  return ok({ passages, isCut })
}

function repeated(
  library: Library,
  articleId: string,
  { id: sourceId, exact }: Annotation,
): RepeatedPassage | undefined {
  const article = library.row('article', articleId)
  const text = library.revisionText(article?.revision ?? '')
  if (article === undefined || text === undefined) return undefined
  const found = repetitionIn(text, exact)
  if (found === undefined) return undefined
  const { revision, title, publication, date } = article
  const annotationId = annotationAt(library, articleId, found.passage)
  return {
    ...{ articleId, revision, title, publication, date },
    ...found,
    excerpt: excerptOf(text, [found.passage], room),
    annotationId,
    missingClaims:
      annotationId === null ? 0 : missingClaims(library, sourceId, annotationId).length,
  }
}

/** The annotation that covers most of a passage already. */
function annotationAt(library: Library, articleId: string, { start, end }: Passage): string | null {
  const { annotations, placements } = library.articleContents(articleId)
  const byAnnotation = new Map(placements.map((each) => [each.annotationId, each]))
  const there = annotations.find((annotation) => {
    const { passage } = standingOf(annotation, byAnnotation.get(annotation.id))
    if (passage === null) return false
    const shared = Math.min(end, passage.end) - Math.max(start, passage.start)
    return shared * 2 > end - start
  })
  return there?.id ?? null
}
