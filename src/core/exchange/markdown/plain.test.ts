import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from './plain'

test.each([
  ['Ask **why** the _minister_ said `so`.', 'Ask why the minister said so.'],
  ['See [the report](https://example.org/a_b "Title"), p. 3.', 'See the report, p. 3.'],
  ['![a map](map.png) and <https://example.org>', 'a map and https://example.org'],
  [
    '# Heading\n\nWords\nin lines\n\n- one\n- two **three**\n\n> quoted',
    'Heading\nWords\nin lines\none\ntwo three\nquoted',
  ],
  ['1. first\n2. second', 'first\nsecond'],
  ['A line\\\nbroken', 'A line\nbroken'],
  ['```\ncode *as it is*\n```', 'code *as it is*'],
  ['Text <b>with HTML</b> &amp; signs \\* 2 < 3', 'Text <b>with HTML</b> & signs * 2 < 3'],
  ['[a][1] stays\n\n[1]: https://example.org', 'a stays'],
  ['[unfinished](', '[unfinished]('],
  ['Plain words, 24.2 billion (so far).', 'Plain words, 24.2 billion (so far).'],
  ['', ''],
])('%j is %j', (markdown, expected) => {
  expect(plainText(markdown)).toBe(expected)
})

test('any text has words, and plain words are themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => typeof plainText(typed) === 'string'),
  )
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\p{L}{1,8}$/u), { minLength: 1 }), (words) => {
      const typed = words.join(' ')
      expect(plainText(typed)).toBe(typed)
      expect(plainText(`**${typed}**`)).toBe(typed)
    }),
  )
})
