import { nothingChanged } from '../../contract/changed'
import type { Failure } from '../../contract/failures'
import type { Changed } from '../../contract/requests'
import type { WantedEncoding } from '../../core/annotation/encoding-choices'
import type { Resolution } from '../../core/annotation/placements'
import { revisedMetadata, reviseArticle, type NewText } from '../../core/annotation/revisions'
import type { Annotation, Article } from '../../core/annotation/rows'
import type { Reanchored } from '../../core/anchoring/index'
import { fail, ok, type Result } from '../../core/result'
import { isReread } from '../../core/text/reread'
import { readStructure } from '../../core/text/structure'
import { ask } from '../comparing/ask'
import type { TextFile } from '../files/read'
import type { Library } from '../store/library'
import { revisionOf, type Revision } from '../store/revisions'
import { countsOf, standingsIn, type Standings } from './revision-counts'
import type { Session, TakingAction } from './session'

/** How often to begin again when the user changes notes while their places are looked for. */
const attempts = 5

/** What is taken, from where and by whom. */
interface Taking {
  readonly action: TakingAction
  readonly revision: Revision
  /** `null` for a text that the library has. */
  readonly file: TextFile | null
  /** What a person says of the file's encoding, part of the same change. */
  readonly encoding: WantedEncoding | null
}

/**
 * Gives an article the text of a file, and tells how its annotations stand in it. Answers without an
 * action when it has that text already.
 *
 * @param action `article.follow` when nobody asked for it
 */
export function takeText(
  session: Session,
  articleId: string,
  file: TextFile,
  action: Exclude<TakingAction, 'article.restore' | 'article.reopen'>,
): Promise<Result<Changed, Failure>> {
  return take(session, articleId, { action, revision: revisionOf(file.text), file, encoding: null })
}

/** The same with what a person says of the file's encoding. */
export function takeTextAs(
  session: Session,
  articleId: string,
  file: TextFile,
  encoding: WantedEncoding,
): Promise<Result<Changed, Failure>> {
  const action = 'article.reopen'
  return take(session, articleId, { action, revision: revisionOf(file.text), file, encoding })
}

/** Gives an article the text again that it had before the one that it has; without an action when there is none. */
export async function restoreText(
  session: Session,
  articleId: string,
): Promise<Result<Changed, Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const text = textBefore(library.value, articleId)
  if (text === undefined) return ok(nothingChanged)
  const action = 'article.restore'
  return take(session, articleId, {
    action,
    revision: revisionOf(text),
    file: null,
    encoding: null,
  })
}

function textBefore(library: Library, articleId: string): string | undefined {
  const current = library.row('article', articleId)?.revision
  const before = library
    .rows('articleRevision', { articleId })
    .findLast(({ revision }) => revision !== current)
  return before === undefined ? undefined : library.revisionText(before.revision)
}

async function take(
  session: Session,
  articleId: string,
  taking: Taking,
): Promise<Result<Changed, Failure>> {
  for (let attempt = 1; ; attempt += 1) {
    const library = session.openLibrary()
    if (!library.ok) return library
    const article = library.value.row('article', articleId)
    if (article === undefined) return notFound(articleId)
    const taken = await tryToTake(session, library.value, article, taking)
    const mayTryAgain =
      !taken.ok && taken.error.about === 'change' && taken.error.failure.kind === 'text-changed'
    if (mayTryAgain && attempt < attempts) continue
    return taken
  }
}

async function tryToTake(
  session: Session,
  library: Library,
  article: Article,
  { action, revision, file, encoding }: Taking,
): Promise<Result<Changed, Failure>> {
  const articleId = article.id
  const before = library.revisionText(article.revision)
  if (before === undefined) return notFound(article.revision)
  const offset = library.position(articleId)
  const position = await ask('carry', { before, after: revision.text, offset })
  const annotations = library.rows('annotation', { articleId })
  const wanted: NewText = {
    articleId,
    from: article.revision,
    revision: revision.name,
    metadata: metadataIn(article, before, revision.text),
    location: file && { path: file.path, size: file.size, modifiedAt: file.modifiedAt },
    encoding,
    resolutions: await resolutionsIn(library, annotations, revision),
  }
  const how = { action, revision, file, position }
  let stood: Standings = new Map()
  const taken = session.revise(
    library,
    articleId,
    (context) => {
      stood = standingsIn(context.lookup, articleId, before)
      return reviseArticle(context, wanted)
    },
    how,
  )
  // Who chose an encoding, or a text of before, sees it; only what that did to the notes is news.
  const isAsked = action === 'article.reopen' || action === 'article.restore'
  const isNews = article.revision !== revision.name && (!isAsked || stood.size > 0)
  if (taken.ok && isNews) await tellRevised(session, library, article, revision, stood)
  return taken
}

/** Where annotations of an article stand in another text: always from where a person put them. */
export async function resolutionsIn(
  library: Library,
  annotations: readonly Annotation[],
  revision: Pick<Revision, 'name' | 'text'>,
): Promise<readonly Resolution[]> {
  const resolutions: Resolution[] = []
  for (const [name, anchored] of Map.groupBy(annotations, (each) => each.revision)) {
    const before = library.revisionText(name)
    if (name === revision.name || before === undefined) continue
    const found = await ask('reanchor', {
      before,
      after: revision.text,
      annotations: anchored.map(({ id, start, end }) => ({ id, start, end })),
    })
    const byId = new Map(found.map((each) => [each.id, each]))
    const sameBytes = isReread(before, revision.text)
    for (const annotation of anchored) {
      resolutions.push(resolutionOf(annotation, byId.get(annotation.id), sameBytes))
    }
  }
  return resolutions
}

/** Words that are other ones since their bytes are read otherwise are to be reviewed where their bytes are. */
function resolutionOf(
  annotation: Annotation,
  place: Reanchored | undefined,
  sameBytes: boolean,
): Resolution {
  if (place?.status === 'attached') return { annotation, ...spanOf(place), status: 'attached' }
  if (sameBytes) return { annotation, ...spanOf(annotation), status: 'review' }
  if (place?.status === 'review') return { annotation, ...spanOf(place), status: 'review' }
  return { annotation, status: 'orphan', start: null, end: null }
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end }
}

function metadataIn(article: Article, before: string, after: string): NewText['metadata'] {
  return revisedMetadata(article, readStructure(before).metadata, readStructure(after).metadata)
}

async function tellRevised(
  session: Session,
  library: Library,
  { id: articleId, revision: from }: Article,
  { name: to, text }: Revision,
  stood: Standings,
): Promise<void> {
  const title = library.row('article', articleId)?.title ?? ''
  const counts = await countsOf(stood, standingsIn(library, articleId, text))
  session.screen.send({ kind: 'revised', articleId, title, from, to, counts })
}

function notFound(detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'not-found', detail } })
}
