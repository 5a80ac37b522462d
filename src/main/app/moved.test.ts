import { renameSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { travel } from './travel'
import { TestSession } from './testing'

const text = 'The bridge is to open in May\n\nThe minister said so.\n'

const here = new TestSession()

const write = (name: string, words = text) => here.write(name, words)
const open = async (path: string) => expectOk(await openFile(here.session, path)).article.id
const placesOf = (id: string) => here.library.locationsOf(id).map(({ path }) => path)

test('a renamed file is known by its content, which no undo takes back', async () => {
  const path = write('a.txt')
  const id = await open(path)
  renameSync(path, here.path('b.txt'))
  expect(await here.follower.look(id)).toBe('same')
  expect(placesOf(id)).toEqual([here.path('b.txt'), path])
  expect(expectOk(await travel(here.session, 'undo')).action).toBe('article.add')
  expect(placesOf(id)).toEqual([])
  expectOk(await travel(here.session, 'redo'))
  expect(placesOf(id)).toEqual([here.path('b.txt'), path])
  expect(await here.follower.look(id)).toBe('same')
})

test('a file of the same size with other words is another', async () => {
  const path = write('a.txt')
  const id = await open(path)
  rmSync(path)
  write('b.txt', text.replace('May', 'Dec'))
  expect(await here.follower.look(id)).toBe('missing')
})

test('an article with another place that has its text misses nothing', async () => {
  const first = write('a.txt')
  const id = await open(first)
  const second = write('b.txt')
  expect(await open(second)).toBe(id)
  rmSync(second)
  expect(await here.follower.look(id)).toBe('same')
  rmSync(first)
  expect(await here.follower.look(id)).toBe('missing')
})

test('a file that is chosen is taken for its own only with the very text', async () => {
  const path = write('a.txt')
  const id = await open(path)
  rmSync(path)
  const other = write('other.txt', `${text}More.\n`)
  expect(await here.fileChoices.locate(id, other)).toMatchObject({
    value: { outcome: 'other-text' },
  })
  expect(placesOf(id)).toEqual([path])
  const same = write('same.txt')
  expect(await here.fileChoices.locate(id, same)).toMatchObject({ value: { outcome: 'located' } })
  expect(placesOf(id)).toEqual([same, path])
  expectOk(await here.fileChoices.takeLocated(id))
  expect(placesOf(id)[0]).toBe(other)
})
