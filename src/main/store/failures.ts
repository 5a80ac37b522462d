import type { StoreFailure } from '../../contract/failures'

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
