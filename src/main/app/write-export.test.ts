import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { startSession, type Running } from './testing'
import { writeExport } from './write-export'

let folder: string
let running: Running

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley export '))
  running = startSession(folder)
})
afterEach(() => {
  running.close()
  rmSync(folder, { recursive: true })
})

test('the file of an article is never written to, by whatever name; any other is', async () => {
  const article = join(folder, 'article.txt')
  const link = join(folder, 'link.txt')
  const notes = join(folder, 'notes.md')
  writeFileSync(article, 'What the minister said.\n')
  symlinkSync(article, link)
  expectOk(await openFile(running.session, article))
  const library = expectOk(running.session.openLibrary())
  for (const path of [article, link]) {
    expect(await writeExport(library, path, 'notes', { overwrite: true })).toMatchObject({
      error: { about: 'export', failure: { kind: 'is-article', path } },
    })
  }
  expect(readFileSync(article, 'utf8')).toBe('What the minister said.\n')
  writeFileSync(notes, 'before')
  expectOk(await writeExport(library, notes, 'notes', { overwrite: true }))
  expect(readFileSync(notes, 'utf8')).toBe('notes')
})
