import { basename, dirname, join } from 'node:path'
import type { Failure } from '../../contract/failures'
import { otherWords } from '../../core/annotation/earlier-anchors'
import type { Annotation, Article } from '../../core/annotation/rows'
import type { AnnotatedPassage } from '../../core/exchange/annotated-passage'
import { quoteWithCitation } from '../../core/exchange/markdown/citation'
import { exportComparison } from '../../core/exchange/markdown/comparison'
import { exportMarkdown } from '../../core/exchange/markdown/export'
import { quotedIn } from '../../core/exchange/quoted'
import { fail, ok, type Result } from '../../core/result'
import type { Library } from '../store/library'
import { compareArticle, type ComparisonInput } from './comparison'
import type { Session } from './session'

/** A Markdown file, and the path that suggests itself for it. */
export interface Markdown {
  readonly text: string
  readonly path: string
}

/** The Markdown of an article's notes, and the path that suggests itself for it. */
export function markdownOf(session: Session, articleId: string): Result<Markdown, Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const article = library.value.row('article', articleId)
  const text = article === undefined ? undefined : session.textOf(library.value, article.revision)
  if (article === undefined || text === undefined) return notFound(articleId)
  const [location] = library.value.locationsOf(articleId)
  const { annotations } = library.value.articleContents(articleId)
  return ok({
    text: exportMarkdown({
      article,
      text,
      fileName: location === undefined ? null : basename(location.path),
      exportedAt: Date.now(),
      annotations: annotations.map((annotation) =>
        annotatedPassage(library.value, article, text, annotation),
      ),
    }),
    path: pathFor(library.value, article, ''),
  })
}

/** What changed in an article, and the path that suggests itself for it. */
export async function comparisonMarkdown(
  session: Session,
  input: ComparisonInput,
): Promise<Result<Markdown, Failure>> {
  const comparison = await compareArticle(session, input)
  if (!comparison.ok) return comparison
  const library = session.openLibrary()
  if (!library.ok) return library
  const article = library.value.row('article', input.articleId)
  if (article === undefined) return notFound(input.articleId)
  return ok({
    text: exportComparison({ ...comparison.value, article, exportedAt: Date.now() }),
    path: pathFor(library.value, article, ' (what changed)'),
  })
}

/** One quote, verbatim, with its citation. */
export function quoteMarkdown(session: Session, annotationId: string): Result<string, Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const annotation = library.value.row('annotation', annotationId)
  const article =
    annotation === undefined ? undefined : library.value.row('article', annotation.articleId)
  const text = article === undefined ? undefined : session.textOf(library.value, article.revision)
  if (annotation === undefined || article === undefined || text === undefined) {
    return notFound(annotationId)
  }
  const passage = annotatedPassage(library.value, article, text, annotation)
  return ok(quoteWithCitation(passage, article, text))
}

/** The path that suggests itself for an article's Markdown: beside its file. */
function pathFor(library: Library, article: Article, ending: string): string {
  const [location] = library.locationsOf(article.id)
  if (location === undefined) return `${fileNameOf(article)}${ending}.md`
  const name = basename(location.path).replace(/\.te?xt$/iu, '')
  return join(dirname(location.path), `${name}${ending}.md`)
}

function annotatedPassage(
  library: Library,
  article: Article,
  text: string,
  annotation: Annotation,
): AnnotatedPassage {
  const { id: annotationId, speakerId } = annotation
  const [placement] = library.rows('placement', { annotationId })
  const quoted = quotedIn(article, text, annotation, placement)
  return {
    ...quoted,
    earlier: otherWords(quoted.annotation.exact, library.rows('earlierAnchor', { annotationId })),
    speaker: speakerId === null ? null : (library.row('speaker', speakerId) ?? null),
    tags: library
      .rows('annotationTag', { annotationId })
      .flatMap(({ tagId }) => library.row('tag', tagId) ?? []),
    evidence: library.rows('evidence', { annotationId }).flatMap(({ claimId, stance }) => {
      const claim = library.row('claim', claimId)
      return claim === undefined ? [] : [{ claim, stance }]
    }),
  }
}

/** The title as a file name, without what file systems do not allow. */
function fileNameOf({ title }: Article): string {
  return (
    title
      .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'Notes'
  )
}

function notFound(detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'not-found', detail } })
}
