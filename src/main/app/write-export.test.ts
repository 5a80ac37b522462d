import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { TestSession } from './testing'
import { writeExport } from './write-export'

const here = new TestSession()

test('the file of an article is never written to, by whatever name; any other is', async () => {
  const article = here.write('article.txt', 'What the minister said.\n')
  const link = here.path('link.txt')
  const notes = here.path('notes.md')
  symlinkSync(article, link)
  expectOk(await openFile(here.session, article))
  for (const path of [article, link]) {
    expect(await writeExport(here.library, path, 'notes', { overwrite: true })).toMatchObject({
      error: { about: 'export', failure: { kind: 'is-article', path } },
    })
  }
  expect(readFileSync(article, 'utf8')).toBe('What the minister said.\n')
  writeFileSync(notes, 'before')
  expectOk(await writeExport(here.library, notes, 'notes', { overwrite: true }))
  expect(readFileSync(notes, 'utf8')).toBe('notes')
})
