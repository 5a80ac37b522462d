/** Why a library can't be opened. It is then left exactly as it was. */
export interface LibraryFailure {
  readonly kind:
    | /** The file is something else: another application's database, or no database at all. */ 'not-a-library'
    | /** Made by a later Galley, whose tables this one doesn't know. */ 'newer-version'
    | /** The file, or the folder that it is in, can't be written to. */ 'read-only'
    | /** What should be the library's folder is a file. */ 'not-a-folder'
    | /** A library whose file is broken. */ 'damaged'
    | /** Another process keeps the file to itself. */ 'locked'
    | 'other'
  /** The file or folder that the failure is about. */
  readonly path: string
  /** What the system said, for a report; not translated. */
  readonly detail: string
}

/** Why an action couldn't be written. Nothing of it was; the library can still be used. */
export interface StoreFailure {
  readonly kind:
    | 'disk-full'
    | 'input-output'
    | /** Another process is writing, and didn't finish in time. */ 'locked'
    | /** A row isn't what the action was made for, or refers to one that isn't there. */ 'conflict'
    | 'read-only'
    | 'damaged'
    | /** A text with half a surrogate pair, which UTF-8 can't hold. */ 'ill-formed'
  /** What the system said, for a report; not translated. */
  readonly detail: string
}

// https://www.sqlite.org/rescode.html
const primaryCodes = {
  5: 'locked', // SQLITE_BUSY
  6: 'locked', // SQLITE_LOCKED
  8: 'read-only', // SQLITE_READONLY
  10: 'input-output', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'disk-full', // SQLITE_FULL
  14: 'input-output', // SQLITE_CANTOPEN
  19: 'conflict', // SQLITE_CONSTRAINT
  26: 'damaged', // SQLITE_NOTADB
} as const satisfies Record<number, StoreFailure['kind']>

/** SQLite's primary result code of what a call into it threw; `null` when it came from elsewhere. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null
}

/** The failure that an exception of SQLite stands for; `null` for one that nobody expected. */
export function storeFailure(error: unknown): StoreFailure | null {
  const code = sqliteCode(error)
  if (code === null || !isPrimaryCode(code)) return null
  return { kind: primaryCodes[code], detail: detailOf(error) }
}

/** What an exception says. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function isPrimaryCode(code: number): code is keyof typeof primaryCodes {
  return code in primaryCodes
}
