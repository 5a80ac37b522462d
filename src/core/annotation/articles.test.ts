import { describe, expect, test } from 'vitest'
import { addArticle, addLocation, describeArticle, removeArticle } from './articles'
import { addTag } from './tags'
import { deskWithArticle, refusalOf } from './testing'

const metadata = {
  title: ' Kazakhstan  plans\nmore ',
  publication: 'Eurasia Wire',
  author: null,
  date: '2023-11-28T11:11',
  url: 'https://example.org/a?b=c',
}
const location = { path: '/news/wire story 😀.txt', size: 5000, modifiedAt: 77 }

describe('adding an article', () => {
  test('keeps its metadata in single lines, and the place of its file', () => {
    const { desk } = deskWithArticle()
    desk.done(addArticle(desk.context, { revision: 'other', metadata, location }))
    expect(desk.rows.article.get('id-01')).toEqual({
      id: 'id-01',
      revision: 'other',
      ...metadata,
      title: 'Kazakhstan plans more',
      addedAt: 1000,
    })
    expect([...desk.rows.location.values()]).toEqual([
      { id: 'id-02', articleId: 'id-01', ...location },
    ])
  })

  test('that comes from no file has no place', () => {
    const { desk } = deskWithArticle()
    desk.done(addArticle(desk.context, { revision: 'other', metadata, location: null }))
    expect(desk.rows.location.size).toBe(0)
  })

  test('whose text is there already is refused', () => {
    const { desk, articleId } = deskWithArticle()
    const again = addArticle(desk.context, { revision: 'revision', metadata, location })
    expect(refusalOf(again)).toEqual({ kind: 'already-there', table: 'article', id: articleId })
  })

  test('at a path that is no text is refused', () => {
    const { desk } = deskWithArticle()
    const illFormed = { ...location, path: '/\udc00' }
    const outcome = addArticle(desk.context, { revision: 'b', metadata, location: illFormed })
    expect(refusalOf(outcome)).toEqual({ kind: 'ill-formed', field: 'path' })
  })
})

describe('describing an article', () => {
  test('changes what is given; empty texts are not known', () => {
    const { desk, articleId } = deskWithArticle()
    desk.done(
      describeArticle(desk.context, { articleId, metadata: { ...metadata, author: ' A ' } }),
    )
    desk.done(describeArticle(desk.context, { articleId, metadata: { url: ' ', date: '' } }))
    expect(desk.rows.article.get(articleId)).toMatchObject({
      title: 'Kazakhstan plans more',
      publication: 'Eurasia Wire',
      author: 'A',
      date: null,
      url: null,
    })
  })

  test('as it is changes nothing', () => {
    const { desk, articleId } = deskWithArticle()
    expect(desk.done(describeArticle(desk.context, { articleId, metadata: {} }))).toEqual([])
  })

  test.each([
    [{ title: ' ' }, { kind: 'empty', field: 'title' }],
    [{ author: 'x\ud800' }, { kind: 'ill-formed', field: 'author' }],
    [{ publication: 'x\ud800' }, { kind: 'ill-formed', field: 'publication' }],
    [{ title: 'x\ud800' }, { kind: 'ill-formed', field: 'title' }],
    [{ date: '2023-02-29' }, { kind: 'invalid-date', date: '2023-02-29' }],
    [{ url: 'javascript:alert(1)' }, { kind: 'invalid-url', url: 'javascript:alert(1)' }],
    [{ url: 'https://a b' }, { kind: 'invalid-url', url: 'https://a b' }],
  ])('with %j is refused', (wrong, refusal) => {
    const { desk, articleId } = deskWithArticle()
    const outcome = describeArticle(desk.context, { articleId, metadata: wrong })
    expect(refusalOf(outcome)).toEqual(refusal)
  })
})

test('a place is noted once, with what changed about it', () => {
  const { desk, articleId } = deskWithArticle()
  desk.done(addLocation(desk.context, { articleId, location }))
  expect(desk.done(addLocation(desk.context, { articleId, location }))).toEqual([])
  desk.done(addLocation(desk.context, { articleId, location: { ...location, size: 1 } }))
  desk.done(addLocation(desk.context, { articleId, location: { ...location, path: '/b' } }))
  expect([...desk.rows.location.values()].map(({ path, size }) => [path, size])).toEqual([
    [location.path, 1],
    ['/b', location.size],
  ])
})

test('an article is removed last, after all that refers to it', () => {
  const { desk, articleId, annotationId } = deskWithArticle()
  desk.done(addTag(desk.context, { annotationId, name: 'economy' }))
  desk.done(addLocation(desk.context, { articleId, location }))
  const differences = desk.done(removeArticle(desk.context, { articleId }))
  expect(differences.map(({ table }) => table)).toEqual([
    'annotationTag',
    'annotation',
    'location',
    'article',
  ])
})

test('what is not there can not be changed', () => {
  const { desk } = deskWithArticle()
  const articleId = 'nobody'
  for (const outcome of [
    describeArticle(desk.context, { articleId, metadata }),
    addLocation(desk.context, { articleId, location }),
    removeArticle(desk.context, { articleId }),
  ]) {
    expect(refusalOf(outcome)).toEqual({ kind: 'not-found', table: 'article', id: articleId })
  }
})
