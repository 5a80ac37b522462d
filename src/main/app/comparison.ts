import type { Failure } from '../../contract/failures'
import type {
  ArticleComparison,
  RequestInput,
  SeenRevision,
  TouchedQuote,
} from '../../contract/requests'
import { standingOf } from '../../core/annotation/standing'
import type { Annotation, Article, RevisionName } from '../../core/annotation/rows'
import { isChanged } from '../../core/comparison/compare'
import { fail, ok, type Result } from '../../core/result'
import type { Passage } from '../../core/text/passage'
import { ask } from '../comparing/ask'
import type { Library } from '../store/library'
import type { Session } from './session'

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
  const [comparison, quotes] = [
    await ask('compare', texts),
    await touchedQuotes(library.value, article, { older, newer, ...texts }),
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
  const quotes = await touchedQuotes(library, other, { older, newer, ...texts })
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

interface Compared {
  readonly older: SeenRevision
  readonly newer: SeenRevision
  readonly before: string
  readonly after: string
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

/** The quotes of the older text whose words, or whose place, are not certainly the same in the newer. */
async function touchedQuotes(
  library: Library,
  article: Article,
  { older, newer, before, after }: Compared,
): Promise<readonly TouchedQuote[]> {
  const { annotations, placements } = library.articleContents(article.id)
  const byAnnotation = new Map(placements.map((each) => [each.annotationId, each]))
  const places = await placesIn(library, annotations, older.revision, before)
  const quoted = annotations.flatMap((annotation) => {
    const place = places.get(annotation.id)
    return place === undefined ? [] : [{ annotation, place }]
  })
  const found = await ask('reanchor', {
    before,
    after,
    annotations: quoted.map(({ annotation, place }) => ({ id: annotation.id, ...place })),
  })
  const results = new Map(found.map((each) => [each.id, each]))
  const touched: TouchedQuote[] = []
  for (const { annotation, place } of quoted.toSorted(byPlace)) {
    const result = results.get(annotation.id)
    if (result === undefined || result.status === 'attached') continue
    const isSettled = newer.revision === article.revision
    const standing = isSettled
      ? standingOf(annotation, byAnnotation.get(annotation.id)).passage
      : null
    const suggested = result.status === 'review' ? passageOf(result) : null
    const passage = isSettled ? standing : suggested
    const words = before.slice(place.start, place.end)
    const now = passage === null ? '' : after.slice(passage.start, passage.end)
    const differences = await ask('words', { before: words, after: now })
    if (isChanged(differences) || result.status === 'review')
      touched.push({ annotationId: annotation.id, words, passage, differences })
  }
  return touched
}

function byPlace(one: { readonly place: Passage }, other: { readonly place: Passage }): number {
  return one.place.start - other.place.start
}

/** Where annotations stand in a text, as far as that can be told. */
async function placesIn(
  library: Library,
  annotations: readonly Annotation[],
  revision: RevisionName,
  text: string,
): Promise<ReadonlyMap<string, Passage>> {
  const places = new Map<string, Passage>()
  for (const [name, anchored] of Map.groupBy(annotations, (each) => each.revision)) {
    if (name === revision) {
      for (const annotation of anchored) places.set(annotation.id, passageOf(annotation))
      continue
    }
    const before = library.revisionText(name)
    if (before === undefined) continue
    const found = await ask('reanchor', {
      before,
      after: text,
      annotations: anchored.map(({ id, start, end }) => ({ id, start, end })),
    })
    for (const each of found) if (each.status !== 'orphan') places.set(each.id, passageOf(each))
  }
  return places
}

function passageOf({ start, end }: Passage): Passage {
  return { start, end }
}

function notFound(detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'not-found', detail } })
}
