import { expect, test } from 'vitest'
import { fileToTellApart } from './same-titles'
import { article } from './testing'

const articles = new Map(
  [
    article('1', 'Talks', { folder: '/news/kz', fileName: 'kz.txt' }),
    article('2', 'Talks', { folder: '/news', fileName: 'wire.txt' }),
    article('3', 'Talks', { folder: '/old/en', fileName: 'kz.txt' }),
    article('4', 'Talks', { folder: null, fileName: null }),
    article('5', 'Bridge', { folder: '/news', fileName: 'bridge.txt' }),
  ].map((each) => [each.id, each]),
)

test('articles with the same title are told apart by their files, and these by their folders', () => {
  const labels = [...articles.keys()].map((id) => fileToTellApart(articles, id))
  expect(labels).toEqual(['kz/kz.txt', 'wire.txt', 'en/kz.txt', null, null])
})
