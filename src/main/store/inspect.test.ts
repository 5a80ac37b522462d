import { chmodSync, cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { migrations } from './migrations'
import { openLibrary } from './open'
import { asOrdinaryUser, filesIn, inFolder, libraryFile, makeLibrary, opened } from './testing'

/**
 * What must stay as it was. Root can't be tested as another user quite: what access(2) says is said
 * of root, so that SQLite gets to begin an empty log beside a file that may not be written to.
 */
function dataIn(folder: string): ReturnType<typeof filesIn> {
  const files = filesIn(folder)
  return process.getuid?.() === 0 ? files.filter(({ name }) => name === 'library.galley') : files
}

/** Changes the closed library in `folder` behind its back. */
function tamper(folder: string, sql: string): void {
  const database = new DatabaseSync(libraryFile(folder), { defensive: false })
  database.exec(sql)
  database.close()
}

describe('what can not be opened is named and left byte for byte as it was', () => {
  const cases: readonly {
    readonly what: string
    readonly kind: string
    readonly arrange: (folder: string) => void
  }[] = [
    {
      what: 'a text file',
      kind: 'not-a-library',
      arrange: (folder) =>
        writeFileSync(libraryFile(folder), 'Not a database at all. '.repeat(500)),
    },
    {
      what: 'a short file',
      kind: 'not-a-library',
      arrange: (folder) => writeFileSync(libraryFile(folder), 'x'),
    },
    {
      what: 'an empty file',
      kind: 'not-a-library',
      arrange: (folder) => writeFileSync(libraryFile(folder), ''),
    },
    {
      what: 'a folder of that name',
      kind: 'not-a-library',
      arrange: (folder) => mkdirSync(libraryFile(folder)),
    },
    {
      what: 'the database of another application',
      kind: 'not-a-library',
      arrange: (folder) => tamper(folder, 'CREATE TABLE article (id); PRAGMA journal_mode = WAL'),
    },
    {
      what: 'a library of a newer version',
      kind: 'newer-version',
      arrange: (folder) => {
        makeLibrary(folder)
        tamper(folder, `PRAGMA user_version = ${migrations.length + 1}`)
      },
    },
    {
      what: 'a library of a newer version that crashed',
      kind: 'newer-version',
      arrange: (folder) => {
        const origin = join(folder, 'origin')
        makeLibrary(origin)
        tamper(origin, `PRAGMA user_version = ${migrations.length + 1}; CREATE TABLE future (id)`)
        const database = new DatabaseSync(libraryFile(origin))
        database.exec('INSERT INTO future VALUES (1)')
        cpSync(origin, folder, { recursive: true })
        database.close()
      },
    },
    {
      what: 'a library without one of its tables',
      kind: 'damaged',
      arrange: (folder) => {
        makeLibrary(folder)
        tamper(folder, 'DROP TABLE difference')
      },
    },
    {
      what: 'a library of an older version without its tables',
      kind: 'damaged',
      arrange: (folder) => {
        makeLibrary(folder)
        tamper(folder, 'PRAGMA user_version = 1; DROP TABLE location')
      },
    },
    {
      what: 'a library that was cut off',
      kind: 'damaged',
      arrange: (folder) => {
        makeLibrary(folder)
        truncateSync(libraryFile(folder), 8192)
      },
    },
    {
      what: 'a library whose list of tables is broken',
      kind: 'damaged',
      arrange: (folder) => {
        makeLibrary(folder)
        const bytes = readFileSync(libraryFile(folder))
        writeFileSync(libraryFile(folder), bytes.fill(0xff, 100, 4096))
      },
    },
    {
      what: 'the log of a library that is gone',
      kind: 'damaged',
      arrange: (folder) => writeFileSync(`${libraryFile(folder)}-wal`, 'what was written last'),
    },
  ]

  test.each(cases)('$what: $kind', ({ kind, arrange }) => {
    inFolder((folder) => {
      arrange(folder)
      const before = filesIn(folder)
      expect(openLibrary(folder)).toMatchObject({
        ok: false,
        error: { kind, path: libraryFile(folder), detail: expect.stringMatching(/./u) as string },
      })
      expect(filesIn(folder)).toEqual(before)
    })
  })

  test('a file where the folder should be, or above it: not-a-folder', () => {
    inFolder((folder) => {
      const file = join(folder, 'notes.txt')
      writeFileSync(file, 'my notes')
      for (const wanted of [file, join(file, 'library')]) {
        const error = { kind: 'not-a-folder', path: wanted }
        expect(openLibrary(wanted)).toMatchObject({ ok: false, error })
      }
      expect(readFileSync(file, 'utf8')).toBe('my notes')
    })
  })

  test('a library that another process keeps to itself: locked', () => {
    inFolder((folder) => {
      makeLibrary(folder)
      const other = new DatabaseSync(libraryFile(folder))
      other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE')
      const before = filesIn(folder)
      const error = { kind: 'locked', path: libraryFile(folder) }
      expect(openLibrary(folder)).toMatchObject({ ok: false, error })
      expect(filesIn(folder)).toEqual(before)
      other.close()
      opened(folder).close()
    })
  })

  describe.skipIf(process.platform === 'win32')('without permission (as an ordinary user)', () => {
    test.each([
      { what: 'a folder that may not be written to', file: 0o644, folder: 0o555 },
      { what: 'a file that may not be written to', file: 0o444, folder: 0o755 },
      { what: 'a file that may not be read', file: 0o000, folder: 0o755 },
      { what: 'a folder that may not be entered', file: 0o644, folder: 0o000 },
    ])('$what: read-only', (modes) => {
      inFolder((outer) => {
        const folder = join(outer, 'library')
        makeLibrary(folder)
        const before = dataIn(folder)
        asOrdinaryUser(outer, () => {
          chmodSync(libraryFile(folder), modes.file)
          chmodSync(folder, modes.folder)
          const result = openLibrary(folder)
          chmodSync(folder, 0o755)
          chmodSync(libraryFile(folder), 0o644)
          const error = { kind: 'read-only', path: libraryFile(folder) }
          expect(result).toMatchObject({ ok: false, error })
        })
        expect(dataIn(folder)).toEqual(before)
      })
    })

    test('no library in a folder that may not be written to: read-only', () => {
      inFolder((folder) => {
        asOrdinaryUser(folder, () => {
          chmodSync(folder, 0o555)
          const results = [folder, join(folder, 'new')].map((wanted) => openLibrary(wanted))
          chmodSync(folder, 0o755)
          expect(results).toMatchObject([
            { ok: false, error: { kind: 'read-only', path: libraryFile(folder) } },
            { ok: false, error: { kind: 'read-only', path: join(folder, 'new') } },
          ])
          expect(filesIn(folder)).toEqual([])
        })
      })
    })
  })
})
