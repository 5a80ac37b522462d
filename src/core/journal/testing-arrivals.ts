import { moveToFile } from '../annotation/articles'
import type { Context, Outcome } from '../annotation/context'
import { takeFile } from '../annotation/importing'
import type { Resolution } from '../annotation/placements'
import { reviseArticle } from '../annotation/revisions'
import { placementStatuses, type Annotation } from '../annotation/rows'
import { ok } from '../result'
import type { Found, Unplaced } from './arrivals'
import { sampleText } from './testing'

/** Support for property tests: what comes by itself, and where annotations are found. */

/**
 * What may come from files by itself, chosen by numbers.
 *
 * @param revisions Those that articles may have.
 */
export function anyArrival(
  context: Context,
  [action = 0, target = 0, detail = 0, more = 0]: readonly number[],
  revisions: readonly string[],
): Outcome {
  const articles = context.lookup.rows('article', {})
  const article = articles[target % Math.max(articles.length, 1)]
  const revision = revisions[detail % revisions.length] ?? ''
  const location = { path: `/news/${more % 3}.txt`, size: more, modifiedAt: detail }
  const metadata = {
    title: `Arrived ${more}`,
    publication: null,
    author: null,
    date: null,
    url: null,
  }
  if (article === undefined || action % 4 === 0) {
    const taken = takeFile(context, new Map(), { revision, metadata, location })
    return taken.ok ? ok(taken.value.differences) : taken
  }
  const articleId = article.id
  if (action % 4 === 1) return moveToFile(context, { articleId, location })
  const resolutions = context.lookup
    .rows('annotation', { articleId })
    .map((annotation, index) => resolved(annotation, more + index))
  const from = article.revision
  return reviseArticle(context, {
    articleId,
    from,
    revision,
    metadata,
    location: null,
    resolutions,
  })
}

/** Where an annotation is found that undo asks for: always at the same place. */
export function foundPlace({ annotation, revision }: Unplaced): Found {
  return { resolution: resolved(annotation, annotation.start + annotation.end), revision }
}

function resolved(annotation: Annotation, choice: number): Resolution {
  const status = placementStatuses[choice % placementStatuses.length] ?? 'orphan'
  const start = choice % sampleText.length
  return status === 'orphan'
    ? { annotation, status, start: null, end: null }
    : { annotation, status, start, end: start + 1 }
}
