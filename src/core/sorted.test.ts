import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstNotBefore } from './sorted'

test('the first that is not before is found, from a place on, or the end', () => {
  const numbers = fc
    .array(fc.integer({ min: 0, max: 20 }))
    .map((some) => some.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 21 }), fc.nat(30), (sorted, wanted, after) => {
      const from = Math.min(after, sorted.length)
      const index = firstNotBefore(sorted, (number) => number < wanted, from)
      const behind = sorted.findIndex((number, place) => place >= from && number >= wanted)
      expect(index).toBe(behind < 0 ? sorted.length : behind)
    }),
  )
})
