import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFigures } from './figures'

const found = (text: string) =>
  findFigures(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

test.each([
  [
    'Trade reached $24.2 billion, not $42.2 billion.',
    ['number: $24.2 billion', 'number: $42.2 billion'],
  ],
  ['up 12.5% from 1,234,567 tonnes', ['number: 12.5%', 'number: 1,234,567']],
  ['US$3 million and 5 million euros', ['number: US$3 million', 'number: 5 million euros']],
  ['rose by 7 percent to 30 thousand', ['number: 7 percent', 'number: 30 thousand']],
  ['between 10-15 people', ['number: 10-15']],
  ['товарооборот составил 24,2 млрд долларов США', ['number: 24,2 млрд долларов США']],
  ['вырос на 15 процентов до 1 200 000 тонн', ['number: 15 процентов', 'number: 1 200 000']],
  ['сауда көлемі 5 миллиард теңге', ['number: 5 миллиард теңге']],
  ['贸易额达到242亿美元，增长12%', ['number: 242亿美元', 'number: 12%']],
  ['the Group of 20 met', ['number: 20']],
])('numbers: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['on Nov. 28, 2023, in Astana', ['date: Nov. 28, 2023']],
  ['on 28 November they met', ['date: 28 November']],
  ['since November 2022 and in 2019', ['date: November 2022', 'date: 2019']],
  ['May 3-5, 2024', ['date: May 3-5, 2024']],
  ['28 ноября 2023 года', ['date: 28 ноября 2023 года']],
  ['в 2022 году, 5 мая', ['date: 2022 году', 'date: 5 мая']],
  ['2023 жылғы 28 қараша', ['date: 2023 жылғы 28 қараша']],
  ['2023年11月28日签署，11月30日生效', ['date: 2023年11月28日', 'date: 11月30日']],
  ['on 2023-11-28 and 28.11.2023', ['date: 2023-11-28', 'date: 28.11.2023']],
])('dates: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(['no figures here', 'G7 and B2B', 'may we march', ''])('none in: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('figures are in order, apart, within the text and not empty', () => {
  const unit = fc.constantFrom(
    ...[
      '1',
      '2',
      '24',
      '2023',
      '.',
      ',',
      ' ',
      '-',
      '$',
      '%',
      'May ',
      'млрд ',
      '年',
      '月',
      '日',
      'a',
      '亿',
    ],
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      let at = 0
      for (const { start, end } of findFigures(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toMatch(/\d/)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
