import { expect, test } from 'vitest'
import { shownName } from './shown-name'

test.each([
  ['Visa-free regime', 'Visa-free regime'],
  ['a\nb\u0000', 'a b␀'],
  ['حرية السفر', '\u2068حرية السفر\u2069'],
  ['שלום', '\u2068שלום\u2069'],
  ['word '.repeat(50).trim(), `${'word '.repeat(16).trim()}…`],
])('%j stands in a sentence as %s', (name, expected) => {
  expect(shownName(name)).toBe(expected)
})
