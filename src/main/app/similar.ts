import type { Failure } from '../../contract/failures'
import type { SimilarArticle } from '../../contract/search'
import { shareOf } from '../../core/search/shingles'
import { termsOf } from '../../core/search/terms'
import { fail, ok, type Result } from '../../core/result'
import { readStructure } from '../../core/text/structure'
import type { Library } from '../store/library'

/** How much of the shorter text must be in the other for the two to be called alike. */
const leastShare = 0.6

/** How much of a text is compared, in UTF-16 code units. */
const reach = 200_000

/**
 * The articles whose texts nearly repeat an article's, the likest first. Header and boilerplate do not
 * count, nor do texts of a few lines.
 */
export function similarTo(
  library: Library,
  articleId: string,
): Result<readonly SimilarArticle[], Failure> {
  const candidates = library.search.candidatesFor(articleId)
  if (!candidates.ok) return fail({ about: 'store', failure: candidates.error })
  if (candidates.value.length === 0) return ok([])
  const own = bodyOf(library, articleId)
  return ok(
    candidates.value
      .flatMap((otherId): SimilarArticle[] => {
        const article = library.row('article', otherId)
        const share = shareOf(own, bodyOf(library, otherId))
        if (article === undefined || share < leastShare) return []
        const { id, title, publication, date } = article
        return [{ articleId: id, title, publication, date, share }]
      })
      .sort((one, other) => other.share - one.share),
  )
}

function bodyOf(library: Library, articleId: string): readonly string[] {
  const text = library.revisionText(library.row('article', articleId)?.revision ?? '') ?? ''
  const { start, end } = readStructure(text).body
  return termsOf(text.slice(start, Math.min(end, start + reach))).map(({ term }) => term)
}
