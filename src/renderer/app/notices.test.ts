import { beforeEach, describe, expect, test } from 'vitest'
import {
  tellAskedSimilar,
  tellRepeats,
  tellRevised,
  tellSimilar,
  withdrawGone,
  withdrawRevised,
  withdrawToReview,
} from './notices'
import { useGalley } from './state'

const other = (articleId: string) => ({
  ...{ articleId, title: `Title ${articleId}`, publication: null, date: null, share: 0.9 },
})
const similar = (articleId: string) => ({
  kind: 'similar' as const,
  ...{ articleId, title: `Title ${articleId}`, others: [other(`${articleId}0`)] },
})
const shown = () =>
  useGalley
    .getState()
    .notices.map((notice) =>
      notice.kind === 'repeats'
        ? [notice.count, ...notice.pairs.map(({ articleId }) => articleId)].join(' ')
        : notice.kind === 'similar' && notice.articleId,
    )

beforeEach(() => useGalley.setState({ notices: [] }))

test('a few articles that repeat others are told one by one, more in one message that counts them all', () => {
  tellSimilar(similar('a'))
  tellSimilar(similar('b'))
  tellSimilar(similar('b'))
  expect(shown()).toEqual(['a', 'b'])
  tellSimilar(similar('c'))
  expect(shown()).toEqual(['3 a b c'])
  tellSimilar(similar('d'))
  expect(shown()).toEqual(['4 a b c'])
})

test('what comes in parts, as of an import, becomes one message; what the user asked for stays', () => {
  tellSimilar(similar('a'))
  tellAskedSimilar(similar('mine'))
  const pairs = ['b', 'c'].map((id) => ({ articleId: id, title: id, other: other(`${id}0`) }))
  tellRepeats({ kind: 'repeats', count: 5, pairs })
  tellRepeats({ kind: 'repeats', count: 4, pairs })
  expect(shown()).toEqual(['mine', '10 a b c'])
})

test('of articles that went nothing is told any more', () => {
  tellSimilar(similar('a'))
  tellSimilar(similar('b'))
  withdrawGone(['x', 'a0'])
  expect(shown()).toEqual(['b'])
  tellSimilar(similar('c'))
  tellSimilar(similar('d'))
  expect(shown()).toEqual(['3 b c d'])
  withdrawGone(['b', 'c'])
  expect(shown()).toEqual(['1 d'])
  withdrawGone(['d'])
  expect(shown()).toEqual([])
})

describe('new texts', () => {
  const counts = {
    ...{ unchanged: 1, changedWords: 1, unsure: 0, gone: 0, back: 0 },
    ...{ waiting: 0, goneBefore: 0 },
  }
  const revised = (articleId: string) => ({
    ...{ kind: 'revised' as const, articleId, title: `Title ${articleId}`, from: 'f', to: 't' },
    counts,
  })
  const told = () =>
    useGalley
      .getState()
      .notices.map((notice) =>
        notice.kind === 'manyRevised'
          ? notice.all.map(({ articleId }) => articleId).join(' ')
          : notice.kind === 'revised' && notice.articleId,
      )

  test('of a few articles are told one by one, of more in one message, and none is forgotten', () => {
    tellRevised(revised('a'))
    tellRevised(revised('b'))
    expect(told()).toEqual(['a', 'b'])
    tellRevised(revised('c'))
    expect(told()).toEqual(['a b c'])
    tellRevised(revised('d'))
    // Only the last text of an article is told of.
    tellRevised(revised('a'))
    expect(told()).toEqual(['b c d a'])
    withdrawRevised('c')
    withdrawGone(['d'])
    expect(told()).toEqual(['b a'])
    withdrawToReview()
    expect(told()).toEqual([])
  })
})
