import { expect, test } from 'vitest'
import type { Sort } from '../../contract/list-view'
import { sorted } from './sort'
import { article } from './testing'

const articles = new Map(
  [
    article('1', 'A', { date: '2024-05', openedAt: 3, annotationCount: 1 }),
    article('2', 'B', { annotationCount: 7 }),
    article('3', 'C', { date: '2023-11-28', openedAt: 9, annotationCount: 1 }),
  ].map((each) => [each.id, each]),
)
const order = (by: Sort['by'], isReversed = false) =>
  sorted(['1', '2', '3'], articles, { by, isReversed }).join('')

test('articles are sorted by title, date, adding, opening and notes, and the other way', () => {
  expect([order('title'), order('title', true)]).toEqual(['123', '321'])
  expect([order('date'), order('date', true)]).toEqual(['132', '312'])
  expect([order('added'), order('added', true)]).toEqual(['321', '123'])
  expect([order('opened'), order('opened', true)]).toEqual(['312', '132'])
  expect([order('notes'), order('notes', true)]).toEqual(['213', '132'])
})
