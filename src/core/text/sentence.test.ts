import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAround } from './sentence'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  return sentenceAround(text, { start, end: start + words.length })
}

test('the rest of the sentence stands around a part of it', () => {
  expect(around('He left. Trade grew to $24.2 billion in May. They met.', '$24.2 billion')).toEqual(
    {
      before: 'Trade grew to ',
      after: ' in May.',
    },
  )
})

test('a passage over two sentences has the rest of both', () => {
  expect(around('One two. Three four. Five.', 'two. Three')).toEqual({
    before: 'One ',
    after: ' four.',
  })
})

test('whole sentences have the one before, or else the one after', () => {
  expect(around('He spoke. We agree. They left.', 'We agree.')).toEqual({
    before: 'He spoke. ',
    after: '',
  })
  expect(around('Headline\nWe agree. They left.', 'We agree.')).toEqual({
    before: '',
    after: ' They left.',
  })
})

test('a line break ends what stands around', () => {
  expect(around('Title\nShe said so\nMore', 'said')).toEqual({ before: 'She ', after: ' so' })
  expect(around('两国同意。贸易额增长到242亿美元。', '贸易额')).toEqual({
    before: '',
    after: '增长到242亿美元。',
  })
})

test.each([
  ['“We are sick of it,” Mr. Doe said. They left.', 'sick', '“We are ', ' of it,” Mr. Doe said.'],
  [
    'It rained. He met Sen. J. B. Doe in the U.S. Senate today. They left.',
    'met',
    'He ',
    ' Sen. J. B. Doe in the U.S. Senate today.',
  ],
  ['He lives in the U.S. They met.', 'lives', 'He ', ' in the U.S.'],
  ['Doe Inc. paid. She left.', 'paid', 'Doe Inc. ', '.'],
  [
    'Шёл дождь. В г. Алматы, т.е. на юге, у музея им. А. Кастеева ждали. Они ушли.',
    'ждали',
    'В г. Алматы, т.е. на юге, у музея им. А. Кастеева ',
    '.',
  ],
  [
    'Выделили 2 млрд. Казахстану помогли в 2023 г. Он ушёл.',
    'помогли',
    'Выделили 2 млрд. Казахстану ',
    ' в 2023 г.',
  ],
  [
    'Жаңбыр жауды. Бұл 5 млн. Теңге мен т.б. Әлихан А. Смайылов кетті. Ол келді.',
    'кетті',
    'Бұл 5 млн. Теңге мен т.б. Әлихан А. Смайылов ',
    '.',
  ],
  ['下雨了。A. 史密斯离开了。他们来了。', '离开', 'A. 史密斯', '了。'],
])('an abbreviation or an initial ends no sentence: %s', (text, words, before, after) => {
  expect(around(text, words)).toEqual({ before, after })
})

test('what stands around is verbatim, and bounded', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const start = text.length === 0 ? 0 : a % text.length
        const end = start + (text.length === start ? 0 : b % (text.length - start))
        const { before, after } = sentenceAround(text, { start, end })
        expect(text.slice(0, start).endsWith(before)).toBe(true)
        expect(text.slice(end).startsWith(after)).toBe(true)
        expect(before.length).toBeLessThanOrEqual(300)
        expect(after.length).toBeLessThanOrEqual(300)
      },
    ),
  )
})
