import type { Query } from '../../../core/search/query'
import type { Statements } from '../statements'
import { Conditions, matchOf, type Condition } from './conditions'
import { weights, type DocumentKind } from './documents'

/** An article in which something was found. */
export interface Hit {
  readonly articleId: string
  /** Whether the words stand in its title, its text or its source. */
  readonly inArticle: boolean
  /** The annotations of it that were found, the best first. */
  readonly annotationIds: readonly string[]
}

/** What was found, the best first. */
export interface Hits {
  readonly articles: readonly Hit[]
  readonly claimIds: readonly string[]
  /** Whether there is more of it than was looked at. */
  readonly isCut: boolean
}

/** How many documents of a kind are ranked and shown at most; more are only said to be there. */
const mostRanked = 1000

interface Ranked {
  readonly number: number
  /** Of bm25: the lower, the better. */
  readonly score: number
}

/** Finds which rows a query asks for, and ranks them. */
export class Finder {
  readonly #statements: Statements
  readonly #conditions: Conditions

  constructor(statements: Statements) {
    this.#statements = statements
    this.#conditions = new Conditions(statements)
  }

  find(query: Query): Hits {
    return query.phrases.length > 0 ? this.#byWords(query) : this.#byFilters(query)
  }

  #byWords(query: Query): Hits {
    const filtered: Query = { phrases: [], excluded: [], filters: query.filters }
    const articles = this.#ranked('article', query, this.#conditions.articles(filtered))
    const annotations = this.#ranked('annotation', query, this.#conditions.annotations(filtered))
    const isFiltered = query.filters.length > 0
    const claims = isFiltered
      ? []
      : this.#ranked('claim', query, this.#conditions.annotations(filtered))
    const found = new Map<string, { inArticle: boolean; annotationIds: string[]; score: number }>()
    for (const { number, score } of articles) {
      const [articleId] = this.#first('SELECT row_id FROM search_document WHERE number = ?', number)
      if (articleId !== undefined)
        found.set(articleId, { inArticle: true, annotationIds: [], score })
    }
    for (const { number, score } of annotations) {
      const [articleId, annotationId] = this.#first(
        `SELECT annotation.article_id, annotation.id FROM search_document
         JOIN annotation ON annotation.id = search_document.row_id WHERE number = ?`,
        number,
      )
      if (articleId === undefined || annotationId === undefined) continue
      const hit = found.get(articleId) ?? { inArticle: false, annotationIds: [], score: 0 }
      // What somebody marked counts beside what is only written there; its first, best one.
      if (hit.annotationIds.length === 0) hit.score += score
      hit.annotationIds.push(annotationId)
      found.set(articleId, hit)
    }
    return {
      articles: [...found]
        .sort(([, one], [, other]) => one.score - other.score)
        .map(([articleId, { inArticle, annotationIds }]) => ({
          articleId,
          inArticle,
          annotationIds,
        })),
      claimIds: claims.flatMap(({ number }) =>
        this.#first('SELECT row_id FROM search_document WHERE number = ?', number),
      ),
      isCut: articles.length > mostRanked || annotations.length > mostRanked,
    }
  }

  /** Without words there is nothing to rank by: the newest articles come first. */
  #byFilters(query: Query): Hits {
    const isAboutNotes = query.filters.some(
      ({ kind, excluded }) => !excluded && kind !== 'in' && kind !== 'before' && kind !== 'after',
    )
    const order = `article.date IS NULL, article.date DESC, article.id DESC`
    if (!isAboutNotes) {
      const { sql, values } = this.#conditions.articles(query)
      const rows = this.#statements.all(
        `SELECT id FROM article WHERE ${sql} ORDER BY ${order} LIMIT ${mostRanked + 1}`,
        ...values,
      )
      return {
        articles: rows.map(([id]) => ({
          articleId: String(id),
          inArticle: true,
          annotationIds: [],
        })),
        claimIds: [],
        isCut: rows.length > mostRanked,
      }
    }
    const { sql, values } = this.#conditions.annotations(query)
    const rows = this.#statements.all(
      `SELECT article.id, annotation.id
       FROM annotation JOIN article ON article.id = annotation.article_id
       WHERE ${sql} ORDER BY ${order}, annotation."start" LIMIT ${mostRanked + 1}`,
      ...values,
    )
    const articles = [...Map.groupBy(rows, ([articleId]) => String(articleId))].map(
      ([articleId, ofArticle]): Hit => ({
        articleId,
        inArticle: false,
        annotationIds: ofArticle.map(([, id]) => String(id)),
      }),
    )
    return { articles, claimIds: [], isCut: rows.length > mostRanked }
  }

  /** The best documents of a kind for the words of a query, one more than are shown. */
  #ranked(kind: DocumentKind, { phrases, excluded }: Query, condition: Condition): Ranked[] {
    const index = `search_${kind}`
    const among =
      condition.sql === 'TRUE'
        ? ''
        : `AND rowid IN (SELECT search_document.number FROM ${from[kind]}
             JOIN search_document ON search_document.row_id = ${kind}.id
               AND search_document.kind = '${kind}'
             WHERE ${condition.sql})`
    return this.#statements
      .all(
        `SELECT rowid, rank FROM ${index}
         WHERE ${index} MATCH ? AND rank MATCH 'bm25(${weights[kind].join(', ')})' ${among}
         ORDER BY rank LIMIT ${mostRanked + 1}`,
        matchOf(phrases, excluded),
        ...condition.values,
      )
      .map(([number, score]) => ({ number: Number(number), score: Number(score) }))
  }

  #first(sql: string, number: number): string[] {
    return (this.#statements.first(sql, number) ?? []).map(String)
  }
}

const from: Readonly<Record<DocumentKind, string>> = {
  article: 'article',
  annotation: 'annotation JOIN article ON article.id = annotation.article_id',
  claim: 'claim',
}
