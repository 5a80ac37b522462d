import { termsOf } from '../../../core/search/terms'
import type { Statements } from '../statements'

/** How many of a quote's words are asked for, the longest: they are the rarest, mostly. */
const mostWords = 10

/** How many signs in a row are asked for as one in scripts without spaces. */
const signsInRow = 3

/** How many articles are looked at. */
const mostCandidates = 40

/** The articles that have most of the rare words of a quote, the likeliest first. */
export function articlesWithWordsOf(statements: Statements, quote: string): readonly string[] {
  const asked = [...new Set(rareIn(quote))].slice(0, mostWords)
  if (asked.length === 0) return []
  return statements
    .all(
      `SELECT search_document.row_id FROM (
         SELECT rowid AS number, rank FROM search_article WHERE search_article MATCH ?
         ORDER BY rank LIMIT ${mostCandidates}
       ) AS found JOIN search_document ON search_document.number = found.number
       ORDER BY found.rank`,
      asked.map((words) => `"${words}"`).join(' OR '),
    )
    .map(([id]) => String(id))
}

function rareIn(quote: string): string[] {
  const terms = termsOf(quote).map(({ term }) => term)
  const words = terms.filter((term) => term.length > 1)
  // Signs alone are in every text.
  if (words.length * 2 < terms.length) {
    return terms.flatMap((_, start) =>
      start % signsInRow === 0 && start + signsInRow <= terms.length
        ? [terms.slice(start, start + signsInRow).join(' ')]
        : [],
    )
  }
  return words.sort((one, other) => other.length - one.length)
}
