import { describe, expect, test } from 'vitest'
import { takeFile, type ImportedFile } from './importing'
import { deskWithArticle } from './testing'

const file = (revision: string, path: string, title = 'A title'): ImportedFile => ({
  revision,
  metadata: { title, publication: null, author: null, date: null, url: null },
  location: { path, size: 7, modifiedAt: 8 },
})

describe('a file of an import', () => {
  test('with a text that is nowhere becomes an article with its place', () => {
    const { desk } = deskWithArticle()
    const taken = takeFile(desk.context, new Map(), file('new', '/a.txt'))
    expect(taken).toMatchObject({ ok: true, value: { outcome: 'added', articleId: 'id-01' } })
    if (taken.ok) desk.done({ ok: true, value: taken.value.differences })
    expect(desk.rows.article.get('id-01')).toMatchObject({ revision: 'new', addedAt: 1000 })
    expect([...desk.rows.location.values()]).toMatchObject([{ articleId: 'id-01', path: '/a.txt' }])
  })

  test('with a text of the library is another place of that article, and then known', () => {
    const { desk, articleId } = deskWithArticle()
    const there = new Map([['revision', articleId]])
    const taken = takeFile(desk.context, there, file('revision', '/a.txt'))
    expect(taken).toMatchObject({ ok: true, value: { outcome: 'located', articleId } })
    if (taken.ok) desk.done({ ok: true, value: taken.value.differences })
    expect(takeFile(desk.context, there, file('revision', '/a.txt'))).toEqual({
      ok: true,
      value: { outcome: 'known', articleId, differences: [] },
    })
  })

  test('with the text of one before it in the same change is another place of that', () => {
    const { desk } = deskWithArticle()
    const taken = takeFile(desk.context, new Map([['new', 'before']]), file('new', '/b.txt'))
    expect(taken).toMatchObject({ ok: true, value: { outcome: 'located', articleId: 'before' } })
  })

  test('without a title, or at a path that is no text, is refused', () => {
    const { desk } = deskWithArticle()
    const refused = (wanted: ImportedFile) => takeFile(desk.context, new Map(), wanted)
    expect(refused(file('new', '/a.txt', ' '))).toMatchObject({ error: { kind: 'empty' } })
    expect(refused(file('new', '/\udc00'))).toMatchObject({ error: { kind: 'ill-formed' } })
  })
})
