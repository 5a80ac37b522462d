import { expect, test } from 'vitest'
import { createRanking } from './ranking'

const named = (name: string, otherWords = '', kind = '') => ({
  names: [name],
  otherWords: [otherWords],
  kind,
})
const all = [
  named('Unmark it'),
  named('Something else', 'mark, sign'),
  named('Copy the mark', '', 'Edit'),
  named('Mark as read', '', 'Library'),
  named('Mark'),
  named('添加标签'),
]
const { find, findNearly } = createRanking(all)
const namesOf = (typed: string) => find(typed).map(({ item }) => item.names[0])

test('the very name comes first, then its beginning, its words, other words, parts of words', () => {
  expect(namesOf('mark')).toEqual([
    'Mark',
    'Mark as read',
    'Copy the mark',
    'Something else',
    'Unmark it',
  ])
})

test('every word has to begin one, in any order, by name or by kind', () => {
  expect(namesOf('read mark')).toEqual(['Mark as read'])
  expect(namesOf('mark libr')).toEqual(['Mark as read'])
  expect(namesOf('mark xylophone')).toEqual([])
})

test('case, accents and signs do not count; a Chinese word may stand anywhere', () => {
  expect(namesOf('MÁRK, as')).toEqual(['Mark as read'])
  expect(namesOf('标签')).toEqual(['添加标签'])
})

test('a slip of the fingers finds what was nearly typed', () => {
  expect(findNearly('smoething')[0]?.names).toEqual(['Something else'])
  expect(findNearly('mrk')).toEqual([])
})
