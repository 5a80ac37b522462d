import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { migrations } from './migrations'
import { openLibrary } from './open'
import {
  allRows,
  asOrdinaryUser,
  expectOk,
  filesIn,
  inFolder,
  opened,
  withArticle,
} from './testing'

const fileIn = (folder: string) => join(folder, 'library.galley')

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
  const database = new DatabaseSync(fileIn(folder), { defensive: false })
  database.exec(sql)
  database.close()
}

/** A closed library with an article in `folder`. */
function makeLibrary(folder: string): void {
  const library = opened(folder)
  withArticle(library, 'The text of an article.')
  library.close()
}

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
      expect(path).toBe(fileIn(deep))
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
      expect(statSync(`${fileIn(crashed)}-wal`).size).toBeGreaterThan(0)
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
      const [before, after] = [readFileSync(fileIn(half)), readFileSync(fileIn(whole))]
      expect(after.length).toBeGreaterThan(before.length)
      after.copy(before, 0, 0, 4096)
      writeFileSync(fileIn(half), before)
      const restored = opened(half)
      expect(restored.articles()).toHaveLength(2)
      restored.close()
    })
  })

  test('is durable, keeps its references, and has the newest version', () => {
    inFolder((folder) => {
      makeLibrary(folder)
      const database = new DatabaseSync(fileIn(folder))
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

describe('what can not be opened is named and left byte for byte as it was', () => {
  const cases: readonly {
    readonly what: string
    readonly kind: string
    readonly arrange: (folder: string) => void
  }[] = [
    {
      what: 'a text file',
      kind: 'not-a-library',
      arrange: (folder) => writeFileSync(fileIn(folder), 'Not a database at all. '.repeat(500)),
    },
    {
      what: 'a short file',
      kind: 'not-a-library',
      arrange: (folder) => writeFileSync(fileIn(folder), 'x'),
    },
    {
      what: 'an empty file',
      kind: 'not-a-library',
      arrange: (folder) => writeFileSync(fileIn(folder), ''),
    },
    {
      what: 'a folder of that name',
      kind: 'not-a-library',
      arrange: (folder) => mkdirSync(fileIn(folder)),
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
        const database = new DatabaseSync(fileIn(origin))
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
        truncateSync(fileIn(folder), 8192)
      },
    },
    {
      what: 'a library whose list of tables is broken',
      kind: 'damaged',
      arrange: (folder) => {
        makeLibrary(folder)
        const bytes = readFileSync(fileIn(folder))
        writeFileSync(fileIn(folder), bytes.fill(0xff, 100, 4096))
      },
    },
    {
      what: 'the log of a library that is gone',
      kind: 'damaged',
      arrange: (folder) => writeFileSync(`${fileIn(folder)}-wal`, 'what was written last'),
    },
  ]

  test.each(cases)('$what: $kind', ({ kind, arrange }) => {
    inFolder((folder) => {
      arrange(folder)
      const before = filesIn(folder)
      expect(openLibrary(folder)).toMatchObject({
        ok: false,
        error: { kind, path: fileIn(folder), detail: expect.stringMatching(/./u) as string },
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
      const other = new DatabaseSync(fileIn(folder))
      other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE')
      const before = filesIn(folder)
      const error = { kind: 'locked', path: fileIn(folder) }
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
          chmodSync(fileIn(folder), modes.file)
          chmodSync(folder, modes.folder)
          const result = openLibrary(folder)
          chmodSync(folder, 0o755)
          chmodSync(fileIn(folder), 0o644)
          const error = { kind: 'read-only', path: fileIn(folder) }
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
            { ok: false, error: { kind: 'read-only', path: fileIn(folder) } },
            { ok: false, error: { kind: 'read-only', path: join(folder, 'new') } },
          ])
          expect(filesIn(folder)).toEqual([])
        })
      })
    })
  })
})

test('a failed start leaves nothing that keeps the next from working', () => {
  inFolder((folder) => {
    writeFileSync(fileIn(folder), 'garbage')
    expect(openLibrary(folder).ok).toBe(false)
    const beside = join(folder, 'beside')
    const library = expectOk(openLibrary(beside))
    expect(Object.values(allRows(library)).flat()).toEqual([])
    library.close()
    expect(existsSync(fileIn(beside))).toBe(true)
  })
})
