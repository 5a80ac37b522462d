import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestQuotes } from './index'

describe('any text', () => {
  /** Strings rich in what the rules look at. */
  const pieces = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      '«',
      '»',
      '„',
      '「',
      '」',
      "''",
      ' ',
      '\n',
      ', ',
      '. ',
      '— ',
      ': ',
      '?',
      '(',
      "'s ",
    ],
    ...[
      'Smith ',
      'he ',
      'said ',
      'that ',
      'who ',
      'calling ',
      'according to ',
      'and ',
      'the ',
      'a road',
    ],
    ...['сказал ', 'Ким ', 'деп ', 'деді ', '说', '王明', '，', '。', '😀', '\u0301', '\ud800'],
  )
  const newsLike = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

  test('H1 never throws; spans lie in the text, are not empty, and split no code point', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const { content, source, cue, confidence } of suggestQuotes(text)) {
          for (const span of [content, source, cue]) {
            if (span === undefined) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false)
          }
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 1500, seed: 5 },
    )
  })

  test('H2 contents are in order and apart', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        let end = 0
        for (const { content } of suggestQuotes(text)) {
          expect(content.start).toBeGreaterThanOrEqual(end)
          end = content.end
        }
      }),
      { numRuns: 1500, seed: 5 },
    )
  })

  test('H3 the same text gives the same suggestions', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(suggestQuotes(text)).toEqual(suggestQuotes(text))
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  /** Whether a boundary at `offset` would part the halves of a surrogate pair. */
  function splitsPair(text: string, offset: number): boolean {
    return (text.codePointAt(offset - 1) ?? 0) > 0xffff && offset > 0
  }
})

describe('time', () => {
  /** The best of some runs in milliseconds: other work on the machine only ever adds. */
  function best(text: string, runs: number): number {
    const times = Array.from({ length: runs }, () => {
      const started = performance.now()
      suggestQuotes(text)
      return performance.now() - started
    })
    return Math.min(...times)
  }

  // Linear work takes some tenths of a second; quadratic work would take ten billion steps.
  test.each([
    '"',
    '“',
    '«',
    "''",
    '"a" ',
    'said "a" ',
    '"a," said ',
    '“a” ”',
    '“a\n',
    '，说',
    '«а, — ',
  ])('I1 grows no faster than the text: %j', (piece) => {
    expect(best(piece.repeat(Math.ceil(100_000 / piece.length)), 1)).toBeLessThan(4000)
  })

  test('I2 an article of 5 KB takes less than 50 ms', () => {
    const paragraph =
      '“The road is open,” Ann Hill, a farmer from Ohio, said on Monday. “We are glad that it is.” ' +
      'Smith, who runs the town, called the plan “a disaster” and said it was “late.”\n\n'
    const article = paragraph.repeat(Math.ceil(5000 / paragraph.length))
    expect(best(article, 5)).toBeLessThan(50)
  })
})
