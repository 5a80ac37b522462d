import { describe, expect, it } from 'vitest'
import { wordCounts } from './wording'

describe('what became of the quotes', () => {
  it.each([
    [[12, 3, 1, 3], ': 3 quotes changed words, 1 is gone, 12 stand as they were.'],
    [[1, 1, 2, 1], ': 1 quote changed words, 2 are gone, 1 stands as it was.'],
    [[0, 5, 0, 3], ': 3 quotes changed words, 2 may stand elsewhere.'],
    [[0, 2, 0, 0], ': 2 quotes may stand elsewhere.'],
    [[0, 0, 1, 0], ': 1 quote is gone.'],
    [[1, 0, 0, 0], ': your quote stands as it was.'],
    [[1200, 0, 0, 0], ': all 1,200 quotes stand as they were.'],
    [[0, 0, 0, 0], '.'],
  ] as const)('%j', ([attached, review, orphan, changedWords], words) => {
    expect(wordCounts({ attached, review, orphan, changedWords })).toBe(words)
  })
})
