import fc from 'fast-check'
import { expect, test } from 'vitest'
import { occurrencesIn, occurrencesInAny } from './occurrences'
import { isSimple, occurrencesInSimple, termsOfSimple } from './simple-text'
import type { Phrase } from './query'
import { termsOf } from './terms'
import { queryOf } from './testing'

const marked = (text: string, typed: string) =>
  occurrencesIn(text, queryOf(typed).phrases).map(({ start, end }) => text.slice(start, end))

test('simple texts are read as others are', () => {
  const word = fc.constantFrom('a', 'an', 'ана', 'b', 'АНА', 'A', '24', '2', '免', '免签', 'ガー')
  const gap = fc.constantFrom(' ', '.', '\n', ' — ', '’', '-', '', '_', '«', '。', '・', '（')
  const text = fc
    .array(fc.tuple(word, gap), { maxLength: 40 })
    .map((parts) => parts.flat().join(''))
  const phrase: fc.Arbitrary<Phrase> = fc.record({
    terms: fc.array(fc.constantFrom('a', 'an', 'ана', 'b', '24', 'aa', '免', '签', 'ガ', 'ー'), {
      minLength: 1,
      maxLength: 3,
    }),
    prefix: fc.boolean(),
  })
  const most = fc.constantFrom(1, 3, Number.POSITIVE_INFINITY)
  fc.assert(
    fc.property(
      text,
      fc.array(phrase, { minLength: 1, maxLength: 3 }),
      most,
      (read, phrases, n) => {
        expect(isSimple(read)).toBe(true)
        const found = occurrencesInAny(read, phrases, n).slice(0, n)
        expect(occurrencesInSimple(read, phrases, n)).toEqual(found)
        expect(termsOfSimple(read)).toEqual(termsOf(read).map(({ term }) => term))
      },
    ),
  )
})

test.each([
  ['The turn-\nover grew.', 'turnover', ['turn-\nover']],
  ['The turn-\n  over grew.', 'turnov*', ['turn-\n  over']],
  ['The turn\u2010\nover grew.', 'over', ['over']],
  ['The turn\u00ad\nover grew.', '"turnover grew"', ['turn\u00ad\nover grew']],
  ['A visa-\nfree regime.', '"visa free regime"', ['visa-\nfree regime']],
  ['Paris-\nLondon', 'parislondon', []],
  ['Pages 12-\n14', '1214', []],
])('%j has %s at %j', (text, typed, expected) => {
  expect(marked(text, typed)).toEqual(expected)
})

test.each([
  ['٢٤ مليار', '24', ['٢٤']],
  ['ปี๒๐๒๓', '2023', ['๒๐๒๓']],
  ['کتاب فارسی', 'كتاب فارسي', ['کتاب', 'فارسی']],
  ['مدرسة مصطفى', 'مدرسه مصطفي', ['مدرسة', 'مصطفى']],
  ['М\u02bcята і м’ята', "м'ята", ['М\u02bcята', 'м’ята']],
])('%j has %s at %j', (text, typed, expected) => {
  expect(marked(text, typed)).toEqual(expected)
})
