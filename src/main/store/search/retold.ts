import { termsOf } from '../../../core/search/terms'
import type { Statements } from '../statements'

/** Articles that may repeat a quote. */
export interface Repeating {
  /** The likeliest first. */
  readonly ids: readonly string[]
  /** Whether there are more that have its very words. */
  readonly isCut: boolean
}

/** How many of a quote's words are asked for, the longest: they are the rarest, mostly. */
const mostWords = 10

/** How many signs in a row are asked for as one in scripts without spaces. */
const signsInRow = 3

/** How many articles with the very words are looked at, and how many that have some of them. */
const mostExact = 100
const mostCandidates = 40

/** The longest quote that is looked for as a whole, in words. */
const longestPhrase = 200

/** The articles that have the very words of a quote, and those that have most of the rare ones. */
export function articlesWithWordsOf(statements: Statements, quote: string): Repeating {
  const terms = termsOf(quote).map(({ term }) => term)
  if (terms.length === 0) return { ids: [], isCut: false }
  const whole = terms.slice(0, longestPhrase).join(' ')
  const exact = matching(statements, `"${whole}"`, mostExact + 1)
  const asked = [...new Set(rareIn(terms))].slice(0, mostWords)
  const likely = matching(
    statements,
    asked.map((words) => `"${words}"`).join(' OR '),
    mostCandidates,
  )
  return {
    ids: [...new Set([...exact.slice(0, mostExact), ...likely])],
    isCut: exact.length > mostExact,
  }
}

function matching(statements: Statements, match: string, most: number): readonly string[] {
  if (match === '') return []
  return statements
    .all(
      `SELECT search_document.row_id FROM (
         SELECT rowid AS number, rank FROM search_article WHERE search_article MATCH ?
         ORDER BY rank LIMIT ${most}
       ) AS found JOIN search_document ON search_document.number = found.number
       ORDER BY found.rank`,
      match,
    )
    .map(([id]) => String(id))
}

function rareIn(terms: readonly string[]): string[] {
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
