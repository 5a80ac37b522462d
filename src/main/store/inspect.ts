import { accessSync, constants, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { LibraryFailure } from '../../contract/failures'
import { fail, ok, type Result } from '../../core/result'
import { detailOf, sqliteCode } from './failures'

/** Marks our files among all SQLite databases (`PRAGMA application_id`): "GALY" in ASCII. */
export const applicationId = 0x47414c59

/** How long another process that keeps the file to itself is waited for, milliseconds. */
export const patience = 1000

/** How long another connection of the same app is waited for, in milliseconds: it ends. */
export const patienceBeside = 60_000

/** The tables that each version added to those before it. */
const tablesByVersion: readonly (readonly string[])[] = [
  [
    ...['property', 'revision', 'article', 'location', 'speaker', 'annotation', 'tag'],
    ...['annotation_tag', 'claim', 'evidence', 'change', 'difference', 'visit'],
  ],
  ['article_revision', 'placement', 'sighting'],
]

/**
 * The version of the library in the file at `path`, if it is one that this Galley can open.
 *
 * Nothing is written, not even a lock: SQLite is told that the file is immutable, so that it looks
 * at the main file alone. That is enough, as every change of version goes to the main file itself
 * (migrate.ts). The tables may have newer parts in a log beside it; then they are looked at with
 * the log, which only creates SQLite's index of that log anew.
 *
 * @param newest The newest version that this Galley knows.
 */
export function inspect(path: string, newest: number): Result<number, LibraryFailure> {
  try {
    // A folder, or a pipe, which SQLite would wait for.
    if (!statSync(path).isFile()) return notALibrary(path, 'not a file')
    // Not by opening the file: closing it again would end SQLite's locks on it in this process.
    accessSync(path, constants.R_OK | constants.W_OK)
    const version = readHeader(path)
    if (version.id !== applicationId) return notALibrary(path, 'another application’s database')
    if (version.number > newest) {
      return fail({ kind: 'newer-version', path, detail: `version ${version.number}` })
    }
    // A half-done transaction is for SQLite to take back before anything else is looked at.
    if (hasContent(`${path}-journal`)) return ok(version.number)
    const isWhole = (database: DatabaseSync) => hasAllTables(database, version.number)
    if (read(path, !hasContent(`${path}-wal`), isWhole)) return ok(version.number)
    return fail({ kind: 'damaged', path, detail: 'tables are missing' })
  } catch (error) {
    return fail(openingFailure(error, path))
  }
}

/** The failure that an exception stands for which opening the file at `path` threw. */
export function openingFailure(error: unknown, path: string): LibraryFailure {
  return { kind: failureKind(error), path, detail: detailOf(error) }
}

/** Whether there is a file at `path` that isn't empty. */
export function hasContent(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** The first value of a `PRAGMA` or `SELECT`. */
export function firstValue(database: DatabaseSync, sql: string): unknown {
  return Object.values(database.prepare(sql).get() ?? {})[0]
}

function failureKind(error: unknown): LibraryFailure['kind'] {
  // https://www.sqlite.org/rescode.html
  switch (sqliteCode(error)) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return 'locked'
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
      return 'read-only'
    case 11: // SQLITE_CORRUPT
      return 'damaged'
    case 26: // SQLITE_NOTADB
      return 'not-a-library'
    default:
      return systemFailureKind(error)
  }
}

function systemFailureKind(error: unknown): LibraryFailure['kind'] {
  switch (error instanceof Error && 'code' in error && error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'read-only'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'not-a-folder'
    default:
      return 'other'
  }
}

function readHeader(path: string): ReturnType<typeof headerOf> {
  try {
    return read(path, true, headerOf)
  } catch (error) {
    // While a log is put into the main file, which a full disk can stop, they are whole together.
    if (failureKind(error) !== 'damaged' || !hasContent(`${path}-wal`)) throw error
    return read(path, false, headerOf)
  }
}

function read<Value>(
  path: string,
  immutable: boolean,
  question: (database: DatabaseSync) => Value,
): Value {
  const address = pathToFileURL(path)
  // https://www.sqlite.org/uri.html#uriimmutable
  if (immutable) address.searchParams.set('immutable', '1')
  const database = new DatabaseSync(address, { readOnly: true, timeout: patience })
  try {
    return question(database)
  } finally {
    database.close()
  }
}

function headerOf(database: DatabaseSync): { readonly id: number; readonly number: number } {
  return {
    id: Number(firstValue(database, 'PRAGMA application_id')),
    number: Number(firstValue(database, 'PRAGMA user_version')),
  }
}

/** Whether a database has the tables of its version: an older one is not brought up to date without. */
function hasAllTables(database: DatabaseSync, version: number): boolean {
  const rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  const present = new Set(rows.map(({ name }) => name))
  return tablesByVersion
    .slice(0, version)
    .flat()
    .every((name) => present.has(name))
}

function notALibrary(path: string, detail: string): Result<never, LibraryFailure> {
  return fail({ kind: 'not-a-library', path, detail })
}
