import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLink, readLink, writeLink, type Link } from './link'

const articleId = '019384a0-7c11-7abc-8def-0123456789ab'
const revision = 'a'.repeat(64)

const passages = fc
  .record({
    revision: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/u)),
    start: fc.nat(400_000_000),
    length: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ revision: name, start, length }) => ({ revision: name, start, end: start + length }))
const links: fc.Arbitrary<Link> = fc.oneof(
  fc.record({
    kind: fc.constant('article' as const),
    articleId: fc.uuid(),
    passage: fc.option(passages),
  }),
  fc.record({ kind: fc.constant('annotation' as const), annotationId: fc.uuid() }),
)

test('what is written is read', () => {
  fc.assert(
    fc.property(links, (link) => {
      expect(isLink(writeLink(link))).toBe(true)
      expect(readLink(writeLink(link))).toEqual(link)
    }),
  )
})

test('a browser may change the letters of scheme and host and add a slash', () => {
  const link: Link = { kind: 'article', articleId, passage: null }
  expect(readLink(`GALLEY://Article/${articleId}`)).toEqual(link)
  expect(readLink(`galley://article/${articleId}/`)).toEqual(link)
})

test.each([
  'galley:',
  'galley://',
  'galley://article/',
  'galley://article/1',
  `galley://article/${articleId}/../../etc/passwd`,
  `galley://article/${articleId}#top`,
  `galley://article/${articleId}?`,
  `galley://article/${articleId}?start=5`,
  `galley://article/${articleId}?start=5&end=5`,
  `galley://article/${articleId}?start=-5&end=5`,
  `galley://article/${articleId}?start=1e1&end=50`,
  `galley://article/${articleId}?end=5&start=1`,
  `galley://article/${articleId}?start=1&end=5&end=9`,
  `galley://article/${articleId}?revision=abc&start=1&end=5`,
  `galley://article/${articleId}?revision=${revision}&start=1&end=5&file=/etc/passwd`,
  `galley://annotation/${articleId}?start=1&end=2`,
  `galley://user@article/${articleId}`,
  `galley://article:80/${articleId}`,
  `galley://open?file=/etc/passwd`,
  `galley:///etc/passwd`,
  `galley:/etc/passwd`,
  `galley:--export=/tmp/x`,
  `galley://article/${articleId}\n--export`,
  ` galley://article/${articleId}`,
  `galley://article/%30${articleId.slice(1)}`,
  `galley://article/${articleId}?start=1&end=${'9'.repeat(4000)}`,
])('%j is refused', (address) => {
  expect(readLink(address)).toBeUndefined()
})

test('whatever is read is what it says, and anything else is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      const link = readLink(`galley://${rest}`)
      if (link !== undefined) expect(readLink(writeLink(link))).toEqual(link)
    }),
  )
})

test('files are no links', () => {
  for (const words of ['/home/galley:/a.txt', './galley:a', 'C:\\galley:\\a', 'galley.txt']) {
    expect(isLink(words)).toBe(false)
  }
})
