import { describe, expect, test } from 'vitest'
import type { ArticleSummary } from '../../contract/requests'
import { orderByTitle, sameTitles } from './order'

const article = (id: string, title: string, annotationCount = 0): ArticleSummary => ({
  id,
  title,
  revision: id,
  publication: null,
  author: null,
  date: null,
  url: null,
  addedAt: Number(id),
  openedAt: null,
  annotationCount,
  reviewCount: 0,
})

const byId = (...articles: ArticleSummary[]) => new Map(articles.map((one) => [one.id, one]))

describe('the order of the library', () => {
  test('is by title, whatever its case and accents', () => {
    const articles = [article('1', 'pipeline'), article('2', 'Élan'), article('3', 'Astana')]
    expect(orderByTitle(articles)).toEqual(['3', '2', '1'])
  })

  test('counts numbers in titles', () => {
    expect(orderByTitle([article('1', 'Part 10'), article('2', 'Part 9')])).toEqual(['2', '1'])
  })

  test('puts articles of the same title in the order in which they came', () => {
    expect(orderByTitle([article('2', 'Same'), article('1', 'Same')])).toEqual(['1', '2'])
  })

  test('stays the same when only the number of notes differs', () => {
    expect(sameTitles(byId(article('1', 'One', 5)), byId(article('1', 'One', 4)))).toBe(true)
  })

  test('is another when an article comes, goes or gets a new title', () => {
    const before = byId(article('1', 'One'))
    expect(sameTitles(byId(article('1', 'One'), article('2', 'Two')), before)).toBe(false)
    expect(sameTitles(byId(article('2', 'One')), before)).toBe(false)
    expect(sameTitles(byId(article('1', 'Won')), before)).toBe(false)
  })
})
