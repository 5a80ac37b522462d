import { noHints } from './decode'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readAtRest, type Clock } from './rest'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley rest '))
  path = join(folder, 'a.txt')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes the file as if at that time, in milliseconds since the Unix epoch. */
function write(text: string, at: number): void {
  writeFileSync(path, text)
  utimesSync(path, at / 1000, at / 1000)
}

/** A clock that begins at 1,000,000 ms, and does something each time that somebody waits. */
function clockWith(whileWaiting: (now: number, times: number) => void): Clock & { waits: number } {
  const clock = {
    waits: 0,
    time: 1_000_000,
    now: () => clock.time,
    wait: (milliseconds: number) => {
      clock.waits += 1
      clock.time += milliseconds
      whileWaiting(clock.time, clock.waits)
      return Promise.resolve()
    },
  }
  return clock
}

test('a file that was written long ago is read at once', async () => {
  write('Whole.', 900_000)
  const clock = clockWith(() => undefined)
  expect(await readAtRest(path, 10_000, noHints, clock)).toMatchObject({
    ok: true,
    value: { text: 'Whole.' },
  })
  expect(clock.waits).toBe(0)
})

test('one that is being written is read when it has come to rest', async () => {
  write('Half', 1_000_000)
  const clock = clockWith((now, times) => {
    if (times <= 3) write('Half '.repeat(times), now)
    if (times === 4) write('Whole.', now)
  })
  expect(await readAtRest(path, 10_000, noHints, clock)).toMatchObject({
    ok: true,
    value: { text: 'Whole.' },
  })
  expect(clock.waits).toBe(5)
})

test('one that never rests is not read', async () => {
  write('Half', 1_000_000)
  const clock = clockWith((now, times) => write('x'.repeat(times), now))
  expect(await readAtRest(path, 2000, noHints, clock)).toMatchObject({
    ok: false,
    error: { kind: 'changed-while-reading', path, fileName: 'a.txt' },
  })
})

test('one whose times are ahead of the clock rests too', async () => {
  write('Whole.', 9_000_000)
  const clock = clockWith(() => undefined)
  expect(await readAtRest(path, 2000, noHints, clock)).toMatchObject({ ok: true })
  expect(clock.waits).toBe(1)
})

test('what is not there is said at once, also when it goes meanwhile', async () => {
  const clock = clockWith(() => rmSync(path, { force: true }))
  expect(await readAtRest(path, 2000, noHints, clock)).toMatchObject({ error: { kind: 'missing' } })
  write('Half', 1_000_000)
  expect(await readAtRest(path, 2000, noHints, clock)).toMatchObject({ error: { kind: 'missing' } })
})
