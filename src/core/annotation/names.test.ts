import { expect, test } from 'vitest'
import { cleanName, cleanTagName, nameKey } from './names'

test('names are composed, trimmed, and one line', () => {
  expect(cleanName(' \u00a0Rene\u0301\r\n\tDupont ', 'speaker')).toEqual({
    ok: true,
    value: 'René Dupont',
  })
})

test.each([
  ['Visa-free regime', 'VISA-FREE REGIME'],
  ['Straße', 'STRASSE'],
  ['Ὀδυσσεύς', 'ὈΔΥΣΣΕΎΣ'],
  ['Алихан', 'АЛИХАН'],
  ['Visa\u200b regime\u2060', 'visa regime'],
])('%s and %s are the same name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

test.each([
  ['Smailov', 'Smailow'],
  ['resume', 'résumé'],
])('%s and %s are different names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})

test('a tag is at most 200 code units long over all its levels', () => {
  expect(cleanTagName(`${'x'.repeat(100)}/${'y'.repeat(99)}`).ok).toBe(true)
  expect(cleanTagName(`${'x'.repeat(100)}/${'y'.repeat(100)}`)).toEqual({
    ok: false,
    error: { kind: 'too-long', field: 'tag', length: 201, limit: 200 },
  })
})

test.each(['', ' \n', '\u200b\u2060', '\u0000', '\ufeff \u00ad'])('%j is no name', (name) => {
  expect(cleanName(name, 'tag')).toEqual({ ok: false, error: { kind: 'empty', field: 'tag' } })
})

test('half a surrogate pair is no name', () => {
  expect(cleanName('a\udfff', 'tag')).toEqual({
    ok: false,
    error: { kind: 'ill-formed', field: 'tag' },
  })
})
