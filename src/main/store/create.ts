import { linkSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { LibraryFailure } from '../../contract/failures'
import { fail, ok, type Result } from '../../core/result'
import { idMaker } from './ids'
import { applicationId, hasContent, openingFailure } from './inspect'
import { migrate } from './migrate'
import type { Migration } from './migrations/migration'
import { synchronise } from './synchronise'

/**
 * Makes an empty library at `path`, where no file is. It is built under another name and appears
 * at `path` when it is whole, so that a crash leaves no half library.
 */
export function createLibrary(
  path: string,
  migrations: readonly Migration[],
): Result<null, LibraryFailure> {
  const draft = `${path}.${process.pid}.new`
  try {
    // SQLite would play the log of a library that was lost into the new one.
    const log = [`${path}-wal`, `${path}-journal`].find(hasContent)
    if (log !== undefined) {
      return fail({ kind: 'damaged', path, detail: `missing, but ${log} is there` })
    }
    rmSync(draft, { force: true })
    try {
      build(draft, migrations)
      synchronise(draft)
      putInPlace(draft, path)
    } finally {
      rmSync(draft, { force: true })
    }
    synchronise(path)
    return ok(null)
  } catch (error) {
    return fail(openingFailure(error, path))
  }
}

function build(draft: string, migrations: readonly Migration[]): void {
  const database = new DatabaseSync(draft)
  try {
    // A draft that a crash breaks is never looked at again; it is synchronised once, when whole.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF')
    database.exec(`PRAGMA application_id = ${applicationId}`)
    migrate(database, migrations)
    const newId = idMaker()
    const insert = database.prepare('INSERT INTO property (name, value) VALUES (?, ?)')
    for (const name of ['library', 'device']) insert.run(name, newId())
  } finally {
    database.close()
  }
}

function putInPlace(draft: string, path: string): void {
  try {
    // Unlike a rename, a link never replaces a file that another process put there meanwhile.
    linkSync(draft, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
    // A file system without links (exFAT, some network drives).
    renameSync(draft, path)
  }
}
