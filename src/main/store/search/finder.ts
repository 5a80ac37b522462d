import type { Phrase, Query } from '../../../core/search/query'
import type { Statements } from '../statements'
import { Conditions, matchOf, type Condition } from './conditions'
import { columns, type DocumentKind, type SubjectKind } from './documents'

/** An article in which something was found. */
export interface Hit {
  readonly articleId: string
  /** Whether the words stand in its title, its text or its source. */
  readonly inArticle: boolean
  /** The annotations of it that were found, the best first. */
  readonly annotationIds: readonly string[]
}

/** Which of the articles found are wanted. */
export interface Part {
  readonly from: number
  readonly count: number
}

/** What was found, the best first. */
export interface Hits {
  /** Those of the part that was asked for. */
  readonly articles: readonly Hit[]
  /** Of all that were found. */
  readonly articleCount: number
  /** With the first part only: the ids of each kind. */
  readonly subjects: Readonly<Record<SubjectKind, readonly string[]>>
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

  find(query: Query, part: Part): Hits {
    const found =
      query.phrases.length > 0 ? this.#byWords(query, part) : this.#byFilters(query, part)
    const subjects = (kind: SubjectKind) => (part.from > 0 ? [] : this.#subjects(kind, query))
    return {
      ...found,
      subjects: { claim: subjects('claim'), speaker: subjects('speaker'), tag: subjects('tag') },
    }
  }

  #byWords(query: Query, part: Part): Omit<Hits, 'subjects'> {
    const filtered: Query = { phrases: [], excluded: [], filters: query.filters }
    const articles = this.#nearFirst(
      this.#ranked('article', query, this.#conditions.articles(filtered)),
      query,
    )
    const annotations = this.#ranked('annotation', query, this.#conditions.annotations(filtered))
    const found = merged(
      articles,
      annotations.flatMap((ranked) => this.#placed(ranked) ?? []),
    )
    return {
      articles: inPart(found, part).flatMap(([number, { inArticle, annotationIds }]) =>
        this.#rowIds(number).map((articleId) => ({ articleId, inArticle, annotationIds })),
      ),
      articleCount: Math.min(found.length, mostRanked),
      isCut: articles.length > mostRanked || annotations.length > mostRanked,
    }
  }

  /** Articles in which the words of a query follow each other as typed gain as much as by all of them. */
  #nearFirst(articles: readonly Ranked[], { phrases, excluded }: Query): readonly Ranked[] {
    const inARow = inOne(phrases)
    if (articles.length < 2 || inARow === undefined) return articles
    const near = this.#ranked('article', { phrases: [inARow], excluded, filters: [] }, anything)
    const gained = new Map(near.map(({ number, score }) => [number, score]))
    return articles.map(({ number, score }) => ({
      number,
      score: score + (gained.get(number) ?? 0) * phrases.length,
    }))
  }

  /** The ids of claims, speakers or tags, the best first; without words, by their names. */
  #subjects(kind: SubjectKind, query: Query): readonly string[] {
    const condition = this.#conditions.subjects(kind, { ...query, phrases: [], excluded: [] })
    if (condition === undefined) return []
    if (query.phrases.length > 0) {
      return this.#ranked(kind, query, condition).flatMap(({ number }) => this.#rowIds(number))
    }
    return this.#statements
      .all(
        `SELECT id FROM ${kind} WHERE ${condition.sql} ORDER BY ${kind === 'claim' ? 'title' : 'name'}`,
        ...condition.values,
      )
      .map(([id]) => String(id))
  }

  /** The annotation of a number, and the number of its article. */
  #placed({ number, score }: Ranked): PlacedAnnotation | undefined {
    const [annotationId, articleNumber] =
      this.#statements.first(
        `SELECT annotation.id, of_article.number FROM search_document AS found
         JOIN annotation ON annotation.id = found.row_id
         JOIN search_document AS of_article
           ON of_article.kind = 'article' AND of_article.row_id = annotation.article_id
         WHERE found.number = ?`,
        number,
      ) ?? []
    if (annotationId === undefined) return undefined
    return { annotationId: String(annotationId), articleNumber: Number(articleNumber), score }
  }

  #rowIds(number: number): string[] {
    return (
      this.#statements.first('SELECT row_id FROM search_document WHERE number = ?', number) ?? []
    ).map(String)
  }

  /** Without words there is nothing to rank by: the newest articles come first. */
  #byFilters(query: Query, part: Part): Omit<Hits, 'subjects'> {
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
        articles: inPart(rows, part).map(([id]) => ({
          articleId: String(id),
          inArticle: true,
          annotationIds: [],
        })),
        articleCount: Math.min(rows.length, mostRanked),
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
    return {
      articles: inPart(articles, part),
      articleCount: articles.length,
      isCut: rows.length > mostRanked,
    }
  }

  /** The best documents of a kind for the words of a query, one more than are shown. */
  #ranked(kind: DocumentKind, { phrases, excluded }: Query, condition: Condition): Ranked[] {
    const index = `search_${kind}`
    // The plus lets the words be looked for once, not once for each row that the condition lets through; the
    // CROSS JOIN lets the condition choose those rows.
    const among =
      condition.sql === 'TRUE'
        ? ''
        : `AND +rowid IN (SELECT search_document.number FROM ${from[kind]}
             CROSS JOIN search_document ON search_document.row_id = ${kind}.id
               AND search_document.kind = '${kind}'
             WHERE ${condition.sql})`
    return this.#statements
      .all(
        `SELECT rowid, rank FROM ${index}
         WHERE ${index} MATCH ? AND rank MATCH 'bm25(${Object.values(columns[kind]).join(', ')})' ${among}
         ORDER BY rank LIMIT ${mostRanked + 1}`,
        matchOf(phrases, excluded),
        ...condition.values,
      )
      .map(([number, score]) => ({ number: Number(number), score: Number(score) }))
  }
}

interface PlacedAnnotation {
  readonly annotationId: string
  /** The number of its article in the index. */
  readonly articleNumber: number
  readonly score: number
}

interface Merged {
  readonly inArticle: boolean
  readonly annotationIds: string[]
  score: number
}

/** Articles with the annotations in them, by their numbers, the best first. */
function merged(
  articles: readonly Ranked[],
  annotations: readonly PlacedAnnotation[],
): (readonly [number, Merged])[] {
  const found = new Map<number, Merged>()
  for (const { number, score } of articles) {
    found.set(number, { inArticle: true, annotationIds: [], score })
  }
  for (const { annotationId, articleNumber, score } of annotations) {
    const hit = found.get(articleNumber) ?? { inArticle: false, annotationIds: [], score: 0 }
    // What somebody marked counts beside what is only written there: its best one.
    if (hit.annotationIds.length === 0) hit.score += score
    hit.annotationIds.push(annotationId)
    found.set(articleNumber, hit)
  }
  return [...found].sort(([, one], [, other]) => one.score - other.score)
}

function inPart<Item>(items: readonly Item[], { from, count }: Part): readonly Item[] {
  return items.slice(from, from + count)
}

const from: Readonly<Record<DocumentKind, string>> = {
  article: 'article',
  annotation: 'annotation JOIN article ON article.id = annotation.article_id',
  claim: 'claim',
  speaker: 'speaker',
  tag: 'tag',
}

const anything: Condition = { sql: 'TRUE', values: [] }

/** Phrases as one, if there are several; only the last can be one that goes on. */
function inOne(phrases: readonly Phrase[]): Phrase | undefined {
  if (phrases.length < 2 || phrases.slice(0, -1).some(({ prefix }) => prefix)) return undefined
  return { terms: phrases.flatMap(({ terms }) => terms), prefix: phrases.at(-1)?.prefix === true }
}
