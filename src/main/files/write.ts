import { randomUUID } from 'node:crypto'
import { link, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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
  // Not from the name of the file, which may be as long as a name can be.
  const temporary = join(dirname(path), `.galley-${randomUUID()}.part`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await writeDurably(file, text)
      if (overwrite) await rename(temporary, path)
      else await putInPlace(temporary, path)
    } finally {
      await rm(temporary, { force: true })
    }
    return ok(null)
  } catch (error) {
    const code = errorCode(error)
    return fail({ kind: code === 'EEXIST' ? 'file-exists' : 'cannot-write', path, detail: code })
  }
}

async function writeDurably(file: FileHandle, text: string): Promise<void> {
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives the temporary file its name, unless the name is taken. */
async function putInPlace(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error))) throw error
    // A file system without links (FAT, some network drives): an empty file takes the name first.
    await (await open(path, 'wx')).close()
    await rename(temporary, path)
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
