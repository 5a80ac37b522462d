import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { encode, textIn } from '../files/encoding/testing'
import { Batch, sortOut, textsOf } from '../importing/batch'
import { readFiles, type ReadFile } from '../importing/reading'
import { addAnnotation } from '../../core/annotation/annotations'
import { ok } from '../../core/result'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import type { FileChoices } from './file-choices'
import type { Follower } from './follow'
import { encodingHints } from './reading'
import type { Session } from './session'
import { startSession, type Running } from './testing'
import { decodingOf } from './sightings'
import { travel } from './travel'

const bytes = encode('windows-1251', textIn('windows-1251', 'ru'))
let folder: string
let session: Session
let follower: Follower
let fileChoices: FileChoices
let running: Running

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley reopen '))
  running = startSession(folder)
  ;({ session, follower, fileChoices } = running)
})
afterEach(() => {
  running.close()
  rmSync(folder, { recursive: true })
})

const library = () => expectOk(session.openLibrary())
const open = async (path: string) => expectOk(await openFile(session, path)).article

function write(name: string, data: Uint8Array = bytes): string {
  const path = join(folder, name)
  writeFileSync(path, data)
  const longAgo = Date.now() / 1000 - 1_000_000
  utimesSync(path, longAgo, longAgo)
  return path
}

/** Reads files as an import does. */
async function read(...files: string[]): Promise<readonly ReadFile[]> {
  const job = {
    folder,
    files,
    known: new Map(),
    batchSize: 10,
    ...encodingHints(session, library()),
  }
  const read: ReadFile[] = []
  for await (const reading of readFiles(job)) {
    if (reading.kind === 'read') read.push(...reading.files)
  }
  return read
}

async function importFiles(...files: string[]): Promise<Batch> {
  const sorted = sortOut(library(), await read(...files))
  const batch = new Batch(folder)
  expectOk(
    library().performPart(
      null,
      'folder.import',
      (context) => ok(batch.take(context, library(), sorted)),
      textsOf(sorted),
    ),
  )
  return batch
}

test('an encoding that was chosen holds for the same bytes at another path, opened and imported', async () => {
  const { id } = await open(write('a.txt'))
  expectOk(await fileChoices.reopen(id, 'koi8-r'))
  const chosen = library().row('article', id)?.revision
  const [second, third] = [write('b.txt'), write('c.txt')]
  expect(await open(second)).toMatchObject({ id, revision: chosen })
  expect(await importFiles(third)).toMatchObject({ added: 0, located: 1 })
  expect(library().articles()).toHaveLength(1)
  expect(
    library()
      .locationsOf(id)
      .map(({ path }) => path),
  ).toEqual([...[third, second], join(folder, 'a.txt')])
  const article = library().row('article', id)
  expect(article && decodingOf(library(), article)).toMatchObject({
    ...{ encoding: 'koi8-r', certainty: 'chosen' },
  })
  // As it does at its own path, also when the file changes there.
  write('c.txt', Buffer.concat([bytes, bytes]))
  expect(await follower.look(id)).toBe('same')
  const changed = library().row('article', id)
  expect(changed?.revision).not.toBe(chosen)
  expect(changed && decodingOf(library(), changed)).toMatchObject({ encoding: 'koi8-r' })
})

test('left to Galley again, the same bytes are so at every path', async () => {
  const { id, revision } = await open(write('a.txt'))
  expectOk(await fileChoices.reopen(id, 'koi8-r'))
  await open(write('b.txt'))
  expectOk(await fileChoices.reopen(id, null))
  expect(library().row('article', id)?.revision).toBe(revision)
  expect(await open(join(folder, 'a.txt'))).toMatchObject({ id, revision })
  expect(await open(write('c.txt'))).toMatchObject({ id, revision })
})

test('undone after the file changed, the file is read anew without the choice', async () => {
  const { id } = await open(write('a.txt'))
  expectOk(await fileChoices.reopen(id, 'koi8-r'))
  const more = Buffer.concat([bytes, bytes])
  write('a.txt', more)
  await follower.look(id)
  expect(expectOk(await travel(session, 'undo')).action).toBe('article.reopen')
  await follower.look(id)
  const article = library().row('article', id)
  expect(library().revisionText(article?.revision ?? '')).toContain('Мэр пообещал')
  expect(article && decodingOf(library(), article)).toMatchObject({ encoding: 'windows-1251' })
  expectOk(await travel(session, 'redo'))
  await follower.look(id)
  expect(library().revisionText(library().row('article', id)?.revision ?? '')).not.toContain('Мэр')
})

test('a quote of words that read otherwise now is to be reviewed where its bytes are', async () => {
  const { id, revision } = await open(write('a.txt'))
  expectOk(await fileChoices.reopen(id, 'koi8-r'))
  const text = library().revisionText(library().row('article', id)?.revision ?? '') ?? ''
  const [start, end] = [4, 20]
  const garbled = { articleId: id, revision: library().row('article', id)?.revision ?? '', text }
  expectOk(
    session.perform('annotation.add', (context) =>
      addAnnotation(context, { ...garbled, start, end, colour: 'green' }),
    ),
  )
  expectOk(await fileChoices.reopen(id, 'windows-1251'))
  expect(library().row('article', id)?.revision).toBe(revision)
  expect(library().articleContents(id).placements).toMatchObject([{ status: 'review', start, end }])
})
