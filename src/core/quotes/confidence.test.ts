import { describe, expect, test } from 'vitest'
import { SHOWN_UNASKED, suggestQuotes } from './index'
import { tableOf } from './testing'

const expectSuggested = tableOf(expect)

describe('indirect speech', () => {
  test('E1 is found without marks, below the threshold', () => {
    expectSuggested([
      [
        'Smith said that the road was open.',
        ['indirect', 'that the road was open', 'Smith', 'said'],
      ],
      ['The road is open, the mayor said.', ['indirect', 'The road is open', 'the mayor', 'said']],
      [
        'According to Smith, the road is open.',
        ['indirect', 'the road is open', 'Smith', 'According to'],
      ],
    ])
    for (const { confidence } of suggestQuotes('Smith said that the road was open.')) {
      expect(confidence).toBeLessThan(SHOWN_UNASKED)
    }
  })
})

describe('confidence', () => {
  test('G1 a speaker right beside the quotation is shown unasked', () => {
    for (const text of [
      '“The road is open to all trucks again,” Smith said.',
      'Smith said: “The road is open to all trucks again.”',
    ]) {
      expect(suggestQuotes(text)[0]?.confidence, text).toBeGreaterThanOrEqual(SHOWN_UNASKED)
    }
  })

  test('G2 a guess is not', () => {
    for (const text of [
      'Smith called the plan “a disaster.”',
      'The mayor: “We are ready for the winter.”',
      '“We are ready for the long winter that comes.”',
    ]) {
      expect(suggestQuotes(text)[0]?.confidence, text).toBeLessThan(SHOWN_UNASKED)
    }
  })
})
