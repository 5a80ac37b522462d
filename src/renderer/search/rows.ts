import type { Found, FoundArticle, FoundClaim, FoundNote } from '../../contract/search'
import type { FoundPassage } from '../../core/search/excerpts'

/** A line of what was found that can be opened. */
export type Row =
  | { readonly kind: 'claim'; readonly id: string; readonly claim: FoundClaim }
  | { readonly kind: 'article'; readonly id: string; readonly article: FoundArticle }
  | {
      readonly kind: 'passage'
      readonly id: string
      readonly article: FoundArticle
      readonly found: FoundPassage
    }
  | {
      readonly kind: 'note'
      readonly id: string
      readonly article: FoundArticle
      readonly note: FoundNote
    }

const known = new WeakMap<Found, readonly Row[]>()

/** What was found as lines, in the order in which they stand on the screen. */
export function rowsOf(found: Found): readonly Row[] {
  const rows = known.get(found) ?? [
    ...found.claims.map((claim): Row => ({ kind: 'claim', id: claim.claimId, claim })),
    ...found.articles.flatMap(rowsOfArticle),
  ]
  known.set(found, rows)
  return rows
}

/** The lines of one article: its title, the places of its text, its annotations. */
export function rowsOfArticle(article: FoundArticle): readonly Row[] {
  const { articleId } = article
  return [
    { kind: 'article', id: articleId, article },
    ...article.passages.map((found): Row => ({
      kind: 'passage',
      id: `${articleId}-${found.passage.start}`,
      article,
      found,
    })),
    ...article.notes.map((note): Row => ({ kind: 'note', id: note.annotationId, article, note })),
  ]
}
