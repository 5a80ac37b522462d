import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../contract/language/translate'
import { wordCounts, wordEarlier } from './wording'

const none = {
  ...{ unchanged: 0, changedWords: 0, unsure: 0, gone: 0, back: 0 },
  ...{ waiting: 0, goneBefore: 0 },
}

describe('what became of the quotes', () => {
  it.each([
    [
      { changedWords: 3, gone: 1, unchanged: 12 },
      ': 3 quotes changed words, 1 is gone, 12 stand as they were.',
    ],
    [
      { changedWords: 1, gone: 2, unchanged: 1 },
      ': 1 quote changed words, 2 are gone, 1 stands as it was.',
    ],
    [
      { changedWords: 3, unsure: 2 },
      ': 3 quotes changed words, 2 may have another place or speaker.',
    ],
    [{ unsure: 2 }, ': 2 quotes may have another place or speaker.'],
    [{ gone: 1 }, ': 1 quote is gone.'],
    [{ back: 3, unchanged: 1 }, ': 3 quotes are back, 1 stands as it was.'],
    [{ gone: 1, back: 1 }, ': 1 quote is gone, 1 is back.'],
    [{ unchanged: 1 }, ': your quote stands as it was.'],
    [{ unchanged: 1200 }, ': all 1,200 quotes stand as they were.'],
    [{ unchanged: 1, waiting: 1 }, ': 1 quote stands as it was.'],
    [{ waiting: 1, goneBefore: 1 }, ''],
    [{}, ''],
  ] as const)('%j', (counts, words) => {
    expect(wordCounts({ ...none, ...counts })).toBe(words)
  })

  it.each([
    [{ waiting: 2 }, 'From earlier changes: 2 wait for review.'],
    [{ waiting: 1, goneBefore: 1 }, 'From earlier changes: 1 waits for review, 1 is gone.'],
    [{ changedWords: 3, gone: 1 }, ''],
  ] as const)('before: %j', (counts, words) => {
    expect(wordEarlier({ ...none, ...counts })).toBe(words)
  })
})

describe('in other languages', () => {
  afterEach(() => setLanguage('en'))

  it.each([
    ['ru', ': у 2 цитат изменились слова, 1 снова на месте, 5 без изменений.'],
    ['zh', '：2 条引语的文字有改动，1 条恢复原样，5 条保持原样。'],
  ] as const)('%s', async (language, words) => {
    await setLanguage(language)
    expect(wordCounts({ ...none, changedWords: 2, back: 1, unchanged: 5 })).toBe(words)
  })
})
