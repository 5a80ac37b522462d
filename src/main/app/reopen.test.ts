import { expect, test } from 'vitest'
import { encode, textIn } from '../files/encoding/testing'
import { Batch, sortOut, textsOf } from '../importing/batch'
import { readFiles, type ReadFile } from '../importing/reading'
import { addAnnotation } from '../../core/annotation/annotations'
import { ok } from '../../core/result'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { encodingHints } from './reading'
import { TestSession } from './testing'
import { decodingOf } from './sightings'
import { travel } from './travel'

const bytes = encode('windows-1251', textIn('windows-1251', 'ru'))
const here = new TestSession()

const open = async (path: string) => expectOk(await openFile(here.session, path)).article
const write = (name: string, data: Uint8Array = bytes) => here.write(name, data)

/** Reads files as an import does. */
async function read(...files: string[]): Promise<readonly ReadFile[]> {
  const job = {
    folder: here.folder,
    files,
    known: new Map(),
    batchSize: 10,
    ...encodingHints(here.session, here.library),
  }
  const read: ReadFile[] = []
  for await (const reading of readFiles(job)) {
    if (reading.kind === 'read') read.push(...reading.files)
  }
  return read
}

async function importFiles(...files: string[]): Promise<Batch> {
  const sorted = sortOut(here.library, await read(...files))
  const batch = new Batch(here.folder)
  expectOk(
    here.library.performPart(
      null,
      'folder.import',
      (context) => ok(batch.take(context, here.library, sorted)),
      textsOf(sorted),
    ),
  )
  return batch
}

test('an encoding that was chosen holds for the same bytes at another path, opened and imported', async () => {
  const { id } = await open(write('a.txt'))
  expectOk(await here.fileChoices.reopen(id, 'koi8-r'))
  const chosen = here.library.row('article', id)?.revision
  const [second, third] = [write('b.txt'), write('c.txt')]
  expect(await open(second)).toMatchObject({ id, revision: chosen })
  expect(await importFiles(third)).toMatchObject({ added: 0, located: 1 })
  expect(here.library.articles()).toHaveLength(1)
  expect(here.library.locationsOf(id).map(({ path }) => path)).toEqual([
    ...[third, second],
    here.path('a.txt'),
  ])
  const article = here.library.row('article', id)
  expect(article && decodingOf(here.library, article)).toMatchObject({
    ...{ encoding: 'koi8-r', certainty: 'chosen' },
  })
  // As it does at its own path, also when the file changes there.
  write('c.txt', Buffer.concat([bytes, bytes]))
  expect(await here.follower.look(id)).toBe('same')
  const changed = here.library.row('article', id)
  expect(changed?.revision).not.toBe(chosen)
  expect(changed && decodingOf(here.library, changed)).toMatchObject({ encoding: 'koi8-r' })
})

test('left to Galley again, the same bytes are so at every path', async () => {
  const { id, revision } = await open(write('a.txt'))
  expectOk(await here.fileChoices.reopen(id, 'koi8-r'))
  await open(write('b.txt'))
  expectOk(await here.fileChoices.reopen(id, null))
  expect(here.library.row('article', id)?.revision).toBe(revision)
  expect(await open(here.path('a.txt'))).toMatchObject({ id, revision })
  expect(await open(write('c.txt'))).toMatchObject({ id, revision })
})

test('undone after the file changed, the file is read anew without the choice', async () => {
  const { id } = await open(write('a.txt'))
  expectOk(await here.fileChoices.reopen(id, 'koi8-r'))
  const more = Buffer.concat([bytes, bytes])
  write('a.txt', more)
  await here.follower.look(id)
  expect(expectOk(await travel(here.session, 'undo')).action).toBe('article.reopen')
  await here.follower.look(id)
  const article = here.library.row('article', id)
  expect(here.library.revisionText(article?.revision ?? '')).toContain('Мэр пообещал')
  expect(article && decodingOf(here.library, article)).toMatchObject({ encoding: 'windows-1251' })
  expectOk(await travel(here.session, 'redo'))
  await here.follower.look(id)
  expect(here.library.revisionText(here.library.row('article', id)?.revision ?? '')).not.toContain(
    'Мэр',
  )
})

test('a quote of words that read otherwise now is to be reviewed where its bytes are', async () => {
  const { id, revision } = await open(write('a.txt'))
  expectOk(await here.fileChoices.reopen(id, 'koi8-r'))
  const text = here.library.revisionText(here.library.row('article', id)?.revision ?? '') ?? ''
  const [start, end] = [4, 20]
  const garbled = { articleId: id, revision: here.library.row('article', id)?.revision ?? '', text }
  expectOk(
    here.session.perform('annotation.add', (context) =>
      addAnnotation(context, { ...garbled, start, end, colour: 'green' }),
    ),
  )
  expectOk(await here.fileChoices.reopen(id, 'windows-1251'))
  expect(here.library.row('article', id)?.revision).toBe(revision)
  expect(here.library.articleContents(id).placements).toMatchObject([
    { status: 'review', start, end },
  ])
})
