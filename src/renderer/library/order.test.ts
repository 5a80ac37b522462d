import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleSummary } from '../../contract/requests'
import { orderByTitle, updatedOrder } from './order'
import { article } from './testing'

const byId = (...articles: ArticleSummary[]) => new Map(articles.map((one) => [one.id, one]))

describe('the order of the library by title', () => {
  test('knows no case and no accents', () => {
    const articles = [article('1', 'pipeline'), article('2', 'Élan'), article('3', 'Astana')]
    expect(orderByTitle(articles)).toEqual(['3', '2', '1'])
  })

  test('counts numbers in titles', () => {
    expect(orderByTitle([article('1', 'Part 10'), article('2', 'Part 9')])).toEqual(['2', '1'])
  })

  test('puts articles of the same title in the order in which they came', () => {
    expect(orderByTitle([article('2', 'Same'), article('1', 'Same')])).toEqual(['1', '2'])
  })

  test('is the very same when only the number of notes differs', () => {
    const before = byId(article('1', 'One'), article('2', 'Two'))
    const after = byId(article('1', 'One', { annotationCount: 4 }), article('2', 'Two'))
    const order = orderByTitle(before.values())
    expect(updatedOrder(order, before, after)).toBe(order)
  })

  test('brought up to date is the order sorted anew', () => {
    const titles = fc.constantFrom('Astana', 'astana', 'Élan', 'Part 9', 'Part 10', 'Zoo', '')
    const library = fc
      .uniqueArray(fc.tuple(fc.nat(30), titles), { selector: ([id]) => id })
      .map((all) => byId(...all.map(([id, title]) => article(String(id), title))))
    fc.assert(
      fc.property(library, library, (before, after) => {
        const order = orderByTitle(before.values())
        expect(updatedOrder(order, before, after)).toEqual(orderByTitle(after.values()))
      }),
    )
  })
})
