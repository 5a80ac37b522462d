import { basename, dirname } from 'node:path'
import type { ArticleSummary } from '../../contract/requests'
import { readingStatusOf } from '../../core/annotation/reading'
import type { Article, ReadingMark } from '../../core/annotation/rows'
import { rowFrom, tableColumns } from './columns'
import type { Statements } from './statements'

/** The values of `summaryColumns` after those of the article. */
type SummaryValues = [
  annotationCount: number,
  reviewCount: number,
  evidenceCount: number,
  openedAt: number | null,
  readAt: number | null,
  status: ReadingMark['status'] | null,
  markedAt: number | null,
  path: string | null,
]

const summaryColumns = `${tableColumns.article.selection},
  (SELECT count(*) FROM annotation WHERE annotation.article_id = article.id),
  (SELECT count(*) FROM placement
   WHERE placement.article_id = article.id AND placement.status = 'review'),
  (SELECT count(*) FROM annotation JOIN evidence ON evidence.annotation_id = annotation.id
   WHERE annotation.article_id = article.id),
  visit.opened_at,
  visit.read_at,
  reading_mark.status,
  reading_mark.marked_at,
  (SELECT path FROM location WHERE location.article_id = article.id ORDER BY id DESC LIMIT 1)`

const summaryJoin = `LEFT JOIN visit ON visit.article_id = article.id
  LEFT JOIN reading_mark ON reading_mark.article_id = article.id`

/** What the library's list shows of articles. */
export class Summaries {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /** At most `limit` articles (all, when negative) after the one of that id, oldest first. */
  all(after: string, limit: number): readonly ArticleSummary[] {
    return this.#read(
      `FROM article ${summaryJoin} WHERE article.id > ? ORDER BY article.id LIMIT ?`,
      ...[after, limit],
    )
  }

  /** Those of the articles that are there. */
  some(ids: readonly string[]): readonly ArticleSummary[] {
    return this.#read(
      // CROSS: the few that are wanted are looked up, not all articles looked through.
      `FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value ${summaryJoin}`,
      JSON.stringify(ids),
    )
  }

  #read(from: string, ...values: (string | number)[]): readonly ArticleSummary[] {
    return this.#statements.all(`SELECT ${summaryColumns} ${from}`, ...values).map((row) => {
      const values = row.slice(-8) as SummaryValues
      const [annotationCount, reviewCount, evidenceCount, openedAt, readAt] = values
      const [, , , , , status, markedAt, path] = values
      const mark = status === null || markedAt === null ? null : { status, markedAt }
      return {
        ...rowFrom('article', row),
        ...{ annotationCount, reviewCount, evidenceCount, openedAt },
        reading: readingStatusOf(mark, openedAt, readAt),
        ...placeOf(path),
      }
    })
  }
}

/** The same of an article that was just made, without asking for it. */
export function summaryOfNew(article: Article, path: string): ArticleSummary {
  return {
    ...article,
    ...{ annotationCount: 0, reviewCount: 0, evidenceCount: 0, openedAt: null },
    reading: readingStatusOf(null, null, null),
    ...placeOf(path),
  }
}

function placeOf(path: string | null): Pick<ArticleSummary, 'folder' | 'fileName'> {
  if (path === null) return { folder: null, fileName: null }
  return { folder: dirname(path), fileName: basename(path) }
}
