import { afterEach, expect, test } from 'vitest'
import { setLanguage } from '../../contract/language/translate'
import { formatTime } from './format-time'

const moment = new Date(2031, 2, 4, 9, 5, 7).getTime()

afterEach(() => setLanguage('en'))

test.each([
  ['en', '4 Mar 2031, 09:05', '4 Mar 2031, 09:05:07'],
  ['kk', '2031 ж. 4 нау., 09:05', '2031 ж. 4 нау., 09:05:07'],
] as const)('a moment in %s', async (language, toTheMinute, toTheSecond) => {
  await setLanguage(language)
  expect(formatTime(moment)).toBe(toTheMinute)
  expect(formatTime(moment, true)).toBe(toTheSecond)
})
