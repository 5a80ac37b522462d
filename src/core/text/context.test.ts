import { expect, test } from 'vitest'
import { contextOf } from './context'

test('the context is what stands around a passage, as far as there is text', () => {
  expect(contextOf('one two three', { start: 4, end: 7 }, 3)).toEqual({
    prefix: 'ne ',
    suffix: ' th',
  })
  expect(contextOf('one two three', { start: 4, end: 7 })).toEqual({
    prefix: 'one ',
    suffix: ' three',
  })
})

test('the context never begins or ends with half a surrogate pair', () => {
  const text = '😀😀 word 😀😀'
  const passage = { start: 5, end: 9 }
  for (let length = 0; length <= 6; length += 1) {
    const { prefix, suffix } = contextOf(text, passage, length)
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
    expect(text).toContain(`${prefix}word${suffix}`)
    expect(prefix.length).toBeGreaterThanOrEqual(Math.min(5, length) - 1)
  }
})
