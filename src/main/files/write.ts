import { link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ExportFailure } from '../../contract/failures'
import { fail, ok, type Result } from '../../core/result'

/**
 * Writes a text file whole or not at all: into a temporary file beside it, to the disk, then under
 * its name in one step. Without `overwrite` a file that is there already stays as it is.
 */
export async function writeWhole(
  path: string,
  text: string,
  { overwrite }: { readonly overwrite: boolean },
): Promise<Result<null, ExportFailure>> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.part`)
  try {
    await writeDurably(temporary, text)
    // `link` refuses a name that is taken; `rename` replaces it.
    if (overwrite) await rename(temporary, path)
    else await link(temporary, path)
    return ok(null)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return fail({ kind: code === 'EEXIST' ? 'file-exists' : 'cannot-write', path, detail: code })
  } finally {
    await rm(temporary, { force: true })
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
}
