import type { Failure } from '../../contract/failures'
import type { ImportProgress, Skipped } from '../../contract/importing'
import type { ArticleSummary } from '../../contract/requests'
import type { Refusal } from '../../core/annotation/refusal'
import { fail, ok, type Result } from '../../core/result'
import { failureOf } from '../app/failure-of'
import type { TextFile } from '../files/read'
import type { Library } from '../store/library'
import { openBeside } from '../store/open'
import { Batch, sortOut, textsOf } from './batch'
import type { ReadFile } from './reading'

/** Where the files of an import are written to. */
export interface WritingJob {
  /** The path of the library's file, and the library's id: another one may lie there by now. */
  readonly path: string
  readonly libraryId: string
  /** The imported folder, whose path is left out of what is told of files in it. */
  readonly folder: string
}

/** Files that are to be written together. */
export interface WantedBatch {
  /** The change that they are a part of; `null` begins one. */
  readonly changeId: string | null
  readonly files: readonly ReadFile[]
}

/** What became of one batch. */
export interface WrittenBatch extends Pick<ImportProgress, 'added' | 'located' | 'known'> {
  readonly changeId: string | null
  /** Of the articles that are new or have another place. */
  readonly summaries: readonly ArticleSummary[]
  /** Files with a new text of an article, which nobody has written yet. */
  readonly changed: readonly { readonly articleId: string; readonly file: TextFile }[]
  readonly refused: readonly Skipped[]
}

/** Opens the library of a job beside those who have it open, for {@link writeBatch}. */
export function openForWriting({ path, libraryId }: WritingJob): Result<Library, Failure> {
  const opened = openBeside(path, 'when flushed')
  if (!opened.ok) return fail({ about: 'library', failure: opened.error })
  if (opened.value.id === libraryId) return opened
  opened.value.close()
  return fail({ about: 'store', failure: { kind: 'gone', detail: path } })
}

/** Writes what is new in a batch, in one transaction. */
export function writeBatch(
  library: Library,
  folder: string,
  { changeId, files }: WantedBatch,
): Result<WrittenBatch, Failure> {
  const sorted = sortOut(library, files)
  const batch = new Batch(folder)
  const part = library.performPart<Refusal>(
    changeId,
    'folder.import',
    (context) => ok(batch.take(context, library, sorted)),
    textsOf(sorted),
  )
  if (!part.ok) return fail(failureOf(part.error))
  const { added, located, known, refused } = batch
  return ok({
    ...{ added, located, known, refused },
    summaries: batch.summaries(library),
    changeId: part.value?.id ?? changeId,
    changed: sorted.changed,
  })
}
