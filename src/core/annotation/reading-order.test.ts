import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareInReadingOrder,
  firstStartingAt,
  indexInReadingOrder,
  insertInReadingOrder,
  type Placed,
} from './reading-order'

const placed = (id: string, start: number, end: number, createdAt = 0): Placed => ({
  id,
  start,
  end,
  createdAt,
})

test('by start, then the longer, then the older, then by id', () => {
  const order = [
    placed('e', 0, 9),
    placed('d', 0, 5, 1),
    placed('b', 0, 5, 2),
    placed('c', 0, 5, 2),
    placed('a', 3, 4),
  ]
  expect(order.toReversed().sort(compareInReadingOrder)).toEqual(order)
})

const list = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 2 }),
    start: fc.nat(5),
    end: fc.nat(5),
    createdAt: fc.nat(2),
  }),
  { selector: ({ id }) => id },
)

test('inserted one by one, annotations are in the order that sorting gives', () => {
  fc.assert(
    fc.property(list, (annotations) => {
      const inserted = annotations.reduce<readonly Placed[]>(
        (sorted, each) => insertInReadingOrder(sorted, each),
        [],
      )
      expect(inserted).toEqual(annotations.toSorted(compareInReadingOrder))
    }),
  )
})

test('each annotation is found where it stands', () => {
  fc.assert(
    fc.property(list, (annotations) => {
      const sorted = annotations.toSorted(compareInReadingOrder)
      sorted.forEach((each, index) => expect(indexInReadingOrder(sorted, each)).toBe(index))
    }),
  )
})

test('the first annotation from an offset on is found', () => {
  fc.assert(
    fc.property(list, fc.nat(6), (annotations, offset) => {
      const sorted = annotations.toSorted(compareInReadingOrder)
      const first = sorted.findIndex(({ start }) => start >= offset)
      expect(firstStartingAt(sorted, offset)).toBe(first < 0 ? sorted.length : first)
    }),
  )
})
