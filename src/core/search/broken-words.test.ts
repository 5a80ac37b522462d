import { expect, test } from 'vitest'
import { brokenText } from './indexed-text'
import { occurrencesIn } from './occurrences'
import { queryOf } from './testing'

const text =
  'The ministry said that the pipe-\nline expansion would cost more. It also said that the turn-\n' +
  'over of the port had doubled.'
const found = (typed: string, source = text) =>
  occurrencesIn(source, queryOf(typed).phrases).map(({ start, end }) => source.slice(start, end))

test.each([
  ['pipeline', ['pipe-\nline']],
  ['"pipeline expansion"', ['pipe-\nline expansion']],
  ['"the pipeline expansion would"', ['the pipe-\nline expansion would']],
  ['"pipe line expansion"', ['pipe-\nline expansion']],
  ['"pipeline expansion would cost more it also said that the turnover of"', [text.slice(27, 100)]],
  ['"the pipeli"*', ['the pipe-\nline']],
  ['"pipeline turnover"', []],
  ['expansion', ['expansion']],
])('%s is found as %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected)
})

test('parted words far from each other are apart, and what is cut at the edges is left out', () => {
  const far = `${'word '.repeat(60)}turn-\nover ${'other '.repeat(100)}pipe-\nline ${'more '.repeat(60)}`
  const passages = brokenText(far).split(' \u00b6 ')
  expect(passages).toHaveLength(2)
  expect(new Set(passages.join(' ').split(' '))).toEqual(
    new Set(['word', 'turnover', 'other', 'pipeline', 'more']),
  )
})

test('in any script with spaces', () => {
  expect(found('"нефтепровод строят"', 'Новый нефте-\nпровод строят в степи')).toEqual([
    'нефте-\nпровод строят',
  ])
})
