import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awkwardPieces } from './awkward-pieces.fixture'
import { canonicalText } from './canonical'

const anyText = fc
  .array(fc.constantFrom(...awkwardPieces), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

test('line endings become line feeds and leading byte order marks go', () => {
  expect(canonicalText('\ufeffone\r\ntwo\rthree\n\r\n\r\r\n')).toBe('one\ntwo\nthree\n\n\n\n')
  expect(canonicalText('\ufeff\ufeffone\ufeff')).toBe('one\ufeff')
  expect(canonicalText('')).toBe('')
})

test('nothing else is changed', () => {
  const text = ' \t\u0000\u0085\u2028\u202e\ud83d e\u0301 \u00e9 '
  expect(canonicalText(text)).toBe(text)
})

test('the canonical text of a canonical text is itself, and has no carriage return', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const canonical = canonicalText(text)
      expect(canonicalText(canonical)).toBe(canonical)
      expect(canonical).not.toContain('\r')
      expect(canonical.startsWith('\ufeff')).toBe(false)
    }),
  )
})

test('a line ending is one also where a long text is worked on in pieces', () => {
  for (const shift of [0, 1, 2]) {
    const text = ' '.repeat((1 << 20) - shift) + '\r\nend'.repeat(3)
    expect(canonicalText(text).trim()).toBe('end\nend\nend')
    expect(canonicalText(text).length).toBe(text.length - 3)
  }
})
