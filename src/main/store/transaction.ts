import type { DatabaseSync } from 'node:sqlite'
import type { StoreFailure } from '../../contract/failures'
import { fail, type Result } from '../../core/result'
import { storeFailure } from './failures'
import { firstValue } from './inspect'

/** Runs work in one transaction of a library. */
export type Transact = <Value>(work: () => Result<Value, never>) => Result<Value, StoreFailure>

/**
 * Runs `work` in one transaction that is on the disk when this returns a success. Where `work`
 * fails or the disk does, nothing of it is written and the database can still be used.
 */
export function transact<Value, Failure>(
  database: DatabaseSync,
  work: () => Result<Value, Failure>,
): Result<Value, Failure | StoreFailure> {
  try {
    database.exec('BEGIN IMMEDIATE')
    const result = work()
    if (result.ok) database.exec('COMMIT')
    return result
  } catch (error) {
    const failure = storeFailure(error)
    if (failure === null) throw error
    return fail(failure)
  } finally {
    // SQLite has rolled back by itself after some failures, and then there is nothing to do.
    if (database.isTransaction) database.exec('ROLLBACK')
  }
}

/** SQLite's `synchronous`: from this on, a transaction is on the disk before its success is told. */
const full = 2

/**
 * As `transact`, without waiting for the disk: for what follows from the rows and can be made again. What was
 * written before stays safe; should the machine fail, this transaction may never have been.
 */
export function transactWithoutWaiting<Value, Failure>(
  database: DatabaseSync,
  work: () => Result<Value, Failure>,
): Result<Value, Failure | StoreFailure> {
  const waits = Number(firstValue(database, 'PRAGMA synchronous')) >= full
  if (waits) database.exec('PRAGMA synchronous = NORMAL')
  try {
    return transact(database, work)
  } finally {
    if (waits) database.exec('PRAGMA synchronous = FULL')
  }
}
