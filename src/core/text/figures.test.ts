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
  ['$24.2bn against €42.2m', ['number: $24.2bn', 'number: €42.2m']],
  ['1 млн тонн, 5тыс. и 24,2 млрд', ['number: 1 млн', 'number: 5тыс', 'number: 24,2 млрд']],
  ['about twenty-four billion dollars', ['number: twenty-four billion dollars']],
  ['около двух, два миллиона рублей', ['number: два миллиона рублей']],
  ['екі миллиард теңге', ['number: екі миллиард теңге']],
  [
    '贸易额达到二十四亿美元，增长百分之十二点五',
    ['number: 二十四亿美元', 'number: 百分之十二点五'],
  ],
  ['三十五人和十二人', ['number: 三十五', 'number: 十二']],
  ['بلغت ٢٤٫٢ مليار دولار بزيادة ١٢٪', ['number: ٢٤٫٢ مليار دولار', 'number: ١٢٪']],
  ['حوالي ۲۴ درصد و42.2 مليون', ['number: ۲۴', 'number: 42.2 مليون']],
  ['１２％ of 1 234 567', ['number: １２％', 'number: 1 234 567']],
  ['from $24.2-42.2 billion, 10–15%', ['number: $24.2-42.2 billion', 'number: 10–15%']],
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
  ['в ноябре 2023 года и к маю 2024', ['date: ноябре 2023 года', 'date: маю 2024']],
  ['28 қарашада', ['date: 28 қарашада']],
  ['2023 жылдың 28 қарашасында', ['date: 2023 жылдың 28 қарашасында']],
  ['二〇二三年十一月二十八日，十二月一日', ['date: 二〇二三年十一月二十八日', 'date: 十二月一日']],
  ['في ٢٨ نوفمبر ٢٠٢٣ وفي عام 2024', ['date: ٢٨ نوفمبر ٢٠٢٣', 'date: 2024']],
  ['10–15 мая 2024 года', ['date: 10–15 мая 2024 года']],
  ['at 10:30 on 28/11/2023', ['date: 10:30', 'date: 28/11/2023']],
  ['on 2023-11-28 and 28.11.2023', ['date: 2023-11-28', 'date: 28.11.2023']],
])('dates: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'no figures here',
  'G7 and B2B',
  'may we march',
  '一些人千万不要十分',
  'a thousandth',
  '',
])('none in: %s', (text) => {
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
      '一',
      '二',
      '十',
      'two ',
      '٢',
    ],
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      let at = 0
      for (const { start, end } of findFigures(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toMatch(/[\d一二十٢]|two/)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
