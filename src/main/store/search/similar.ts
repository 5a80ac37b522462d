import type { Statements } from '../statements'

/** How many of the hashes that stand for an article another must have to be looked at. */
const fewestShared = 3

/** How many other articles are looked at. */
const mostCandidates = 5

/**
 * The articles whose texts seem to repeat much of an article's, the likeliest first: those that share the
 * hashes which stand for it. The article must be indexed.
 */
export function candidatesFor(statements: Statements, articleId: string): readonly string[] {
  return statements
    .all(
      `SELECT other.row_id
       FROM search_document AS own
       JOIN json_each(own.sketch) AS hash
       JOIN fingerprint ON fingerprint.hash = hash.value AND fingerprint.number <> own.number
       JOIN search_document AS other ON other.number = fingerprint.number
       WHERE own.kind = 'article' AND own.row_id = ?
       GROUP BY fingerprint.number HAVING count(*) >= ${fewestShared}
       ORDER BY count(*) DESC LIMIT ${mostCandidates}`,
      articleId,
    )
    .map(([id]) => String(id))
}
