import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestQuotes } from './index'
import { proposeSpeakers } from './speakers'

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
      { numRuns: 1500 },
    )
  })

  test('H1 each suggestion has a name or none, and never an empty one', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const suggestions = suggestQuotes(text)
        const speakers = proposeSpeakers(text, suggestions, ['Ann Smith'])
        expect(speakers).toHaveLength(suggestions.length)
        for (const { name } of speakers) expect(name).not.toBe('')
      }),
      { numRuns: 500 },
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
      { numRuns: 1500 },
    )
  })

  test('H3 the same text gives the same suggestions', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(suggestQuotes(text)).toEqual(suggestQuotes(text))
      }),
      { numRuns: 200 },
    )
  })

  /** Whether a boundary at `offset` would part the halves of a surrogate pair. */
  function splitsPair(text: string, offset: number): boolean {
    return (text.codePointAt(offset - 1) ?? 0) > 0xffff && offset > 0
  }
})

describe('cost', () => {
  // Linear work takes some tenths of a second; quadratic work would take ten billion steps, which no
  // limit of the runner would wait for.
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
    '– А, – сказал он. – Б. ',
    '"a," John Doe said. "b," he said. Doe came. ',
    'John Doe Mary Roe ',
  ])('I1 answers for 100,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const suggestions = suggestQuotes(text)
    for (const { content } of suggestions) {
      expect(content.end).toBeLessThanOrEqual(text.length)
    }
    expect(proposeSpeakers(text, suggestions, [])).toHaveLength(suggestions.length)
  })
})
