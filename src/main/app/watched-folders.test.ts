import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { removeArticle } from '../../core/annotation/articles'
import { unwatchFolder, watchFolder } from '../../core/annotation/watched-folders'
import { ok } from '../../core/result'
import { readFiles } from '../importing/reading'
import { expectOk } from '../store/testing'
import { travel } from './travel'
import { TestSession } from './testing'
import { WatchedFolders } from './watched-folders'

const story = (name: string) => `The story of ${name}\n\nThe minister said so to ${name}.\n`

const here = new TestSession()
const write = (name: string, text: string) => here.write(join('news', name), text)
const news = (name = '') => here.path(join('news', name))

beforeEach(() => {
  mkdirSync(news('inside'), { recursive: true })
  expectOk(here.session.perform('folder.watch', (context) => ok(watchFolder(context, news()))))
})

/** Looks at the watched folders, as after a start. */
async function look(): Promise<void> {
  const folders = new WatchedFolders(here.session, here.follower, readFiles)
  await folders.look()
  folders.close()
}

const titles = () => here.library.articles().map(({ title }) => title)

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
  expect(here.library.nextUndo()?.action).toBe('folder.watch')
})

test('what is deleted is missing until it is back; what is renamed is not', async () => {
  const missing = () => here.told.filter(({ kind }) => kind === 'missing').at(-1)
  write('a.txt', story('A'))
  write('b.txt', story('B'))
  await look()
  rmSync(news('a.txt'))
  renameSync(news('b.txt'), news('inside/b.txt'))
  await look()
  await eventLoopTurn()
  const [article] = here.library.articles()
  expect(missing()).toEqual({ kind: 'missing', articleIds: [article?.id] })
  write('a.txt', story('A'))
  await look()
  await eventLoopTurn()
  expect(missing()).toEqual({ kind: 'missing', articleIds: [] })
})

test('a changed file gives its article a new text, once the user went back from it no more', async () => {
  write('a.txt', story('A'))
  await look()
  const [before] = here.library.articles()
  write('a.txt', story('A').replace('said so', 'denied it'))
  await look()
  const [after] = here.library.articles()
  expect(after?.id).toBe(before?.id)
  expect(here.library.revisionText(after?.revision ?? '')).toContain('denied it')
  expectOk(await here.fileChoices.restoreText(before?.id ?? ''))
  await look()
  expect(here.library.articles()[0]?.revision).toBe(before?.revision)
})

test('a file under another name is the same article', async () => {
  write('a.txt', story('A'))
  await look()
  renameSync(news('a.txt'), news('inside/z.txt'))
  await look()
  expect(titles()).toEqual(['The story of A'])
  const id = here.library.articles()[0]?.id ?? ''
  expect(here.library.locationsOf(id)[0]?.path).toBe(news('inside/z.txt'))
})

test('what the user took out comes back only with another text', async () => {
  write('a.txt', story('A'))
  await look()
  const articleId = here.library.articles()[0]?.id ?? ''
  expectOk(
    here.session.perform('article.remove', (context) => removeArticle(context, { articleId })),
  )
  // Touched, with the same words.
  write('a.txt', story('A'))
  await look()
  expect(titles()).toEqual([])
  write('a.txt', story('Another'))
  await look()
  expect(titles()).toEqual(['The story of Another'])
})

test('nothing comes from a folder that is watched no longer', async () => {
  const [watched] = here.library.rows('watchedFolder', {})
  expectOk(
    here.session.perform('folder.unwatch', (context) => unwatchFolder(context, watched?.id ?? '')),
  )
  write('a.txt', story('A'))
  await look()
  expect(titles()).toEqual([])
  expectOk(await travel(here.session, 'undo'))
  await look()
  expect(titles()).toEqual(['The story of A'])
})
