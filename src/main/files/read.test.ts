import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { encode, textIn } from './encoding/testing'
import { readFileBytes, readTextFile } from './read'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley read '))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Just more than what is read whole without a look at pieces of it. */
const large = 1_100_000

test.each([
  ['utf-8', 'ru'],
  ['windows-1251', 'ru'],
  ['koi8-r', 'ru'],
  ['windows-1252', 'fr'],
  ['shift_jis', 'ja'],
  ['iso-2022-jp', 'ja'],
  ['gb18030', 'zh-hans'],
  ['big5', 'zh-hant'],
  ['euc-kr', 'ko'],
  ['utf-16le', 'ru'],
  ['utf-32be', 'ru'],
] as const)(
  'a large text in %s is a text, wherever pieces of it begin',
  async (encoding, language) => {
    const text = `${textIn(encoding, language)}\n`
    const one = encode(encoding, text)
    const path = join(folder, 'large.txt')
    writeFileSync(path, encode(encoding, text.repeat(Math.ceil(large / one.length))))
    expect(await readFileBytes(path)).toMatchObject({ ok: true })
  },
  20_000,
)

test('large data is told by its beginning, or by what follows it, and not read whole', async () => {
  const data = Buffer.alloc(3_000_000)
  let next = 1
  for (let index = 0; index < data.length; index += 1) {
    next = (next * 1_103_515_245 + 12_345) % 2_147_483_648
    data[index] = next >> 16
  }
  const begins = join(folder, 'begins.txt')
  writeFileSync(begins, data.subarray(0, 100_000))
  truncateSync(begins, 190 * 1024 * 1024)
  const follows = join(folder, 'follows.txt')
  writeFileSync(follows, Buffer.concat([Buffer.from('A header in words.\n'.repeat(2000)), data]))
  for (const path of [begins, follows]) {
    expect(await readTextFile(path)).toMatchObject({
      error: { kind: 'binary', detail: 'binary data' },
    })
  }
})

test('a name whose bytes were lost is told apart from a file that is not there', async () => {
  expect(await readTextFile(join(folder, 'caf\ufffd.txt'))).toMatchObject({
    error: { kind: 'ill-formed-name' },
  })
  expect(await readTextFile(join(folder, 'cafe.txt'))).toMatchObject({ error: { kind: 'missing' } })
  const path = join(folder, 'really \ufffd.txt')
  writeFileSync(path, 'Words.')
  expect(await readTextFile(path)).toMatchObject({ value: { text: 'Words.' } })
})
