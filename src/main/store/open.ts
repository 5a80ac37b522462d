import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { LibraryFailure } from '../../contract/failures'
import { fail, ok, type Result } from '../../core/result'
import { createLibrary } from './create'
import { inspect, openingFailure, patience, patienceBeside } from './inspect'
import { Library } from './library'
import { upgrade, versionOf } from './migrate'
import { migrations as allMigrations } from './migrations'
import { searchNames } from './migrations/0009-search-names'
import type { Migration } from './migrations/migration'
import { mendSearch } from './search/mend'

/**
 * How much of a library is kept in memory, in KiB, once it was needed. With SQLite's own 2,000 an import reads a
 * third more: the keys of texts lie anywhere in their indexes.
 */
const cacheSize = 16_000

/** The name of the database in a library's folder. */
const databaseName = 'library.galley'

/**
 * Opens the library in `folder`, or makes one where there is none; the folder too.
 *
 * A file that can't be opened as a library is not changed by a byte, and nothing appears beside it.
 *
 * @param migrations Those that make the newest version; other than all of them in tests alone.
 */
export function openLibrary(
  folder: string,
  migrations: readonly Migration[] = allMigrations,
): Result<Library, LibraryFailure> {
  const made = makeFolder(resolve(folder))
  if (!made.ok) return made
  const path = join(resolve(folder), databaseName)
  if (!existsSync(path)) {
    const created = createLibrary(path, migrations)
    if (!created.ok) return created
  }
  const inspected = inspect(path, migrations.length)
  return inspected.ok ? connect(path, migrations) : inspected
}

function makeFolder(folder: string): Result<null, LibraryFailure> {
  try {
    mkdirSync(folder, { recursive: true })
    return ok(null)
  } catch (error) {
    return fail(openingFailure(error, folder))
  }
}

function connect(path: string, migrations: readonly Migration[]): Result<Library, LibraryFailure> {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: false })
    makeSafe(database)
    requireWritable(database)
    upgrade(database, path, migrations)
    if (migrations.includes(searchNames)) mendSearch(database)
    database.exec(journalling)
    return ok(new Library(database, path))
  } catch (error) {
    database?.close()
    return fail(openingFailure(error, path))
  }
}

/**
 * How many pages the log may have when much is written, until it is brought into the file: 128 MB. With the usual 1,000 an
 * import writes the same pages into the file again and again.
 */
const largeLog = 32_000

/**
 * Opens a library that is open already once more, for another thread that writes much. It brings the log into the file
 * when that is large, or when it is asked to.
 *
 * @param path of its file
 * @param onDisk when its transactions are on the disk: as soon as they succeed, or when the log was flushed
 */
export function openBeside(
  path: string,
  onDisk: 'at once' | 'when flushed',
): Result<Library, LibraryFailure> {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: patienceBeside })
    makeSafe(database)
    database.exec(journalling)
    database.exec(`PRAGMA wal_autocheckpoint = ${largeLog}`)
    if (onDisk === 'when flushed') database.exec('PRAGMA synchronous = NORMAL')
    return ok(new Library(database, path))
  } catch (error) {
    database?.close()
    return fail(openingFailure(error, path))
  }
}

const journalling = 'PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON'

function makeSafe(database: DatabaseSync): void {
  // On macOS, only a full fsync waits for the disk itself; elsewhere the word changes nothing.
  database.exec('PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON')
  database.exec(`PRAGMA cache_size = -${cacheSize}`)
}

/**
 * SQLite opens a file that may not be written to as well, to read it, and even begins transactions.
 * Here a change is begun that changes nothing, and taken back before anything is written.
 */
function requireWritable(database: DatabaseSync): void {
  const version = versionOf(database)
  database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK`)
}
