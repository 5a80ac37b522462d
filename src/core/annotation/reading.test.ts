import { describe, expect, test } from 'vitest'
import { markArticles, readingStatusOf } from './reading'
import { deskWithArticle, refusalOf } from './testing'

describe('how far an article is read', () => {
  test('follows from opening it and coming to its end', () => {
    expect(readingStatusOf(null, null, null)).toBe('unread')
    expect(readingStatusOf(null, 5, null)).toBe('reading')
    expect(readingStatusOf(null, 5, 6)).toBe('read')
  })

  test('is what the user says, until it is opened or read after that', () => {
    const unread = { status: 'unread', markedAt: 10 } as const
    expect(readingStatusOf({ status: 'read', markedAt: 10 }, null, null)).toBe('read')
    expect(readingStatusOf({ status: 'read', markedAt: 10 }, 11, null)).toBe('read')
    expect(readingStatusOf(unread, 5, 6)).toBe('unread')
    expect(readingStatusOf(unread, 11, 6)).toBe('reading')
    expect(readingStatusOf(unread, 11, 12)).toBe('read')
  })
})

describe('marking articles', () => {
  test('makes one mark for each, which later marks alter', () => {
    const { desk, articleId } = deskWithArticle()
    desk.done(markArticles(desk.context, { articleIds: [articleId, articleId], status: 'read' }))
    desk.now = 2000
    desk.done(markArticles(desk.context, { articleIds: [articleId], status: 'unread' }))
    expect([...desk.rows.readingMark.values()]).toEqual([
      { id: 'id-01', articleId, status: 'unread', markedAt: 2000 },
    ])
  })

  test('one that is not there is refused, with all', () => {
    const { desk, articleId } = deskWithArticle()
    const articleIds = [articleId, 'nobody']
    const outcome = markArticles(desk.context, { articleIds, status: 'read' })
    expect(refusalOf(outcome)).toEqual({ kind: 'not-found', table: 'article', id: 'nobody' })
  })
})
