import type { Failure } from '../../contract/failures'
import type { ArticleComparison, RequestInput, SeenRevision } from '../../contract/requests'
import type { Article, RevisionName } from '../../core/annotation/rows'
import { fail, ok, type Result } from '../../core/result'
import { ask } from '../comparing/ask'
import type { Library } from '../store/library'
import type { Session } from './session'
import { placesIn, returnedQuotes, touchedQuotes } from './touched-quotes'

/** Which texts of an article are compared. */
export type ComparisonInput = RequestInput<'article.compare'>

/** The texts that an article had, the oldest first. One that it has had twice is there twice. */
export function revisionsOf(
  session: Session,
  articleId: string,
): Result<readonly SeenRevision[], Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const article = library.value.row('article', articleId)
  return article === undefined ? notFound(articleId) : ok(history(library.value, article))
}

/** What changed from one text of an article to another. */
export async function compareArticle(
  session: Session,
  input: ComparisonInput,
): Promise<Result<ArticleComparison, Failure>> {
  const { articleId, from, to } = input
  const library = session.openLibrary()
  if (!library.ok) return library
  const article = library.value.row('article', articleId)
  if (article === undefined) return notFound(articleId)
  const other = input.other === undefined ? null : library.value.row('article', input.other)
  if (other === undefined) return notFound(input.other ?? '')
  if (other !== null) return compareArticles(library.value, other, article)
  const seen = history(library.value, article)
  const newer = pick(seen, to) ?? seen.at(-1)
  const older = pick(seen, from) ?? beforeOf(seen, newer)
  const texts = textsOf(library.value, older?.revision, newer?.revision)
  if (newer === undefined || older === undefined || texts === undefined) return notFound(articleId)
  const comparison = await ask('compare', texts)
  const compared = { from: older.revision, to: newer.revision, ...texts }
  const places = await placesIn(library.value, articleId, compared.from, texts.before)
  const quotes = [
    ...(await touchedQuotes(library.value, article, compared, places)),
    ...(await returnedQuotes(library.value, article, compared, places)),
  ]
  return ok({ articleId, other: null, from: older, to: newer, quotes, ...comparison })
}

/** What differs from one article to another, and which quotes of the first that touches. */
async function compareArticles(
  library: Library,
  other: Article,
  article: Article,
): Promise<Result<ArticleComparison, Failure>> {
  const [older, newer] = [currentOf(library, other), currentOf(library, article)]
  const texts = textsOf(library, older.revision, newer.revision)
  if (texts === undefined) return notFound(article.id)
  const comparison = await ask('compare', texts)
  const compared = { from: older.revision, to: newer.revision, ...texts }
  const places = await placesIn(library, other.id, compared.from, texts.before)
  const quotes = await touchedQuotes(library, other, compared, places)
  const { id, title, publication } = other
  return ok({
    articleId: article.id,
    other: { id, title, publication },
    from: older,
    to: newer,
    quotes,
    ...comparison,
  })
}

function currentOf(library: Library, article: Article): SeenRevision {
  const seenAt = history(library, article).at(-1)?.seenAt ?? article.addedAt
  return { revision: article.revision, seenAt, isCurrent: true }
}

function history(library: Library, { id: articleId, revision, addedAt }: Article): SeenRevision[] {
  const rows = library.rows('articleRevision', { articleId })
  if (rows.length === 0) return [{ revision, seenAt: addedAt, isCurrent: true }]
  return rows.map((row, index) => ({
    revision: row.revision,
    seenAt: row.seenAt,
    isCurrent: index === rows.length - 1,
  }))
}

/** The newest sight of that text. */
function pick(
  seen: readonly SeenRevision[],
  revision: RevisionName | undefined,
): SeenRevision | undefined {
  return seen.findLast((each) => each.revision === revision)
}

/** The text before; the very text when it was the first. */
function beforeOf(
  seen: readonly SeenRevision[],
  newer: SeenRevision | undefined,
): SeenRevision | undefined {
  const index = newer === undefined ? -1 : seen.indexOf(newer)
  return seen[Math.max(index - 1, 0)]
}

function textsOf(
  library: Library,
  older: RevisionName | undefined,
  newer: RevisionName | undefined,
): { readonly before: string; readonly after: string } | undefined {
  const before = older === undefined ? undefined : library.revisionText(older)
  const after = newer === undefined ? undefined : library.revisionText(newer)
  return before === undefined || after === undefined ? undefined : { before, after }
}

function notFound(detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'not-found', detail } })
}
