import { realpath } from 'node:fs/promises'
import type { Failure } from '../../contract/failures'
import { fail, type Result } from '../../core/result'
import { writeWhole } from '../files/write'
import type { Library } from '../store/library'

/**
 * Writes what is exported, but never over the file of an article: Galley writes to none, whatever it is
 * told. Without `overwrite` a file that is there already stays as it is.
 */
export async function writeExport(
  library: Library,
  path: string,
  text: string,
  options: { readonly overwrite: boolean },
): Promise<Result<null, Failure>> {
  const target = await realpath(path).catch(() => path)
  const isArticle = [path, target].some((each) => library.articleOfPath(each) !== undefined)
  if (isArticle) {
    return fail({ about: 'export', failure: { kind: 'is-article', path, detail: '' } })
  }
  const written = await writeWhole(path, text, options)
  return written.ok ? written : fail({ about: 'export', failure: written.error })
}
