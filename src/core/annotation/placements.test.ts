import { describe, expect, test } from 'vitest'
import { removeAnnotation } from './annotations'
import { acceptPlacement, declareGone } from './placements'
import { articleText, deskWithArticle, refusalOf, type Desk } from './testing'
import { attached, orphan, placementIn, review, take } from './testing-revisions'

const text = `Once more: ${articleText}`

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
