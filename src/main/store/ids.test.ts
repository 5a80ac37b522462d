import { expect, test } from 'vitest'
import { idMaker } from './ids'

test('ids are UUIDs of version 7 that begin with the time', () => {
  const id = idMaker(() => 0x0123456789ab)()
  expect(id).toMatch(/^01234567-89ab-7[0-7][0-9a-f]{2}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
})

test('ids are in the order of their making, also within a millisecond and when the clock is set back', () => {
  const times = [5, 5, 5, 9, 3, 3, 10]
  const newId = idMaker(() => times.shift() ?? 10)
  const ids = Array.from({ length: 10_000 }, newId)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
