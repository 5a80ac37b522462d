import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexText, termsOf } from './terms'

const terms = (text: string) => termsOf(text).map(({ term }) => term)

test.each([
  ['RÉSUMÉ', 'resume'],
  ['Ёлка, подъём', 'елка подъем'],
  ['Straße STRASSE ẞ', 'strasse strasse ss'],
  ['İstanbul ISPARTA ısı', 'istanbul isparta isi'],
  ['Łódź, Møller, Đorđe', 'lodz moller dorde'],
  ['Ελληνικός ΛΌΓΟΣ', 'ελληνικοσ λογοσ'],
  ['ﬁnal ＡＢＣ １２', 'final abc 12'],
  ['сло\u0301во', 'слово'],
  ['سَلَام', 'سلام'],
  ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
])('%s is searched as %s', (text, folded) => {
  expect(indexText(text)).toBe(folded)
})

test('letters that only look like accented ones stay apart', () => {
  expect(terms('мой мои')).toEqual(['мой', 'мои'])
  expect(terms('їжа іжа ўсё усе')).toEqual(['їжа', 'іжа', 'ўсе', 'усе'])
  expect(terms('қала кала')).toEqual(['қала', 'кала'])
  expect(indexText('が か')).toBe('が か')
})

test('scripts without spaces, and Korean, are searched sign by sign', () => {
  expect(terms('中国5G网络')).toEqual(['中', '国', '5g', '网', '络'])
  expect(terms('トランプ関税')).toEqual(['ト', 'ラ', 'ン', 'プ', '関', '税'])
  expect(terms('대통령은')).toEqual(['대', '통', '령', '은'])
  expect(terms('กรุงเทพ')).toEqual(['ก', 'ร', 'ุ', 'ง', 'เ', 'ท', 'พ'])
  expect(terms('ｶﾞス')).toEqual(['ガ', 'ス'])
})

test('numbers are words between their signs', () => {
  expect(terms('$24.2 billion, 1,000 km²')).toEqual(['24', '2', 'billion', '1', '000', 'km2'])
  expect(terms('½')).toEqual(['1', '2'])
})

const texts = fc.string({ unit: 'binary' })

test('composed and decomposed texts have the same terms', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(indexText(text.normalize('NFD'))).toBe(indexText(text.normalize('NFC')))
    }),
  )
})

test('terms stand in order within the text and hold nothing but letters, digits and marks', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { term, start, end } of termsOf(text)) {
        expect(term).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
    }),
  )
})

test('a term folds to itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = indexText(text)
      expect(indexText(folded)).toBe(folded)
    }),
  )
})
