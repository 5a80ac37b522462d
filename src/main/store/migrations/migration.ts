import type { DatabaseSync } from 'node:sqlite'

/**
 * One step from a version of the tables to the next, run in a transaction with foreign keys off;
 * they are checked at its end. Once released, a migration is never edited. One that changes the
 * fields of a journalled table changes them in `difference` too, or undo would meet rows that it
 * doesn't know.
 */
export type Migration = (database: DatabaseSync) => void
