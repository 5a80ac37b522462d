import { stat } from 'node:fs/promises'
import type { Failure } from '../../contract/failures'
import type { ArticleContents, FileState } from '../../contract/requests'
import {
  addArticle,
  addLocation,
  reviseArticle,
  type SeenFile,
} from '../../core/annotation/articles'
import type { Article } from '../../core/annotation/rows'
import { fail, ok, type Result } from '../../core/result'
import { readStructure } from '../../core/text/structure'
import { readTextFile, type TextFile } from '../files/read'
import type { Library } from '../store/library'
import { revisionOf, type Revision } from '../store/revisions'
import type { Session } from './session'

/**
 * Opens a file: the article that the library has of it, or a new one. Where the file's text changed
 * since it was annotated, the article with the annotated text is opened and says so.
 */
export async function openFile(
  session: Session,
  path: string,
): Promise<Result<ArticleContents, Failure>> {
  const read = await readTextFile(path)
  if (!read.ok) return fail({ about: 'file', failure: read.error })
  const library = session.openLibrary()
  if (!library.ok) return library
  const revision = revisionOf(read.value.text)
  const placed = placeFile(session, library.value, read.value, revision)
  if (!placed.ok) return placed
  const { article, fileState } = placed.value
  return visit(session, library.value, article.id, fileState)
}

/** Opens a text that comes with the app instead of a file. */
export function openText(session: Session, text: string): Result<ArticleContents, Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const revision = revisionOf(text)
  const article = articleOf(session, library.value, revision, null)
  return article.ok ? visit(session, library.value, article.value.id, 'same') : article
}

/** Opens an article of the library. */
export async function openArticle(
  session: Session,
  articleId: string,
): Promise<Result<ArticleContents, Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const article = library.value.row('article', articleId)
  if (article === undefined) return notFound(articleId)
  return visit(session, library.value, articleId, await stateOfFile(library.value, article))
}

/** Opens the text that an annotated article's file holds now, as an article of its own. */
export async function openChangedFile(
  session: Session,
  articleId: string,
): Promise<Result<ArticleContents, Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const known = library.value.row('article', articleId)
  if (known === undefined) return notFound(articleId)
  const read = await readChanged(library.value, known)
  if (!read.ok) return read
  const revision = revisionOf(read.value.text)
  const article = articleOf(session, library.value, revision, read.value)
  return article.ok ? visit(session, library.value, article.value.id, 'same') : article
}

/** The newest of the article's files that holds another text now, or the newest one that can be read. */
async function readChanged(library: Library, article: Article): Promise<Result<TextFile, Failure>> {
  let last: Result<TextFile, Failure> = notFound(article.id)
  for (const { path } of library.locationsOf(article.id)) {
    const read = await readTextFile(path)
    if (read.ok && revisionOf(read.value.text).name !== article.revision) return read
    if (!last.ok) last = read.ok ? read : fail({ about: 'file', failure: read.error })
  }
  return last
}

/** Finds or makes the article that a file's text belongs to. */
function placeFile(
  session: Session,
  library: Library,
  file: TextFile,
  revision: Revision,
): Result<{ article: Article; fileState: FileState }, Failure> {
  const known = library.articleOfPath(file.path)
  const changed = known !== undefined && known.revision !== revision.name
  if (!changed || library.articleOfRevision(revision.name) !== undefined) {
    const article = articleOf(session, library, revision, file)
    return article.ok ? ok({ article: article.value, fileState: 'same' }) : article
  }
  if (library.rows('annotation', { articleId: known.id }).length > 0) {
    return ok({ article: known, fileState: 'changed' })
  }
  const revised = session.perform(
    'article.revise',
    (context) =>
      reviseArticle(context, {
        articleId: known.id,
        revision: revision.name,
        metadata: readStructure(revision.text).metadata,
        before: readStructure(session.textOf(library, known.revision) ?? '').metadata,
      }),
    revision,
  )
  return revised.ok ? ok({ article: known, fileState: 'same' }) : revised
}

/** The article of a text: the one that the library has, with its file noted, or a new one. */
function articleOf(
  session: Session,
  library: Library,
  revision: Revision,
  file: TextFile | null,
): Result<Article, Failure> {
  const location = file === null ? null : seen(file)
  const known = library.articleOfRevision(revision.name)
  if (known !== undefined) {
    if (location === null || isKnownPlace(library, known, location)) return ok(known)
    const noted = session.perform('article.locate', (context) =>
      addLocation(context, { articleId: known.id, location }),
    )
    return noted.ok ? ok(known) : noted
  }
  const added = session.perform(
    'article.add',
    (context) =>
      addArticle(context, {
        revision: revision.name,
        metadata: readStructure(revision.text).metadata,
        location,
      }),
    revision,
  )
  if (!added.ok) return added
  const article = library.articleOfRevision(revision.name)
  return article === undefined ? notFound(revision.name) : ok(article)
}

function isKnownPlace(library: Library, article: Article, file: SeenFile): boolean {
  return library.rows('location', { articleId: article.id, path: file.path }).length > 0
}

function seen({ path, size, modifiedAt }: TextFile): SeenFile {
  return { path, size, modifiedAt }
}

/** Whether the file still holds the text that the library has of the article. */
async function stateOfFile(library: Library, article: Article): Promise<FileState> {
  const [location] = library.locationsOf(article.id)
  if (location === undefined) return 'same'
  try {
    const { size, mtimeMs } = await stat(location.path)
    if (size === location.size && Math.trunc(mtimeMs) === location.modifiedAt) return 'same'
  } catch {
    // Deleted, moved, or on a disk that is not there now: the article has its own copy of the text.
    return 'missing'
  }
  const read = await readTextFile(location.path)
  if (!read.ok) return 'changed'
  return revisionOf(read.value.text).name === article.revision ? 'same' : 'changed'
}

function visit(
  session: Session,
  library: Library,
  articleId: string,
  fileState: FileState,
): Result<ArticleContents, Failure> {
  const contents = session.articleContents(library, articleId, fileState)
  if (contents === undefined) return notFound(articleId)
  const recorded = library.recordVisit(articleId)
  // Reading must not stop because the disk is full: only the order of recent articles is not kept.
  if (recorded.ok) session.onArticles()
  return ok(contents)
}

function notFound(detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'not-found', detail } })
}
