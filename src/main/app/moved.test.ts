import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { travel } from './travel'
import type { FileChoices } from './file-choices'
import type { Follower } from './follow'
import type { Session } from './session'
import { startSession, type Running } from './testing'

const text = 'The bridge is to open in May\n\nThe minister said so.\n'

let folder: string
let session: Session
let follower: Follower
let fileChoices: FileChoices
let running: Running

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley moved '))
  running = startSession(folder)
  ;({ session, follower, fileChoices } = running)
})
afterEach(() => {
  running.close()
  rmSync(folder, { recursive: true })
})

function write(name: string, words = text): string {
  const path = join(folder, name)
  writeFileSync(path, words)
  const longAgo = Date.now() / 1000 - 1_000_000
  utimesSync(path, longAgo, longAgo)
  return path
}

const open = async (path: string) => expectOk(await openFile(session, path)).article.id
const placesOf = (id: string) =>
  expectOk(session.openLibrary())
    .locationsOf(id)
    .map(({ path }) => path)

test('a renamed file is known by its content, which no undo takes back', async () => {
  const path = write('a.txt')
  const id = await open(path)
  renameSync(path, join(folder, 'b.txt'))
  expect(await follower.look(id)).toBe('same')
  expect(placesOf(id)).toEqual([join(folder, 'b.txt'), path])
  expect(expectOk(await travel(session, 'undo')).action).toBe('article.add')
  expect(placesOf(id)).toEqual([])
  expectOk(await travel(session, 'redo'))
  expect(placesOf(id)).toEqual([join(folder, 'b.txt'), path])
  expect(await follower.look(id)).toBe('same')
})

test('a file of the same size with other words is another', async () => {
  const path = write('a.txt')
  const id = await open(path)
  rmSync(path)
  write('b.txt', text.replace('May', 'Dec'))
  expect(await follower.look(id)).toBe('missing')
})

test('an article with another place that has its text misses nothing', async () => {
  const first = write('a.txt')
  const id = await open(first)
  const second = write('b.txt')
  expect(await open(second)).toBe(id)
  rmSync(second)
  expect(await follower.look(id)).toBe('same')
  rmSync(first)
  expect(await follower.look(id)).toBe('missing')
})

test('a file that is chosen is taken for its own only with the very text', async () => {
  const path = write('a.txt')
  const id = await open(path)
  rmSync(path)
  const other = write('other.txt', `${text}More.\n`)
  expect(await fileChoices.locate(id, other)).toMatchObject({ value: { outcome: 'other-text' } })
  expect(placesOf(id)).toEqual([path])
  const same = write('same.txt')
  expect(await fileChoices.locate(id, same)).toMatchObject({ value: { outcome: 'located' } })
  expect(placesOf(id)).toEqual([same, path])
  expectOk(await fileChoices.takeLocated(id))
  expect(placesOf(id)[0]).toBe(other)
})
