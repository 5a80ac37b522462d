import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileWatch } from './watch'

let folder: string
let path: string
let watch: FileWatch | undefined
let tell: () => void = () => undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley watch '))
  path = join(folder, 'a.txt')
  writeFileSync(path, 'One.')
  watch = new FileWatch(path, () => tell())
})
afterEach(() => {
  watch?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Is there when the watch has told of something since now. */
const told = () => new Promise<void>((resolve) => (tell = resolve))

test('a file is told of when it is written, replaced, deleted and there again', async () => {
  for (const happens of [
    () => writeFileSync(path, 'Two.'),
    () => {
      writeFileSync(`${path}.new`, 'Three.')
      renameSync(`${path}.new`, path)
    },
    () => rmSync(path),
    () => writeFileSync(path, 'Four.'),
  ]) {
    const telling = told()
    happens()
    await expect(telling).resolves.toBeUndefined()
  }
})

test('a folder that goes is told of as well', async () => {
  const going = told()
  rmSync(folder, { recursive: true })
  await expect(going).resolves.toBeUndefined()
})

test('a folder that is not there can be watched for', () => {
  const early = new FileWatch(join(folder, 'later', 'a.txt'), () => undefined)
  expect(() => early.close()).not.toThrow()
})
