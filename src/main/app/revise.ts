import type { RevisionCounts } from '../../contract/events'
import type { Failure } from '../../contract/failures'
import type { Changed } from '../../contract/requests'
import type { WantedEncoding } from '../../core/annotation/encoding-choices'
import {
  revisedMetadata,
  reviseArticle,
  type NewText,
  type Resolution,
} from '../../core/annotation/revisions'
import type { Article, RevisionName } from '../../core/annotation/rows'
import { isChanged } from '../../core/comparison/compare'
import { fail, type Result } from '../../core/result'
import { readStructure } from '../../core/text/structure'
import { ask } from '../comparing/ask'
import type { TextFile } from '../files/read'
import type { Library } from '../store/library'
import { revisionOf, type Revision } from '../store/revisions'
import type { Session } from './session'

/** How often to begin again when the user changes notes while their places are looked for. */
const attempts = 5

/**
 * Gives an article the text of a file, and tells how its annotations stand in it. Answers without an
 * action when it has that text already.
 *
 * @param encoding what a person says of the file's encoding, part of the same change
 */
export async function takeText(
  session: Session,
  articleId: string,
  file: TextFile,
  encoding: WantedEncoding | null = null,
): Promise<Result<Changed, Failure>> {
  const revision = revisionOf(file.text)
  for (let attempt = 1; ; attempt += 1) {
    const library = session.openLibrary()
    if (!library.ok) return library
    const article = library.value.row('article', articleId)
    if (article === undefined) return notFound(articleId)
    const taken = await tryToTake(session, library.value, article, { revision, file, encoding })
    const mayTryAgain =
      !taken.ok && taken.error.about === 'change' && taken.error.failure.kind === 'text-changed'
    if (mayTryAgain && attempt < attempts) continue
    // Who chose an encoding sees the new text; only what it did to the notes is news.
    const isNews = encoding === null || hasNotes(library.value, articleId)
    if (taken.ok && article.revision !== revision.name && isNews) {
      await tellRevised(session, library.value, article, revision)
    }
    return taken
  }
}

async function tryToTake(
  session: Session,
  library: Library,
  article: Article,
  {
    revision,
    file,
    encoding,
  }: {
    readonly revision: Revision
    readonly file: TextFile
    readonly encoding: WantedEncoding | null
  },
): Promise<Result<Changed, Failure>> {
  const articleId = article.id
  const before = library.revisionText(article.revision)
  if (before === undefined) return notFound(article.revision)
  const offset = library.position(articleId)
  const position = await ask('carry', { before, after: revision.text, offset })
  const wanted: NewText = {
    articleId,
    from: article.revision,
    revision: revision.name,
    metadata: metadataIn(article, before, revision.text),
    location: { path: file.path, size: file.size, modifiedAt: file.modifiedAt },
    encoding,
    resolutions: await resolutionsIn(library, article, revision),
  }
  return session.revise(library, articleId, (context) => reviseArticle(context, wanted), {
    action: encoding === null ? 'article.revise' : 'article.reopen',
    revision,
    file,
    position,
  })
}

/** Where the annotations of an article stand in another text: always from where a person put them. */
async function resolutionsIn(
  library: Library,
  article: Article,
  revision: Revision,
): Promise<readonly Resolution[]> {
  const annotations = library.rows('annotation', { articleId: article.id })
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
    for (const annotation of anchored) {
      const place = byId.get(annotation.id)
      resolutions.push(
        place === undefined || place.status === 'orphan'
          ? { annotation, status: 'orphan', start: null, end: null }
          : { annotation, status: place.status, start: place.start, end: place.end },
      )
    }
  }
  return resolutions
}

function metadataIn(article: Article, before: string, after: string): NewText['metadata'] {
  return revisedMetadata(article, readStructure(before).metadata, readStructure(after).metadata)
}

async function tellRevised(
  session: Session,
  library: Library,
  { id: articleId, revision: from }: Article,
  revision: Revision,
): Promise<void> {
  const title = library.row('article', articleId)?.title ?? ''
  const counts = await countsOf(library, articleId, revision)
  session.send({ kind: 'revised', articleId, title, from, to: revision.name, counts })
}

async function countsOf(
  library: Library,
  articleId: string,
  { name, text }: { readonly name: RevisionName; readonly text: string },
): Promise<RevisionCounts> {
  const counts = { attached: 0, review: 0, orphan: 0, changedWords: 0 }
  const { annotations, placements } = library.articleContents(articleId)
  const byAnnotation = new Map(placements.map((each) => [each.annotationId, each]))
  for (const { id, exact, revision } of annotations) {
    const placement = byAnnotation.get(id)
    const status = revision === name ? 'attached' : (placement?.status ?? 'orphan')
    counts[status] += 1
    if (status !== 'review') continue
    const after = text.slice(placement?.start ?? 0, placement?.end ?? 0)
    if (isChanged(await ask('words', { before: exact, after }))) counts.changedWords += 1
  }
  return counts
}

function hasNotes(library: Library, articleId: string): boolean {
  return library.rows('annotation', { articleId }).length > 0
}

function notFound(detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'not-found', detail } })
}
