import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ok } from '../../core/result'
import { watchFolder } from '../../core/annotation/watched-folders'
import type { Library } from '../store/library'
import { openLibrary } from '../store/open'
import { revisionOf } from '../store/revisions'
import { expectOk } from '../store/testing'
import type { ReadFile } from './reading'
import { openForWriting, writeBatch } from './writing'

let folder: string
let library: Library
let beside: Library

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley writing '))
  library = expectOk(openLibrary(join(folder, 'Library')))
  const { path, id } = library
  beside = expectOk(openForWriting({ path, libraryId: id, folder: '/news' }))
})
afterEach(() => {
  beside.close()
  library.close()
  rmSync(folder, { recursive: true })
})

/** A text that was read from a file. */
function read(name: string, text = `The story of ${name}\n`): ReadFile {
  const { name: revision, bytes, length } = revisionOf(text)
  const metadata = { title: name, publication: null, author: null, date: null, url: null }
  const seen = { path: `/news/${name}.txt`, size: bytes.length, modifiedAt: 1 }
  const decoding = {
    encoding: 'utf-8',
    certainty: 'certain',
    undecodable: 0,
    original: null,
  } as const
  return { file: { ...seen, ...decoding }, revision, bytes, length, metadata }
}

const titles = () => library.articles().map(({ title }) => title)

/** Writes files as a part of an import. */
const write = (changeId: string | null, ...files: readonly ReadFile[]) =>
  expectOk(writeBatch(beside, '/news', { changeId, files }))

test('what is written beside is there for the window, as one change with what follows it', () => {
  const first = write(null, read('A'), read('B'))
  const second = write(first.changeId, read('C'), read('A again', 'The story of A\n'))
  expect(first).toMatchObject({ added: 2, located: 0, known: 0, changed: [], refused: [] })
  expect(second).toMatchObject({ added: 1, located: 1, changeId: first.changeId })
  expect(titles()).toEqual(['A', 'B', 'C'])
  expect(expectOk(library.undo())?.action).toBe('folder.import')
  expect(titles()).toEqual([])
})

test('what the user did meanwhile stays, and is undone apart', () => {
  const { changeId } = write(null, read('A'))
  expectOk(library.perform('folder.watch', (context) => ok(watchFolder(context, '/news'))))
  write(changeId, read('B'))
  expect(titles()).toEqual(['A', 'B'])
  expect(expectOk(library.undo())?.action).toBe('folder.watch')
  expect(titles()).toEqual(['A', 'B'])
})

test('after an undo of the import no more of it comes', () => {
  const { changeId } = write(null, read('A'))
  expectOk(library.undo())
  expect(write(changeId, read('B'))).toMatchObject({ added: 0, summaries: [] })
  expect(titles()).toEqual([])
})

test('another library in its place is not written to', () => {
  const { path } = library
  const opened = openForWriting({ path, libraryId: 'another', folder: '/news' })
  expect(opened).toMatchObject({ ok: false, error: { about: 'store', failure: { kind: 'gone' } } })
})
