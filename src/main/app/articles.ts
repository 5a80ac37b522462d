import type { Failure } from '../../contract/failures'
import type { ArticleContents, FileState } from '../../contract/requests'
import { addArticle, addLocation, type SeenFile } from '../../core/annotation/articles'
import type { Article } from '../../core/annotation/rows'
import { fail, ok, type Result } from '../../core/result'
import { readStructure } from '../../core/text/structure'
import type { TextFile } from '../files/read'
import { readAtRest, writingPatience } from '../files/rest'
import type { Library } from '../store/library'
import { revisionOf, type Revision } from '../store/revisions'
import type { Follower } from './follow'
import { choiceKept, hintsFor } from './reading'
import type { Session } from './session'
import { noteSighting } from './sightings'

/**
 * Opens a file: the article that the library has of it, which takes the file's text if that is a new
 * one, or else a new article.
 */
export async function openFile(
  session: Session,
  path: string,
): Promise<Result<ArticleContents, Failure>> {
  const known = session.openLibrary()
  if (!known.ok) return known
  const article = known.value.articleOfPath(path)
  const hints = hintsFor(session, known.value, path, article?.id)
  const read = await readAtRest(path, writingPatience, hints)
  if (!read.ok) return fail({ about: 'file', failure: read.error })
  const library = session.openLibrary()
  if (!library.ok) return library
  const placed = await placeFile(session, library.value, read.value)
  if (!placed.ok) return placed
  const { articleId, fileState } = placed.value
  return visit(session, library.value, articleId, fileState)
}

/** Opens a text that comes with the app instead of a file. */
export function openText(session: Session, text: string): Result<ArticleContents, Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const revision = revisionOf(text)
  const article = articleOf(session, library.value, revision, null)
  return article.ok ? visit(session, library.value, article.value.id, 'same') : article
}

/** Opens an article of the library, with the text that its file has now. */
export async function openArticle(
  session: Session,
  follower: Follower,
  articleId: string,
): Promise<Result<ArticleContents, Failure>> {
  const fileState = await follower.look(articleId)
  const library = session.openLibrary()
  return library.ok ? visit(session, library.value, articleId, fileState) : library
}

/**
 * The article that a file's text belongs to: the one that was seen at its path, which takes the text
 * if it is a new one, or else the one of that text, or a new one.
 */
async function placeFile(
  session: Session,
  library: Library,
  file: TextFile,
): Promise<Result<{ readonly articleId: string; readonly fileState: FileState }, Failure>> {
  const revision = revisionOf(file.text)
  const known = library.articleOfPath(file.path)
  if (known !== undefined && staysWithFile(library, known, revision)) {
    const isUndone =
      known.revision !== revision.name &&
      library.sighting(known.id, file.path)?.revision === revision.name
    const isAsKnown = known.revision === revision.name && isNewestPlace(library, known, file)
    if (isAsKnown) noteSighting(library, known.id, file, revision.name)
    else if (!isUndone) {
      // Most files that are opened are as they were, and the first picture waits for one.
      const { takeText } = await import('./revise')
      const taken = await takeText(session, known.id, file, 'article.follow')
      if (!taken.ok) return taken
    }
    return ok({ articleId: known.id, fileState: isUndone ? 'changed' : 'same' })
  }
  const article = articleOf(session, library, revision, file)
  if (!article.ok) return article
  noteSighting(library, article.value.id, file, revision.name)
  return ok({ articleId: article.value.id, fileState: 'same' })
}

/** An article without notes gives way to another one that has the text of its file. */
function staysWithFile(library: Library, article: Article, { name }: Revision): boolean {
  if (article.revision === name || library.articleOfRevision(name) === undefined) return true
  return library.rows('annotation', { articleId: article.id }).length > 0
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
    if (file === null || location === null || isKnownPlace(library, known, location)) {
      return ok(known)
    }
    const noted = session.perform('article.locate', (context) => {
      const added = addLocation(context, { articleId: known.id, location })
      return added.ok
        ? ok([...added.value, ...choiceKept(context, library, known.id, file)])
        : added
    })
    return noted.ok ? ok(known) : noted
  }
  const added = session.perform(
    'article.add',
    (context) => {
      const metadata = readStructure(revision.text).metadata
      const made = addArticle(context, { revision: revision.name, metadata, location })
      const articleId = made.ok ? made.value[0]?.id : undefined
      if (!made.ok || articleId === undefined || file === null) return made
      return ok([...made.value, ...choiceKept(context, library, articleId, file)])
    },
    revision,
  )
  if (!added.ok) return added
  const article = library.articleOfRevision(revision.name)
  return article === undefined ? notFound(revision.name) : ok(article)
}

function isNewestPlace(library: Library, article: Article, file: SeenFile): boolean {
  return library.locationsOf(article.id)[0]?.path === file.path
}

function isKnownPlace(library: Library, article: Article, file: SeenFile): boolean {
  return library.rows('location', { articleId: article.id, path: file.path }).length > 0
}

function seen({ path, size, modifiedAt }: TextFile): SeenFile {
  return { path, size, modifiedAt }
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
  if (recorded.ok) {
    session.onMenu()
    session.tellArticles(library, [articleId])
  }
  return ok(contents)
}

function notFound(detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'not-found', detail } })
}
