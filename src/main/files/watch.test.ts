import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
  vi.useRealTimers()
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

test('a file that is kept under another name while the new one is written is not told to be gone', async () => {
  watch?.close()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const wasThere: boolean[] = []
  watch = new FileWatch(path, () => wasThere.push(existsSync(path)))
  renameSync(path, `${path}~`)
  // The interval, and the pause after a sign; then the longer one, which begins when the file was looked for.
  await vi.waitUntil(() => vi.getTimerCount() === 2)
  vi.advanceTimersByTime(150)
  while (vi.getTimerCount() < 2 && wasThere.length === 0) await eventLoopTurn()
  vi.advanceTimersByTime(500)
  writeFileSync(path, 'Two.')
  while (wasThere.length === 0) {
    vi.advanceTimersByTime(1)
    await eventLoopTurn()
  }
  expect(wasThere).toEqual([true])
})
