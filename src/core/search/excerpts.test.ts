import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPassages, excerptOf } from './excerpts'
import { occurrencesIn } from './occurrences'
import { queryOf } from './testing'

const wordsIn = (text: string, typed: string) =>
  occurrencesIn(text, queryOf(typed).phrases).map(({ start, end }) => text.slice(start, end))

test.each([
  ['A visa-free regime. Visa rules.', 'visa', ['visa', 'Visa']],
  [
    'Visa – Free and visa\nfree, visa. Then free',
    '"visa free"',
    ['Visa – Free', 'visa\nfree', 'visa. Then free'].slice(0, 2),
  ],
  ['tariffs and Tariffed tarif', 'tariff*', ['tariffs', 'Tariffed']],
  ['Turnover of $24.2 billion, not $42.2 billion', '"24.2 billion"', ['24.2 billion']],
  ['中国和哈萨克斯坦免签', '哈萨克', ['哈萨克']],
  ['Ёлки и е\u0308лка', 'елка', ['е\u0308лка']],
  ['the the the', '"the the"', ['the the']],
])('in %j, %s stands as %j', (text, typed, expected) => {
  expect(wordsIn(text, typed)).toEqual(expected)
})

test('the best places have the most different words, and are shown in the order of the text', () => {
  const filler = 'Nothing of it here. '.repeat(20)
  const text = `Visa. ${filler}Visa. ${filler}Visa and turnover. ${filler}Turnover.`
  const passages = bestPassages(text, occurrencesIn(text, queryOf('visa turnover').phrases), 2)
  expect(passages.map(({ passage }) => passage.start)).toEqual([
    0,
    text.indexOf('Visa and turnover'),
  ])
  expect(passages[1]?.excerpt.marks).toHaveLength(2)
})

test('what is marked in an excerpt is what was found', () => {
  const texts = fc
    .array(fc.constantFrom('visa', 'Free', 'é', 'e\u0301', '中国', '😀', ' ', '\n', ', '), {
      maxLength: 200,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const { phrases } = queryOf('visa 国 e "visa free"')
      const occurrences = occurrencesIn(text, phrases)
      for (const { passage, excerpt } of bestPassages(text, occurrences, 3)) {
        expect(text).toContain(excerpt.text)
        expect(
          occurrences.some(({ start, end }) => start === passage.start && end === passage.end),
        ).toBe(true)
        for (const { start, end } of excerpt.marks) {
          expect(wordsIn(excerpt.text.slice(start, end), 'visa 国 e').length).toBeGreaterThan(0)
        }
      }
    }),
  )
})

test('an excerpt of nothing found is the start of the text', () => {
  expect(excerptOf('A short note.', [])).toEqual({
    text: 'A short note.',
    marks: [],
    continuesBefore: false,
    continuesAfter: false,
  })
})
