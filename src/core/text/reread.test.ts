import { expect, test } from 'vitest'
import { isReread } from './reread'

test.each([
  ['the same bytes by two tables', 'Мост, 12', 'лНЯР, 12', true],
  ['other digits', 'Мост, 12', 'лНЯР, 13', false],
  ['a sign of ASCII for one that is none', 'Мост, 12', 'Moct, 12', false],
  ['another length', 'Мост', 'лНЯРъ', false],
])('%s', (_, one, other, expected) => {
  expect(isReread(one, other)).toBe(expected)
})
