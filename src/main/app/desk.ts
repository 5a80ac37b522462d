import { clipboard } from 'electron'
import type { DeskCard, DeskFile, Merged, Subject } from '../../contract/desk'
import type { Failure } from '../../contract/failures'
import { pack, type Packed } from '../../contract/packed'
import type { Changed } from '../../contract/requests'
import { otherWords } from '../../core/annotation/earlier-anchors'
import { stancesGivingWay } from '../../core/annotation/evidence'
import type { RevisionName } from '../../core/annotation/rows'
import { quotedIn } from '../../core/exchange/quoted'
import { fail, ok, type Result } from '../../core/result'
import { sentenceAround } from '../../core/text/sentence'
import type { Library } from '../store/library'
import { quoteMarkdown } from './markdown'
import type { Session } from './session'

/** Everything that there is about a claim, a speaker or a tag. */
export function deskFile(
  session: Session,
  subject: Subject,
  text: string,
): Result<Packed<DeskFile>, Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const file: DeskFile = {
    entries: library.value.desk.entries(subject, text),
    statusChanges:
      subject.kind === 'claim'
        ? library.value.rows('claimStatusChange', { claimId: subject.claimId })
        : [],
  }
  return ok(pack(file))
}

/** The passages of these annotations, as many as are still there, in their order. */
export function deskCards(
  session: Session,
  annotationIds: readonly string[],
): Result<readonly DeskCard[], Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const texts = new Map<RevisionName, string | undefined>()
  const textOf = (revision: RevisionName) => {
    if (!texts.has(revision)) texts.set(revision, library.value.revisionText(revision))
    return texts.get(revision)
  }
  return ok(annotationIds.flatMap((id) => cardOf(library.value, id, textOf) ?? []))
}

function cardOf(
  library: Library,
  annotationId: string,
  textOf: (revision: RevisionName) => string | undefined,
): DeskCard | undefined {
  const annotation = library.row('annotation', annotationId)
  const article = annotation && library.row('article', annotation.articleId)
  const current = article && textOf(article.revision)
  if (annotation === undefined || article === undefined || current === undefined) return undefined
  const [placement] = library.rows('placement', { annotationId })
  const { annotation: quoted, outdated } = quotedIn(article, current, annotation, placement)
  const text = textOf(quoted.revision)
  return {
    annotation,
    words: quoted.exact,
    ...(text === undefined ? { before: '', after: '' } : sentenceAround(text, quoted)),
    status: outdated?.status ?? 'attached',
    earlier: otherWords(quoted.exact, library.rows('earlierAnchor', { annotationId })),
    tagIds: library.rows('annotationTag', { annotationId }).map(({ tagId }) => tagId),
    claims: library
      .rows('evidence', { annotationId })
      .map(({ claimId, stance }) => ({ claimId, stance })),
  }
}

/** Copies passages as Markdown, each verbatim with its citation. */
export async function copyCards(
  session: Session,
  annotationIds: readonly string[],
): Promise<Result<null, Failure>> {
  const quotes: string[] = []
  for (const annotationId of annotationIds) {
    const quote = quoteMarkdown(session, annotationId)
    if (!quote.ok) return quote
    quotes.push(quote.value)
  }
  await clipboard.writeText(quotes.join('\n'))
  return ok(null)
}

/**
 * Does what makes pieces of evidence bear on `claimId`, and tells for how many passages a stance is
 * decided because they bore on it already, in another way.
 */
export function merging(
  session: Session,
  claimId: string | null,
  moved: { readonly evidenceIds: readonly string[] } | { readonly claimId: string },
  work: () => Result<Changed, Failure>,
): Result<Merged, Failure> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const evidence =
    'claimId' in moved
      ? library.value.rows('evidence', moved)
      : moved.evidenceIds.flatMap((id) => library.value.row('evidence', id) ?? [])
  const decidedStances =
    claimId === null ? 0 : stancesGivingWay(library.value, evidence, claimId).length
  const changed = work()
  return changed.ok ? ok({ ...changed.value, decidedStances }) : fail(changed.error)
}
