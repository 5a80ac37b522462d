import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from './write'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file is written, and nothing else stays beside it', async () => {
  const path = join(folder, 'notes.md')
  expect(await writeWhole(path, 'words', { overwrite: false })).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('words')
  expect(readdirSync(folder)).toEqual(['notes.md'])
})

test('a file that is there is replaced only when asked', async () => {
  const path = join(folder, 'notes.md')
  writeFileSync(path, 'before')
  const refused = await writeWhole(path, 'after', { overwrite: false })
  expect(refused).toMatchObject({ ok: false, error: { kind: 'file-exists' } })
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(await writeWhole(path, 'after', { overwrite: true })).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('after')
  expect(readdirSync(folder)).toEqual(['notes.md'])
})

test('the longest name that a file can have is no obstacle', async () => {
  const path = join(folder, `${'长'.repeat(84)}.md`)
  expect(await writeWhole(path, 'words', { overwrite: false })).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('words')
})

test('what cannot be written is told', async () => {
  for (const name of ['missing/notes.md', `${'长'.repeat(100)}.md`, '.']) {
    const written = await writeWhole(join(folder, name), 'words', { overwrite: true })
    expect(written).toMatchObject({ ok: false, error: { kind: 'cannot-write' } })
  }
  expect(readdirSync(folder)).toEqual([])
})
