import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { GalleyEvent } from '../../contract/events'
import { removeArticle } from '../../core/annotation/articles'
import { unwatchFolder, watchFolder } from '../../core/annotation/watched-folders'
import { ok } from '../../core/result'
import { readFiles } from '../importing/reading'
import { expectOk } from '../store/testing'
import { travel } from './travel'
import type { FileChoices } from './file-choices'
import type { Follower } from './follow'
import type { Session } from './session'
import { startSession, type Running } from './testing'
import { WatchedFolders } from './watched-folders'

const story = (name: string) => `The story of ${name}\n\nThe minister said so to ${name}.\n`

let folder: string
let news: string
let session: Session
let follower: Follower
let fileChoices: FileChoices
let running: Running
let told: GalleyEvent[] = []
let age = 1_000_000

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley watched '))
  news = join(folder, 'news')
  mkdirSync(join(news, 'inside'), { recursive: true })
  told = []
  running = startSession(folder, (event) => told.push(event))
  ;({ session, follower, fileChoices } = running)
  expectOk(session.perform('folder.watch', (context) => ok(watchFolder(context, news))))
})
afterEach(() => {
  running.close()
  rmSync(folder, { recursive: true })
})

/** Writes a file, some time ago: each time another. */
function write(name: string, text: string): void {
  const path = join(news, name)
  writeFileSync(path, text)
  age -= 10
  const at = Date.now() / 1000 - age
  utimesSync(path, at, at)
}

/** Looks at the watched folders, as after a start. */
async function look(): Promise<void> {
  const folders = new WatchedFolders(session, follower, readFiles)
  await folders.look()
  folders.close()
}

const library = () => expectOk(session.openLibrary())
const titles = () =>
  library()
    .articles()
    .map(({ title }) => title)

test('new files come, also those in folders, and each once; what is no text is passed over', async () => {
  write('a.txt', story('A'))
  write('inside/b.txt', story('B'))
  write('table.csv', 'a;b')
  write('empty.txt', '')
  await look()
  expect(titles()).toEqual(['The story of A', 'The story of B'])
  write('c.txt', story('C'))
  await look()
  await look()
  expect(titles()).toEqual(['The story of A', 'The story of B', 'The story of C'])
  expect(library().nextUndo()?.action).toBe('folder.watch')
})

test('what is deleted is missing until it is back; what is renamed is not', async () => {
  const missing = () => told.filter(({ kind }) => kind === 'missing').at(-1)
  write('a.txt', story('A'))
  write('b.txt', story('B'))
  await look()
  rmSync(join(news, 'a.txt'))
  renameSync(join(news, 'b.txt'), join(news, 'inside', 'b.txt'))
  await look()
  await eventLoopTurn()
  const [article] = library().articles()
  expect(missing()).toEqual({ kind: 'missing', articleIds: [article?.id] })
  write('a.txt', story('A'))
  await look()
  await eventLoopTurn()
  expect(missing()).toEqual({ kind: 'missing', articleIds: [] })
})

test('a changed file gives its article a new text, once the user went back from it no more', async () => {
  write('a.txt', story('A'))
  await look()
  const [before] = library().articles()
  write('a.txt', story('A').replace('said so', 'denied it'))
  await look()
  const [after] = library().articles()
  expect(after?.id).toBe(before?.id)
  expect(library().revisionText(after?.revision ?? '')).toContain('denied it')
  expectOk(await fileChoices.restoreText(before?.id ?? ''))
  await look()
  expect(library().articles()[0]?.revision).toBe(before?.revision)
})

test('a file under another name is the same article', async () => {
  write('a.txt', story('A'))
  await look()
  renameSync(join(news, 'a.txt'), join(news, 'inside', 'z.txt'))
  await look()
  expect(titles()).toEqual(['The story of A'])
  const id = library().articles()[0]?.id ?? ''
  expect(library().locationsOf(id)[0]?.path).toBe(join(news, 'inside', 'z.txt'))
})

test('what the user took out comes back only with another text', async () => {
  write('a.txt', story('A'))
  await look()
  const articleId = library().articles()[0]?.id ?? ''
  expectOk(session.perform('article.remove', (context) => removeArticle(context, { articleId })))
  // Touched, with the same words.
  write('a.txt', story('A'))
  await look()
  expect(titles()).toEqual([])
  write('a.txt', story('Another'))
  await look()
  expect(titles()).toEqual(['The story of Another'])
})

test('nothing comes from a folder that is watched no longer', async () => {
  const [watched] = library().rows('watchedFolder', {})
  expectOk(
    session.perform('folder.unwatch', (context) => unwatchFolder(context, watched?.id ?? '')),
  )
  write('a.txt', story('A'))
  await look()
  expect(titles()).toEqual([])
  expectOk(await travel(session, 'undo'))
  await look()
  expect(titles()).toEqual(['The story of A'])
})
