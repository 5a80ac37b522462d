import { describe, expect, test } from 'vitest'
import { recolourAnnotation, removeAnnotation, resizeAnnotation } from './annotations'
import { addLocation, removeArticle } from './articles'
import { revisedMetadata, reviseArticle } from './revisions'
import { articleText, deskWithArticle, refusalOf } from './testing'
import {
  attached,
  metadata,
  orphan,
  placementIn,
  review,
  revision,
  take,
} from './testing-revisions'

/** The text `newer`, of no file, for the desk's article. */
const wanted = {
  articleId: 'article',
  from: 'revision',
  revision: 'newer',
  metadata,
  location: null,
}

describe('an article that takes a new text', () => {
  test('keeps the anchors and says where each annotation stands now', () => {
    const { desk, annotationId } = deskWithArticle()
    const before = desk.rows.annotation
    take(desk, 'newer', attached)
    expect(desk.rows.article.get('article')).toMatchObject({ revision: 'newer', title: 'Pipeline' })
    expect(desk.rows.annotation).toEqual(before)
    expect(placementIn(desk)).toMatchObject({
      annotationId,
      articleId: 'article',
      revision: 'newer',
      ...attached,
      goneAt: null,
    })
  })

  test('remembers its texts in their order, the first one too', () => {
    const { desk } = deskWithArticle()
    take(desk, 'second', attached)
    desk.now = 2000
    take(desk, 'revision', attached)
    expect(
      [...desk.rows.articleRevision.values()].map((row) => [row.revision, row.seenAt]),
    ).toEqual([
      ['revision', 1],
      ['second', 1000],
      ['revision', 2000],
    ])
  })

  test('that is its own again needs no placements', () => {
    const { desk } = deskWithArticle()
    take(desk, 'second', review)
    take(desk, 'revision', orphan)
    expect(desk.rows.placement.size).toBe(0)
  })

  test('has the file of that text from then on', () => {
    const { desk, articleId } = deskWithArticle()
    const file = (path: string) => ({ path, size: 1, modifiedAt: 1 })
    for (const path of ['/a', '/b']) {
      desk.done(addLocation(desk.context, { articleId, location: file(path) }))
    }
    const paths = () => [...desk.rows.location.values()].map(({ path }) => path)
    desk.done(revision(desk, 'second', attached, file('/b')))
    expect(paths()).toEqual(['/a', '/b'])
    desk.done(revision(desk, 'third', attached, file('/a')))
    expect(paths()).toEqual(['/b', '/a'])
    desk.done(revision(desk, 'fourth', attached, file('/c')))
    expect(paths()).toEqual(['/b', '/a', '/c'])
  })

  test('that it has already changes nothing', () => {
    const { desk } = deskWithArticle()
    expect(revision(desk, 'revision', orphan)).toEqual({ ok: true, value: [] })
  })

  test.each([
    { name: 'recovers when the words come back', then: attached },
    { name: 'goes on to review', then: review },
    { name: 'is an orphan when they are gone', then: orphan },
  ])('an annotation under review $name', ({ then }) => {
    const { desk } = deskWithArticle()
    take(desk, 'second', review)
    take(desk, 'third', then)
    expect(desk.rows.placement.size).toBe(1)
    expect(placementIn(desk)).toMatchObject({ revision: 'third', ...then })
  })

  test('is refused when the annotations are not those that were looked for', () => {
    const { desk, annotationId } = deskWithArticle()
    const resolutions = [...desk.rows.annotation.values()].map((annotation) => ({
      annotation,
      ...attached,
    }))
    const changed = { kind: 'text-changed', articleId: 'article' }
    expect(refusalOf(reviseArticle(desk.context, { ...wanted, resolutions: [] }))).toEqual(changed)
    const other = { ...wanted, from: 'other', resolutions }
    expect(refusalOf(reviseArticle(desk.context, other))).toEqual(changed)
    const passage = { annotationId, revision: 'revision', text: articleText, start: 0, end: 8 }
    desk.done(resizeAnnotation(desk.context, passage))
    expect(refusalOf(reviseArticle(desk.context, { ...wanted, resolutions }))).toEqual(changed)
  })

  test('is not disturbed by what is no part of an anchor', () => {
    const { desk, annotationId } = deskWithArticle()
    const resolutions = [...desk.rows.annotation.values()].map((annotation) => ({
      annotation,
      ...attached,
    }))
    desk.done(recolourAnnotation(desk.context, { annotationId, colour: 'pink' }))
    desk.done(reviseArticle(desk.context, { ...wanted, resolutions }))
    expect(placementIn(desk)?.status).toBe('attached')
  })

  test('is refused when nothing remains of its title', () => {
    const { desk } = deskWithArticle()
    const refused = reviseArticle(desk.context, {
      ...wanted,
      resolutions: [],
      metadata: { ...metadata, title: '' },
    })
    expect(refusalOf(refused)).toEqual({ kind: 'empty', field: 'title' })
  })
})

test('what is known of an article follows the text where it came from the text', () => {
  const before = { ...metadata, title: 'Old', author: 'A. Reporter', date: '2023-11-28' }
  const known = { ...before, title: 'My title', url: 'https://example.org' }
  const after = { ...metadata, title: 'New', author: 'B. Editor' }
  expect(revisedMetadata(known, before, after)).toEqual({
    title: 'My title',
    publication: null,
    author: 'B. Editor',
    date: '2023-11-28',
    url: 'https://example.org',
  })
})

test('what was cleaned when it was recognised is no correction', () => {
  const before = { ...metadata, title: ' Old  headline', author: 'A.\tReporter ' }
  const known = { ...metadata, title: 'Old headline', author: 'A. Reporter' }
  const after = { ...metadata, title: 'New headline', author: 'B. Editor' }
  expect(revisedMetadata(known, before, after)).toEqual(after)
})

test('a placement and the texts are removed with what they belong to', () => {
  const { desk, annotationId } = deskWithArticle()
  take(desk, 'newer', review)
  expect(
    desk.done(removeAnnotation(desk.context, { annotationId })).map(({ table }) => table),
  ).toEqual(['placement', 'annotation'])
  desk.done(removeArticle(desk.context, { articleId: 'article' }))
  expect([desk.rows.articleRevision.size, desk.rows.article.size]).toEqual([0, 0])
})
