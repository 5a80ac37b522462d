import type { DatabaseSync } from 'node:sqlite'
import type { StoreFailure } from '../../contract/failures'
import { fail, type Result } from '../../core/result'
import { storeFailure } from './failures'

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
