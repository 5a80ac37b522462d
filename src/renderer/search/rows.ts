import type {
  Found,
  FoundArticle,
  FoundNote,
  FoundSubject,
  FoundSubjects,
} from '../../contract/search'
import type { FoundPassage } from '../../core/search/excerpts'

/** A line of what was found that can be opened. */
export type Row =
  | { readonly kind: 'subject'; readonly id: string; readonly found: FoundSubject }
  /** The rest of the claims, speakers or tags, of which the best are shown. */
  | { readonly kind: 'rest'; readonly id: string; readonly found: FoundSubjects }
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
    ...found.subjects.flatMap(rowsOfSubjects),
    ...found.articles.flatMap(rowsOfArticle),
  ]
  known.set(found, rows)
  return rows
}

/** The lines of the claims, the speakers or the tags. */
export function rowsOfSubjects(subjects: FoundSubjects): readonly Row[] {
  const { kind, best, count } = subjects
  const rows = best.map((found, index): Row => ({ kind: 'subject', id: `${kind}-${index}`, found }))
  return count > best.length
    ? [...rows, { kind: 'rest', id: `${kind}-rest`, found: subjects }]
    : rows
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
