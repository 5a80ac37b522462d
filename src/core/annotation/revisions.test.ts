import { describe, expect, test } from 'vitest'
import { recolourAnnotation, removeAnnotation, resizeAnnotation } from './annotations'
import { addLocation, removeArticle, type SeenFile } from './articles'
import {
  acceptPlacement,
  declareGone,
  revisedMetadata,
  reviseArticle,
  type Resolution,
} from './revisions'
import type { Placement } from './rows'
import { articleText, deskWithArticle, refusalOf, type Desk } from './testing'

const metadata = { title: 'Pipeline', publication: null, author: null, date: null, url: null }
const text = `Once more: ${articleText}`

type Answer = Pick<Resolution, 'status' | 'start' | 'end'>
const attached: Answer = { status: 'attached', start: 11, end: 16 }
const review: Answer = { status: 'review', start: 0, end: 4 }
const orphan: Answer = { status: 'orphan', start: null, end: null }

/** Lets the desk's article take the text `to`, in which its one annotation stands as `answer` says. */
function take(desk: Desk, to: string, answer: Answer): void {
  desk.done(revision(desk, to, answer))
}

function revision(desk: Desk, to: string, answer: Answer, location: SeenFile | null = null) {
  const [article] = [...desk.rows.article.values()]
  return reviseArticle(desk.context, {
    articleId: 'article',
    from: article?.revision ?? '',
    revision: to,
    metadata,
    location,
    resolutions: [...desk.rows.annotation.values()].map((annotation) => ({
      annotation,
      ...answer,
    })),
  })
}

function placementIn(desk: Desk): Placement | undefined {
  return [...desk.rows.placement.values()][0]
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
    const wanted = {
      articleId: 'article',
      from: 'revision',
      revision: 'newer',
      metadata,
      location: null,
    }
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
    const wanted = {
      articleId: 'article',
      from: 'revision',
      revision: 'newer',
      metadata,
      location: null,
    }
    desk.done(reviseArticle(desk.context, { ...wanted, resolutions }))
    expect(placementIn(desk)?.status).toBe('attached')
  })

  test('is refused when nothing remains of its title', () => {
    const { desk } = deskWithArticle()
    const refused = reviseArticle(desk.context, {
      ...{ articleId: 'article', from: 'revision', revision: 'b', resolutions: [] },
      location: null,
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

describe('accepting', () => {
  const accept = (desk: Desk, passage: { start: number; end: number } | null) =>
    acceptPlacement(desk.context, {
      annotationId: 'annotation',
      revision: 'newer',
      text,
      passage,
    })

  test('keeps where the words stood before they were changed', () => {
    const { desk, annotationId } = deskWithArticle()
    take(desk, 'newer', review)
    desk.done(accept(desk, null))
    expect([...desk.rows.earlierAnchor.values()]).toEqual([
      expect.objectContaining({ annotationId, revision: 'revision', exact: 'Words', seenAt: 1 }),
    ])
    desk.done(removeAnnotation(desk.context, { annotationId }))
    expect(desk.rows.earlierAnchor.size).toBe(0)
  })

  test('and a text in which a person placed it before brings that place back, either way', () => {
    const { desk } = deskWithArticle()
    const first = desk.rows.annotation.get('annotation')
    take(desk, 'newer', review)
    desk.done(accept(desk, null))
    const second = desk.rows.annotation.get('annotation')
    take(desk, 'revision', review)
    expect(desk.rows.placement.size).toBe(0)
    expect(desk.rows.annotation.get('annotation')).toEqual({
      ...first,
      updatedAt: second?.updatedAt,
    })
    expect([...desk.rows.earlierAnchor.values()]).toMatchObject([
      { revision: 'newer', exact: 'Once', seenAt: 1000 },
    ])
    take(desk, 'newer', orphan)
    expect(desk.rows.annotation.get('annotation')).toEqual(second)
    expect(desk.rows.placement.size).toBe(0)
  })

  test('keeps nothing where the very words stood', () => {
    const { desk } = deskWithArticle()
    take(desk, 'newer', attached)
    desk.done(accept(desk, { start: 11, end: 20 }))
    expect(desk.rows.earlierAnchor.size).toBe(0)
  })

  test('makes the suggestion the anchor', () => {
    const { desk } = deskWithArticle()
    take(desk, 'newer', review)
    desk.done(accept(desk, null))
    expect(desk.rows.placement.size).toBe(0)
    expect(desk.rows.annotation.get('annotation')).toMatchObject({
      revision: 'newer',
      start: 0,
      end: 4,
      exact: 'Once',
      updatedAt: 1000,
    })
  })

  test.each([review, orphan])('takes another passage, also of what is $status', (answer) => {
    const { desk } = deskWithArticle()
    take(desk, 'newer', answer)
    desk.done(accept(desk, { start: 5, end: 9 }))
    expect(desk.rows.annotation.get('annotation')?.exact).toBe('more')
  })

  test('is refused without a suggestion, in another text, and where nothing is to be reviewed', () => {
    const { desk } = deskWithArticle()
    expect(refusalOf(accept(desk, null))).toEqual({
      kind: 'not-found',
      table: 'placement',
      id: 'annotation',
    })
    take(desk, 'newer', orphan)
    expect(refusalOf(accept(desk, null))).toEqual({ kind: 'empty-passage' })
    take(desk, 'newest', review)
    expect(refusalOf(accept(desk, null))).toEqual({ kind: 'text-changed', articleId: 'article' })
  })
})

describe('words that a person says are gone', () => {
  const declare = (desk: Desk, name: string) =>
    declareGone(desk.context, { annotationId: 'annotation', revision: name })
  const declared = { ...orphan, goneAt: 1000 }

  test('make an orphan, once', () => {
    const { desk } = deskWithArticle()
    take(desk, 'newer', review)
    desk.done(declare(desk, 'newer'))
    expect(placementIn(desk)).toMatchObject(declared)
    expect(desk.done(declare(desk, 'newer'))).toEqual([])
  })

  test('are not asked about again, unless the very words come back', () => {
    const { desk } = deskWithArticle()
    take(desk, 'newer', review)
    desk.done(declare(desk, 'newer'))
    desk.now = 2000
    take(desk, 'third', review)
    expect(placementIn(desk)).toMatchObject(declared)
    take(desk, 'fourth', orphan)
    expect(placementIn(desk)).toMatchObject(declared)
    take(desk, 'fifth', attached)
    expect(placementIn(desk)).toMatchObject({ ...attached, goneAt: null })
  })

  test('are said of the text that the person saw', () => {
    const { desk } = deskWithArticle()
    expect(refusalOf(declare(desk, 'revision'))?.kind).toBe('not-found')
    take(desk, 'newer', review)
    expect(refusalOf(declare(desk, 'revision'))?.kind).toBe('text-changed')
  })
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
