import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { walk } from './walk'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley walk '))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), 'words')
  }
}

const found = () => {
  const { files, skipped } = walk(folder)
  return { files: files.map((path) => relative(folder, path)), skipped }
}

describe('looking through a folder', () => {
  test('finds texts in it and below it, in the order of their names', () => {
    write('b.txt', 'a.TXT', 'inside/deep/c.md', 'README', 'Talks of Nov. 28')
    expect(found()).toEqual({
      files: ['README', 'Talks of Nov. 28', 'a.TXT', 'b.txt', 'inside/deep/c.md'],
      skipped: [],
    })
  })

  test('passes over what says that it is no text, and what is hidden, without looking into it', () => {
    write('a.pdf', 'b.ann', '.hidden', '.git/one.txt', '.git/two.txt')
    expect(found()).toEqual({
      files: [],
      skipped: [
        { path: '.git', kind: 'hidden', detail: '' },
        { path: '.hidden', kind: 'hidden', detail: '' },
        { path: 'a.pdf', kind: 'other-kind', detail: '.pdf' },
        { path: 'b.ann', kind: 'other-kind', detail: '.ann' },
      ],
    })
  })

  test('goes through each folder once, whatever links lead to it', () => {
    write('a/text.txt', 'b/other.txt')
    symlinkSync('..', join(folder, 'a', 'up'))
    symlinkSync('../b', join(folder, 'a', 'z'))
    symlinkSync('self', join(folder, 'self'))
    expect(found()).toEqual({
      files: ['a/text.txt', 'a/z/other.txt'],
      skipped: [
        { path: 'a/up', kind: 'folder-seen', detail: '' },
        { path: 'b', kind: 'folder-seen', detail: '' },
        { path: 'self', kind: 'broken-link', detail: 'ELOOP' },
      ],
    })
  })

  test.skipIf(process.platform !== 'linux')('knows names that are no Unicode text', () => {
    write('cafe\u0301.txt')
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xff])]), 'words')
    expect(found()).toEqual({
      files: ['cafe\u0301.txt'],
      skipped: [{ path: 'a\ufffd', kind: 'ill-formed-name', detail: '' }],
    })
  })

  test('tells of a folder that is not there', () => {
    const path = join(folder, 'nowhere')
    expect(walk(path)).toEqual({
      ...{ files: [], folders: [] },
      skipped: [{ path, kind: 'missing', detail: 'ENOENT' }],
    })
  })
})
