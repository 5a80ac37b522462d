import { describe, expect, test } from 'vitest'
import { choicesIn, conditionsOf, matcherOf, noFilter, type Filter } from './filter'
import { article } from './testing'

const articles = [
  article('1', 'Élan of Astana', { folder: '/news/kz', publication: 'Wire', annotationCount: 2 }),
  article('2', 'Bridge opens', { folder: '/news', reading: 'read', reviewCount: 1 }),
  article('3', 'Мост открыт', { folder: '/newspaper', publication: 'Paper', evidenceCount: 1 }),
  article('4', 'A sample'),
]
const missing = new Set(['2', '4'])
const shown = (filter: Partial<Filter>) =>
  articles.filter(matcherOf({ ...noFilter, ...filter }, missing)).map(({ id }) => id)

describe('the filter of the library', () => {
  test('shows everything when nothing is asked for', () => {
    expect(shown({})).toEqual(['1', '2', '3', '4'])
    expect(conditionsOf(noFilter)).toBe(0)
  })

  test('finds words of titles in any order, whatever their case and accents', () => {
    expect(shown({ words: ' astana ELAN ' })).toEqual(['1'])
    expect(shown({ words: 'МОСТ' })).toEqual(['3'])
    expect(shown({ words: 'nothing' })).toEqual([])
  })

  test('takes a folder with those in it, and no other that begins alike', () => {
    expect(shown({ folder: '/news' })).toEqual(['1', '2'])
    expect(shown({ folder: '/' })).toEqual(['1', '2', '3'])
  })

  test('knows publications, reading, notes, claims and what is to be reviewed', () => {
    expect(shown({ publication: 'Paper' })).toEqual(['3'])
    expect(shown({ reading: 'read' })).toEqual(['2'])
    expect(shown({ withNotes: true })).toEqual(['1'])
    expect(shown({ withClaim: true })).toEqual(['3'])
    expect(shown({ toReview: true })).toEqual(['2'])
    expect(shown({ toReview: true, reading: 'unread' })).toEqual([])
    expect(conditionsOf({ ...noFilter, toReview: true, folder: '/', words: 'a' })).toBe(2)
  })

  test('knows whose files are missing', () => {
    expect(shown({ isMissing: true })).toEqual(['2', '4'])
    expect(shown({ isMissing: true, toReview: true })).toEqual(['2'])
    expect(conditionsOf({ ...noFilter, isMissing: true })).toBe(1)
  })

  test('offers what there is', () => {
    expect(choicesIn(articles)).toEqual({
      folders: ['/news', '/news/kz', '/newspaper'],
      publications: ['Paper', 'Wire'],
    })
  })
})
