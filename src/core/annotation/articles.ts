import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { annotationRemoved } from './annotations'
import { find, type Context, type Outcome } from './context'
import { isIsoDate } from './dates'
import { wellFormed } from './names'
import type { Field, Refusal } from './refusal'
import type { Article, Location, RevisionName } from './rows'

/** What is known of an article beside its text. */
export type Metadata = Pick<Article, 'title' | 'publication' | 'author' | 'date' | 'url'>

/** A file as it was seen. */
export type SeenFile = Pick<Location, 'path' | 'size' | 'modifiedAt'>

/**
 * Adds an article of a text that the library doesn't have, with the place of its file; `null` for a
 * text that comes from no file of the user's.
 */
export function addArticle(
  context: Context,
  wanted: {
    readonly revision: RevisionName
    readonly metadata: Metadata
    readonly location: SeenFile | null
  },
): Outcome {
  const [there] = context.lookup.rows('article', { revision: wanted.revision })
  if (there !== undefined) return fail({ kind: 'already-there', table: 'article', id: there.id })
  const metadata = checkedMetadata(wanted.metadata)
  if (!metadata.ok) return metadata
  const article = made('article', {
    id: context.newId(),
    revision: wanted.revision,
    ...metadata.value,
    addedAt: context.now,
  })
  if (wanted.location === null) return ok([article])
  const location = newLocation(context, article.id, wanted.location)
  return location.ok ? ok([article, ...location.value]) : location
}

/** Corrects what is known of an article; fields that aren't given stay as they are. */
export function describeArticle(
  context: Context,
  wanted: { readonly articleId: string; readonly metadata: Partial<Metadata> },
): Outcome {
  const article = find(context, 'article', wanted.articleId)
  if (!article.ok) return article
  const { title, publication, author, date, url } = { ...article.value, ...wanted.metadata }
  const metadata = checkedMetadata({ title, publication, author, date, url })
  return metadata.ok ? ok(altered('article', article.value, metadata.value)) : metadata
}

/** Notes a path at which an article's file was seen, or what has changed about a known one. */
export function addLocation(
  context: Context,
  wanted: { readonly articleId: string; readonly location: SeenFile },
): Outcome {
  const article = find(context, 'article', wanted.articleId)
  if (!article.ok) return article
  const articleId = article.value.id
  const { path } = wanted.location
  const [known] = context.lookup.rows('location', { articleId, path })
  if (known !== undefined) return ok(altered('location', known, wanted.location))
  return newLocation(context, articleId, wanted.location)
}

/**
 * Makes a file the article's: its newest place. The same file is looked at from then on, whatever
 * other places the article was seen at.
 */
export function moveToFile(
  context: Context,
  wanted: { readonly articleId: string; readonly location: SeenFile },
): Outcome {
  const { articleId, location } = wanted
  const known = context.lookup.rows('location', { articleId })
  if (known.at(-1)?.path === location.path) return ok([])
  const made = newLocation(context, articleId, location)
  if (!made.ok) return made
  const before = known.filter(({ path }) => path === location.path)
  return ok([...before.map((row) => removed('location', row)), ...made.value])
}

/** Removes an article with its annotations and locations. Its file and its text stay. */
export function removeArticle(context: Context, wanted: { readonly articleId: string }): Outcome {
  const article = find(context, 'article', wanted.articleId)
  if (!article.ok) return article
  const articleId = article.value.id
  return ok([
    ...context.lookup
      .rows('annotation', { articleId })
      .flatMap((annotation) => annotationRemoved(context, annotation)),
    ...context.lookup
      .rows('articleRevision', { articleId })
      .map((row) => removed('articleRevision', row)),
    ...context.lookup.rows('readingMark', { articleId }).map((row) => removed('readingMark', row)),
    ...context.lookup
      .rows('encodingChoice', { articleId })
      .map((row) => removed('encodingChoice', row)),
    ...context.lookup.rows('location', { articleId }).map((row) => removed('location', row)),
    removed('article', article.value),
  ])
}

/**
 * Removes several articles as one change.
 *
 * @param wanted Without `withNotes`, those that have annotations stay.
 */
export function removeArticles(
  context: Context,
  wanted: { readonly articleIds: readonly string[]; readonly withNotes: boolean },
): Outcome {
  const differences: Difference[] = []
  for (const articleId of new Set(wanted.articleIds)) {
    const isKept = !wanted.withNotes && context.lookup.rows('annotation', { articleId }).length > 0
    if (isKept) continue
    const gone = removeArticle(context, { articleId })
    if (!gone.ok) return gone
    differences.push(...gone.value)
  }
  return ok(differences)
}

/** The difference that notes a new place. */
export function newLocation(context: Context, articleId: string, seen: SeenFile): Outcome {
  const checkedPath = wellFormed(seen.path, 'path')
  return checkedPath.ok ? ok([newPlace(context, articleId, seen)]) : checkedPath
}

/** The same for a path that another article has, which was checked when it was noted. */
export function newPlace(
  { newId }: Pick<Context, 'newId'>,
  articleId: string,
  { path, size, modifiedAt }: SeenFile,
): Difference {
  return made('location', { id: newId(), articleId, path, size, modifiedAt })
}

/** Metadata as the library keeps it: lines of text, a date, a web address, or `null`. */
export function checkedMetadata(metadata: Metadata): Result<Metadata, Refusal> {
  const title = line(metadata.title, 'title')
  if (!title.ok) return title
  if (title.value === null) return fail({ kind: 'empty', field: 'title' })
  const publication = line(metadata.publication, 'publication')
  if (!publication.ok) return publication
  const author = line(metadata.author, 'author')
  if (!author.ok) return author
  const date = nullWhenEmpty(metadata.date)
  if (date !== null && !isIsoDate(date)) return fail({ kind: 'invalid-date', date })
  const url = address(metadata.url)
  if (!url.ok) return url
  return ok({
    title: title.value,
    publication: publication.value,
    author: author.value,
    date,
    url: url.value,
  })
}

/** Text of one line: no line breaks, no white space at the ends; `null` when nothing is left. */
function line(text: string | null, field: Field): Result<string | null, Refusal> {
  const clean = nullWhenEmpty(text?.replace(/\s+/gu, ' ') ?? null)
  return clean === null ? ok(null) : wellFormed(clean, field)
}

function address(url: string | null): Result<string | null, Refusal> {
  const clean = nullWhenEmpty(url)
  if (clean === null) return ok(null)
  // Nothing but a web address may become a link: `javascript:` and `file:` would be dangerous.
  return /^https?:\/\/\S+$/iu.test(clean)
    ? wellFormed(clean, 'url')
    : fail({ kind: 'invalid-url', url: clean })
}

function nullWhenEmpty(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
