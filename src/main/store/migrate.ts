import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { firstValue } from './inspect'
import type { Migration } from './migrations/migration'
import { synchronise } from './synchronise'

/** Runs the migrations that a database hasn't had, each in one transaction. */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  const version = versionOf(database)
  migrations.slice(version).forEach((migration, position) => {
    database.exec('BEGIN IMMEDIATE')
    try {
      migration(database)
      if (database.prepare('PRAGMA foreign_key_check').get() !== undefined) {
        throw new Error(`Migration ${version + position + 1} breaks a reference.`)
      }
      database.exec(`PRAGMA user_version = ${version + position + 1}`)
      database.exec('COMMIT')
    } finally {
      if (database.isTransaction) database.exec('ROLLBACK')
    }
  })
}

/**
 * Brings an existing library up to date, after a copy of it was put beside it.
 *
 * The write-ahead log is put away meanwhile, so that a new version number is written to the main
 * file, where `inspect` of an older Galley finds it without opening the log.
 */
export function upgrade(
  database: DatabaseSync,
  path: string,
  migrations: readonly Migration[],
): void {
  const version = versionOf(database)
  if (version === migrations.length) return
  const backup = freePath(`${path}.version-${version}`)
  database.prepare('VACUUM INTO ?').run(backup)
  synchronise(backup)
  database.exec('PRAGMA journal_mode = DELETE')
  migrate(database, migrations)
}

/** The version of a database's tables: how many migrations it has had. */
export function versionOf(database: DatabaseSync): number {
  return Number(firstValue(database, 'PRAGMA user_version'))
}

function freePath(wanted: string): string {
  let path = `${wanted}.backup`
  for (let number = 2; existsSync(path); number += 1) path = `${wanted}-${number}.backup`
  return path
}
