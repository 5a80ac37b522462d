import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awkwardPieces } from './awkward-pieces.fixture'
import { displayText } from './display'

const anyText = fc
  .array(fc.constantFrom(...awkwardPieces), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

test('controls, overrides and broken pairs become visible', () => {
  expect(displayText('a\u0000b\u001b[0m\u007f\u0085')).toBe('a␀b␛[0m␡\ufffd')
  expect(displayText('\u202egnp.exe\u202d')).toBe('⇠gnp.exe⇢')
  expect(displayText('\ud83d x \ude00')).toBe('\ufffd x \ufffd')
})

test('everything else stays', () => {
  const text = '\tone\n<b>😀</b> e\u0301 \u200f\u2067 \u00a0 \u3000中'
  expect(displayText(text)).toBe(text)
})

test('the length never changes, and what was replaced needs no second time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = displayText(text)
      expect(shown.length).toBe(text.length)
      expect(shown.isWellFormed()).toBe(true)
      expect(displayText(shown)).toBe(shown)
    }),
  )
})
