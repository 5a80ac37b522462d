import { wordFailure } from '../../contract/wording'
import type { Failure } from '../../contract/failures'
import { fail, type Result } from '../../core/result'
import { readTextFile } from '../files/read'
import { revisionOf } from '../store/revisions'
import { guard } from './guard'
import { markdownOf } from './markdown'
import { hintsFor } from './reading'
import type { Session } from './session'
import { writeExport } from './write-export'

/** Writes the notes of an annotated file without a window. Answers the exit code: 0, or 1 with a message. */
export async function exportFromCommandLine(
  session: Session,
  wanted: { readonly from: string; readonly to: string; readonly overwrite: boolean },
): Promise<number> {
  const exported = await guard('the export', () => exportFile(session, wanted))
  if (exported.ok) return 0
  const { title, advice } = wordFailure(exported.error)
  console.error(`galley: ${title} ${advice}`)
  return 1
}

async function exportFile(
  session: Session,
  { from, to, overwrite }: { from: string; to: string; overwrite: boolean },
): Promise<Result<null, Failure>> {
  const { library } = session
  if (!library.ok) return fail({ about: 'library', failure: library.error })
  const known = library.value.articleOfPath(from)
  const read = await readTextFile(from, hintsFor(session, library.value, from, known?.id))
  if (!read.ok) return fail({ about: 'file', failure: read.error })
  const revision = revisionOf(read.value.text)

  const same = library.value.articleOfRevision(revision.name)
  const article = same ?? known
  if (article === undefined) return failed('not-in-library', from)
  if (library.value.rows('annotation', { articleId: article.id }).length === 0) {
    return failed('nothing-annotated', from)
  }
  if (same === undefined) {
    console.error(
      `galley: ${from} has changed since it was annotated; the export quotes the annotated text.`,
    )
  }
  const markdown = markdownOf(session, article.id)
  if (!markdown.ok) return markdown
  return writeExport(library.value, to, markdown.value.text, { overwrite })
}

function failed(
  kind: 'not-in-library' | 'nothing-annotated',
  path: string,
): Result<never, Failure> {
  return fail({ about: 'export', failure: { kind, path, detail: '' } })
}
