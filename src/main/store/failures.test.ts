import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { made } from '../../core/journal/differences'
import { ok } from '../../core/result'
import { storeFailure } from './failures'
import { Library } from './library'
import { revisionOf } from './revisions'
import { allRows, expectOk, inFolder, inLibrary, libraryFile, opened, withArticle } from './testing'

/** Runs `work` with a library and the very database that is under it. */
function withDatabase(work: (library: Library, database: DatabaseSync) => void): void {
  inFolder((folder) => {
    opened(folder).close()
    const path = libraryFile(folder)
    const database = new DatabaseSync(path)
    try {
      work(new Library(database, path), database)
    } finally {
      database.close()
    }
  })
}

const tag = (id: string, name: string) => () => ok([made('tag', { id, name, colour: null })])

describe('a full disk', () => {
  const pages = (database: DatabaseSync) =>
    Number(database.prepare('PRAGMA page_count').get()?.['page_count'])

  test('writes nothing of the action, and the library works on', () => {
    withDatabase((library, database) => {
      expectOk(library.perform('annotation.tag', tag('first', 'economy')))
      database.exec(`PRAGMA max_page_count = ${pages(database) + 3}`)
      const before = allRows(library)
      const large = tag('second', 'x'.repeat(40_000))
      expect(library.perform('annotation.tag', large)).toMatchObject({
        ok: false,
        error: { kind: 'disk-full', detail: expect.stringContaining('full') as string },
      })
      expect(allRows(library)).toEqual(before)
      expect(library.nextUndo()).toMatchObject({ action: 'annotation.tag' })
      // What is small enough is still written, and what wasn't is when there is room.
      expectOk(library.perform('annotation.tag', tag('third', 'trade')))
      database.exec('PRAGMA max_page_count = 100000')
      expectOk(library.perform('annotation.tag', large))
      expect(library.rows('tag', {}).map(({ id }) => id)).toEqual(['first', 'second', 'third'])
    })
  })

  test('keeps no text of an article that could not be added', () => {
    withDatabase((library, database) => {
      database.exec(`PRAGMA max_page_count = ${pages(database) + 3}`)
      const revision = revisionOf('A long text. '.repeat(10_000))
      const result = library.perform('article.add', tag('t', 'x'), revision)
      expect(result).toMatchObject({ ok: false, error: { kind: 'disk-full' } })
      expect(library.revisionText(revision.name)).toBeUndefined()
      withArticle(library, 'A short text.')
    })
  })

  test('in the middle of an undo undoes nothing', () => {
    withDatabase((library, database) => {
      expectOk(library.perform('annotation.tag', tag('t', 'x'.repeat(40_000))))
      database.exec(`PRAGMA max_page_count = ${pages(database)}`)
      const before = allRows(library)
      expect(library.undo()).toMatchObject({ ok: false, error: { kind: 'disk-full' } })
      expect(allRows(library)).toEqual(before)
      expect(library.nextRedo()).toBeNull()
      database.exec('PRAGMA max_page_count = 100000')
      expectOk(library.undo())
      expect(allRows(library).tag).toEqual([])
    })
  })
})

test('another process that writes: locked, and works when it has finished', () => {
  withDatabase((library) => {
    const other = new DatabaseSync(library.path)
    other.exec('BEGIN IMMEDIATE')
    const action = tag('t', 'economy')
    const error = { kind: 'locked' }
    expect(library.perform('annotation.tag', action)).toMatchObject({ ok: false, error })
    expect(library.undo()).toMatchObject({ ok: false, error })
    expect(library.recordVisit('a')).toMatchObject({ ok: false, error })
    expect(library.recordPosition('a', 1)).toMatchObject({ ok: false, error })
    other.close()
    expectOk(library.perform('annotation.tag', action))
  })
})

test('a library that may no longer be written to: read-only', () => {
  withDatabase((library, database) => {
    database.exec('PRAGMA query_only = ON')
    const error = { kind: 'read-only' }
    const action = tag('t', 'economy')
    expect(library.perform('annotation.tag', action)).toMatchObject({ ok: false, error })
    database.exec('PRAGMA query_only = OFF')
    expectOk(library.perform('annotation.tag', action))
  })
})

test('a part of the file that is broken: damaged; what does not need it works on', () => {
  inFolder((folder) => {
    const path = libraryFile(folder)
    opened(folder).close()
    const database = new DatabaseSync(path)
    const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'tag'").get()
    database.close()
    const start = (Number(root?.['rootpage']) - 1) * 4096
    writeFileSync(path, readFileSync(path).fill(0xff, start, start + 4096))
    const library = opened(folder)
    expect(library.perform('annotation.tag', tag('t', 'economy'))).toMatchObject({
      ok: false,
      error: { kind: 'damaged' },
    })
    withArticle(library, 'An article has no tag.')
    expect(library.articles()).toHaveLength(1)
    library.close()
  })
})

test('a change that meets other rows than it was made for is a conflict that undo reports', () => {
  inLibrary((library) => {
    expectOk(library.perform('annotation.tag', tag('t', 'economy')))
    const other = new DatabaseSync(library.path)
    other.exec("UPDATE tag SET name = 'changed behind our back'")
    other.close()
    expect(library.undo()).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    expect(library.row('tag', 't')?.name).toBe('changed behind our back')
  })
})

test.each([
  [266, 'input-output'],
  [1034, 'input-output'],
  [13, 'disk-full'],
  [517, 'locked'],
  [779, 'damaged'],
  [787, 'conflict'],
  [1544, 'read-only'],
])('the result code %d of SQLite means %s', (errcode, kind) => {
  const error = Object.assign(new Error('what SQLite says'), { errcode })
  expect(storeFailure(error)).toEqual({ kind, detail: 'what SQLite says' })
})

test('what SQLite did not throw, or nobody expects of it, is no failure of the store', () => {
  expect(storeFailure(new Error('a mistake'))).toBeNull()
  expect(storeFailure('a mistake')).toBeNull()
  expect(storeFailure(Object.assign(new Error('SQL logic error'), { errcode: 1 }))).toBeNull()
})

test('a library that was moved away is not written to until it is back', () => {
  inLibrary((library, folder) => {
    expectOk(library.perform('annotation.tag', tag('first', 'economy')))
    const aside = `${folder} aside`
    renameSync(folder, aside)
    const gone = { ok: false, error: { kind: 'gone', detail: library.path } }
    expect(library.perform('annotation.tag', tag('second', 'trade'))).toMatchObject(gone)
    expect(library.undo()).toMatchObject(gone)
    mkdirSync(folder)
    writeFileSync(library.path, 'another file')
    expect(library.perform('annotation.tag', tag('second', 'trade'))).toMatchObject(gone)
    rmSync(folder, { recursive: true })
    renameSync(aside, folder)
    expectOk(library.perform('annotation.tag', tag('second', 'trade')))
    expect(library.rows('tag', {}).map(({ id }) => id)).toEqual(['first', 'second'])
  })
})
