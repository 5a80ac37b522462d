import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Library } from '../store/library'
import { openLibrary } from '../store/open'
import { expectOk } from '../store/testing'
import { readFiles } from './reading'
import { Writer, type Step } from './writer'

let folder: string
let library: Library

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley writer '))
  mkdirSync(join(folder, 'news'))
  library = expectOk(openLibrary(join(folder, 'Library')))
})
afterEach(() => {
  library.close()
  rmSync(folder, { recursive: true })
})

const write = (name: string, bytes: string | Uint8Array) =>
  writeFileSync(join(folder, 'news', name), bytes)

/** Writes all that is in the folder; answers what it came to. */
async function writeAll(): Promise<readonly Step[]> {
  const news = join(folder, 'news')
  const hints = { chosen: new Map(), chosenTexts: [], preferred: [] }
  const writer = new Writer(
    { path: library.path, libraryId: library.id, folder: news },
    readFiles({ folder: news, files: null, known: new Map(), batchSize: 500, ...hints }),
  )
  const steps: Step[] = []
  for (let isLast = false; !isLast;) {
    const step = expectOk(await writer.next())
    steps.push(step)
    isLast = step.kind === 'written' && step.isLast
  }
  expect(await writer.finish()).toEqual({ ok: true, value: null })
  writer.close()
  return steps
}

const texts = () =>
  library.articles().map(({ revision, fileName }) => [fileName, library.revisionText(revision)])

test('texts are kept as they are read, whether their bytes are the text or not', async () => {
  write('ascii.txt', 'Plain words\n')
  write('lines.txt', 'Two\r\nlines\r\n')
  write('mark.txt', '\ufeffA mark\n')
  write('utf-8.txt', 'Слова министра\n')
  write('x-windows.txt', Uint8Array.from([0x93, 0x51, 0x75, 0x6f, 0x74, 0x65, 0x94, 0x0a]))
  write('y.csv', 'a;b')
  const [found, written] = await writeAll()
  expect(found).toMatchObject({ kind: 'found', total: 5, skipped: [{ path: 'y.csv' }] })
  expect(written).toMatchObject({ kind: 'written', read: 5, added: 5, isLast: true })
  expect(texts()).toEqual([
    ['ascii.txt', 'Plain words\n'],
    ['lines.txt', 'Two\nlines\n'],
    ['mark.txt', 'A mark\n'],
    ['utf-8.txt', 'Слова министра\n'],
    ['x-windows.txt', '“Quote”\n'],
  ])
})

test('what is told of the articles is what the library says of them, with the newest of their places', async () => {
  write('a.txt', 'One story\n')
  write('b.txt', 'Another story\n')
  write('c.txt', 'One story\n')
  const [, written] = await writeAll()
  const told = written?.kind === 'written' ? (JSON.parse(written.summaries) as unknown[]) : []
  expect(told).toHaveLength(2)
  expect(told).toEqual(expect.arrayContaining([...library.articles()]))
  expect(library.articles().map(({ fileName }) => fileName)).toEqual(['c.txt', 'b.txt'])
})

test('hundreds of files are one change, undone as one, and nothing of it stays in the log', async () => {
  for (let number = 0; number < 1100; number += 1) write(`${number}.txt`, `Story ${number}\n`)
  const steps = await writeAll()
  expect(steps.map((step) => step.kind === 'written' && step.added)).toEqual([false, 500, 500, 100])
  expect(statSync(library.path).size).toBeGreaterThan(500_000)
  expect(expectOk(library.undo())?.differences).toHaveLength(2200)
  expect(library.articles()).toEqual([])
})
