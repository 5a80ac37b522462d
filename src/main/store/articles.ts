import type { ArticleContents } from '../../contract/requests'
import type {
  Article,
  Location,
  Placement,
  RevisionName,
  TableName,
  Tables,
} from '../../core/annotation/rows'
import { compareInReadingOrder } from '../../core/annotation/reading-order'
import { rowFrom, tableColumns } from './columns'
import type { Statements, StoredValue } from './statements'

/** What the journalist made of one article: annotations in reading order, what is on them oldest first. */
export type ArticleAnnotations = Pick<
  ArticleContents,
  'annotations' | 'placements' | 'earlierAnchors' | 'annotationTags' | 'evidence'
>

/** What the library asks about articles, one query an answer. */
export class Articles {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  count(): number {
    const [count] = this.#statements.first('SELECT count(*) FROM article') ?? []
    return Number(count)
  }

  annotations(articleId: string): ArticleAnnotations {
    const ofArticle = (table: 'annotationTag' | 'evidence', sqlTable: string) =>
      `SELECT ${tableColumns[table].selection}
       FROM annotation JOIN ${sqlTable} ON ${sqlTable}.annotation_id = annotation.id
       WHERE annotation.article_id = ? ORDER BY ${sqlTable}.id`
    return {
      // Sorting here is faster than in SQLite, which would move whole rows about.
      annotations: this.#rows(
        'annotation',
        `SELECT ${tableColumns.annotation.selection} FROM annotation WHERE article_id = ?`,
        articleId,
      ).sort(compareInReadingOrder),
      placements: this.#rows(
        'placement',
        `SELECT ${tableColumns.placement.selection} FROM placement WHERE article_id = ? ORDER BY id`,
        articleId,
      ),
      earlierAnchors: this.#rows(
        'earlierAnchor',
        `SELECT ${tableColumns.earlierAnchor.selection} FROM earlier_anchor
         WHERE article_id = ? ORDER BY id`,
        articleId,
      ),
      annotationTags: this.#rows(
        'annotationTag',
        ofArticle('annotationTag', 'annotation_tag'),
        articleId,
      ),
      evidence: this.#rows('evidence', ofArticle('evidence', 'evidence'), articleId),
    }
  }

  /** The article of that text. */
  ofRevision(revision: RevisionName): Article | undefined {
    return this.#rows(
      'article',
      `SELECT ${tableColumns.article.selection} FROM article WHERE revision = ? ORDER BY id LIMIT 1`,
      revision,
    )[0]
  }

  /** Those of the texts that articles have, each with the oldest such article. */
  ofRevisions(revisions: readonly RevisionName[]): ReadonlyMap<RevisionName, string> {
    return new Map(
      this.#statements.all(
        `SELECT article.revision, min(article.id)
         FROM json_each(?) AS wanted CROSS JOIN article ON article.revision = wanted.value
         GROUP BY article.revision`,
        JSON.stringify(revisions),
      ) as [RevisionName, string][],
    )
  }

  /** Those of the paths at which files of articles were seen. */
  knownPaths(paths: readonly string[]): ReadonlySet<string> {
    const values = this.#statements.all(
      `SELECT wanted.value FROM json_each(?) AS wanted
       WHERE EXISTS (SELECT 1 FROM location WHERE location.path = wanted.value)`,
      JSON.stringify(paths),
    ) as [string][]
    return new Set(values.map(([path]) => path))
  }

  /** The article whose file was last seen at that path. */
  ofPath(path: string): Article | undefined {
    return this.#rows(
      'article',
      `SELECT ${tableColumns.article.selection}
       FROM location JOIN article ON article.id = location.article_id
       WHERE location.path = ? ORDER BY location.id DESC LIMIT 1`,
      path,
    )[0]
  }

  /** Where an article's file was seen, the newest place first. */
  locations(articleId: string): readonly Location[] {
    return this.#rows(
      'location',
      `SELECT ${tableColumns.location.selection} FROM location
       WHERE article_id = ? ORDER BY id DESC`,
      articleId,
    )
  }

  /** The files of all articles: the newest place of each, if no other article was seen there since. */
  files(): readonly Location[] {
    return this.#rows(
      'location',
      `SELECT ${tableColumns.location.selection} FROM location
       WHERE id = (SELECT max(id) FROM location AS seen WHERE seen.article_id = location.article_id)
         AND id = (SELECT max(id) FROM location AS seen WHERE seen.path = location.path)
       ORDER BY id DESC`,
    )
  }

  /** Everything that a person must look at, article by article in the order of their making. */
  toReview(): readonly Placement[] {
    return this.#rows(
      'placement',
      `SELECT ${tableColumns.placement.selection} FROM placement
       WHERE status = 'review' ORDER BY article_id, "start", id`,
    )
  }

  /** The newest place of each of the `limit` articles that were opened last, latest first. */
  recentLocations(limit: number): readonly Location[] {
    return this.#rows(
      'location',
      `SELECT ${tableColumns.location.selection}
       FROM visit JOIN location ON location.id =
         (SELECT max(id) FROM location AS seen WHERE seen.article_id = visit.article_id)
       ORDER BY visit.opened_at DESC, visit.article_id DESC LIMIT ?`,
      limit,
    )
  }

  #rows<Name extends TableName>(
    table: Name,
    sql: string,
    ...values: (string | number)[]
  ): Tables[Name][] {
    return this.#statements
      .all(sql, ...values)
      .map((row: readonly StoredValue[]) => rowFrom(table, row))
  }
}
