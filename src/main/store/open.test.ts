import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { migrations } from './migrations'
import { openLibrary } from './open'
import {
  allRows,
  expectOk,
  filesIn,
  inFolder,
  libraryFile,
  makeLibrary,
  opened,
  withArticle,
} from './testing'

/** Copies the library in `from` as a crash would leave it: with its log. */
function crashedLibrary(from: string, to: string): void {
  const library = opened(from)
  withArticle(library, 'Only in the log as yet.')
  cpSync(from, to, { recursive: true })
  library.close()
}

describe('a library', () => {
  test('is made with its folders, and opens again', () => {
    inFolder((folder) => {
      const deep = join(folder, 'new', 'Бібліотека 😀 #1?%20')
      const first = opened(deep)
      const { id, path } = first
      expect(path).toBe(libraryFile(deep))
      withArticle(first, 'text')
      first.close()
      expect(filesIn(deep).map(({ name }) => name)).toEqual(['library.galley'])
      const second = opened(deep)
      expect([second.id, second.articles().length]).toEqual([id, 1])
      second.close()
    })
  })

  test('opens after a crash, with everything that was in its log', () => {
    inFolder((folder) => {
      const crashed = join(folder, 'crashed')
      crashedLibrary(join(folder, 'library'), crashed)
      expect(statSync(`${libraryFile(crashed)}-wal`).size).toBeGreaterThan(0)
      const library = opened(crashed)
      expect(library.articles()).toHaveLength(1)
      library.close()
    })
  })

  test('opens when putting its log into the main file was stopped half-way', () => {
    inFolder((folder) => {
      const [whole, half] = [join(folder, 'whole'), join(folder, 'half')]
      makeLibrary(whole)
      const library = opened(whole)
      withArticle(library, 'A text that makes the file longer. '.repeat(5000))
      cpSync(whole, half, { recursive: true })
      library.close()
      // The first page says how long the file is; the others are still to come.
      const [before, after] = [readFileSync(libraryFile(half)), readFileSync(libraryFile(whole))]
      expect(after.length).toBeGreaterThan(before.length)
      after.copy(before, 0, 0, 4096)
      writeFileSync(libraryFile(half), before)
      const restored = opened(half)
      expect(restored.articles()).toHaveLength(2)
      restored.close()
    })
  })

  test('is durable, keeps its references, and has the newest version', () => {
    inFolder((folder) => {
      makeLibrary(folder)
      const database = new DatabaseSync(libraryFile(folder))
      const pragma = (name: string) =>
        Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
      expect([pragma('journal_mode'), pragma('user_version')]).toEqual(['wal', migrations.length])
      const lax = database
        .prepare(
          // What FTS5 makes for itself is its own affair.
          `SELECT name FROM pragma_table_list
           WHERE schema = 'main' AND NOT strict AND type NOT IN ('virtual', 'shadow')`,
        )
        .all()
        .map(({ name }) => name)
      expect(lax).toEqual(['sqlite_schema'])
      database.close()
    })
  })
})

test('a failed start leaves nothing that keeps the next from working', () => {
  inFolder((folder) => {
    writeFileSync(libraryFile(folder), 'garbage')
    expect(openLibrary(folder).ok).toBe(false)
    const beside = join(folder, 'beside')
    const library = expectOk(openLibrary(beside))
    expect(Object.values(allRows(library)).flat()).toEqual([])
    library.close()
    expect(existsSync(libraryFile(beside))).toBe(true)
  })
})
