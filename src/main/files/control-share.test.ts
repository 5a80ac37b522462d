import fc from 'fast-check'
import { expect, test } from 'vitest'
import { controlShare } from './control-share'

/** One byte at a time. */
function counted(bytes: Uint8Array): number {
  const controls = bytes.filter(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127,
  )
  return bytes.length === 0 ? 0 : controls.length / bytes.length
}

const byte = fc.oneof(fc.nat(255), fc.nat(33), fc.constantFrom(9, 10, 13, 26, 27, 126, 127, 128))

test('counts control characters wherever they are, in bytes that begin anywhere', () => {
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), fc.nat(7), (values, from) => {
      const bytes = Uint8Array.from(values).subarray(from)
      expect(controlShare(bytes)).toBe(counted(bytes))
    }),
  )
})
