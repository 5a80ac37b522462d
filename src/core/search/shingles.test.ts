import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf, sketchOf } from './shingles'

const wordsFrom = (start: number, count: number) =>
  Array.from({ length: count }, (_, index) => `word${start + index}`)

test('a text has all of itself, and nothing of another', () => {
  expect(shareOf(wordsFrom(0, 200), wordsFrom(0, 200))).toBe(1)
  expect(shareOf(wordsFrom(0, 200), wordsFrom(500, 200))).toBe(0)
})

test('a text that is wholly in a longer one is all shared, whichever comes first', () => {
  const long = wordsFrom(0, 600)
  const short = wordsFrom(100, 200)
  expect(shareOf(short, long)).toBe(1)
  expect(shareOf(long, short)).toBe(1)
})

test('short texts prove nothing', () => {
  expect(shareOf(wordsFrom(0, 40), wordsFrom(0, 40))).toBe(0)
  expect(sketchOf(wordsFrom(0, 40))).toEqual([])
})

test('texts that share most of their words share hashes, others none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (start) => {
      const text = wordsFrom(start, 400)
      const edited = [
        ...wordsFrom(900_000, 40),
        ...text.slice(0, 300),
        'changed',
        ...text.slice(301),
      ]
      const sketch = new Set(sketchOf(text))
      expect(sketchOf(edited).filter((hash) => sketch.has(hash)).length).toBeGreaterThanOrEqual(3)
      expect(sketchOf(wordsFrom(start + 1_000_000, 400)).some((hash) => sketch.has(hash))).toBe(
        false,
      )
    }),
  )
})
