import { describe, expect, test } from 'vitest'
import { addTag, removeTag } from './tags'
import { deskWithArticle, refusalOf } from './testing'

describe('tags', () => {
  test('are cleaned, level by level, and made when they are new', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(addTag(desk.context, { annotationId, name: ' economy /  foreign   trade' }))
    expect([...desk.rows.tag.values()]).toMatchObject([
      { id: 'id-01', name: 'economy/foreign trade' },
    ])
    expect([...desk.rows.annotationTag.values()]).toEqual([
      { id: 'id-02', annotationId, tagId: 'id-01' },
    ])
  })

  test('of the same name are one', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(addTag(desk.context, { annotationId, name: 'Economy' }))
    desk.done(removeTag(desk.context, { annotationTagId: 'id-02' }))
    desk.done(addTag(desk.context, { annotationId, name: 'ECONOMY' }))
    expect(desk.rows.tag.size).toBe(1)
  })

  test('are not put on twice', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(addTag(desk.context, { annotationId, name: 'economy' }))
    expect(refusalOf(addTag(desk.context, { annotationId, name: 'Economy' }))).toEqual({
      kind: 'already-there',
      table: 'annotationTag',
      id: 'id-02',
    })
  })

  test.each(['', ' ', '/', 'a/', '/a', 'a//b', 'a/ /b'])('%j is refused', (name) => {
    const { desk, annotationId } = deskWithArticle()
    expect(refusalOf(addTag(desk.context, { annotationId, name }))).toEqual({
      kind: 'empty',
      field: 'tag',
    })
  })

  test('taken off stay in the library', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(addTag(desk.context, { annotationId, name: 'economy' }))
    desk.done(removeTag(desk.context, { annotationTagId: 'id-02' }))
    expect([desk.rows.tag.size, desk.rows.annotationTag.size]).toEqual([1, 0])
    expect(refusalOf(removeTag(desk.context, { annotationTagId: 'id-02' }))).toEqual({
      kind: 'not-found',
      table: 'annotationTag',
      id: 'id-02',
    })
  })
})
