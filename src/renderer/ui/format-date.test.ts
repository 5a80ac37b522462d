import { setLanguage } from '../../contract/language/translate'
import { expect, test } from 'vitest'
import { formatDate } from './format-date'

test.each([
  ['2023', '2023'],
  ['2023-11', 'Nov 2023'],
  ['2023-11-28', '28 Nov 2023'],
  ['2023-11-28T11:11', '28 Nov 2023'],
  ['0099-01-02', '2 Jan 99'],
  ['yesterday', 'yesterday'],
  ['2023-13', '2023-13'],
])('%s is shown as %s', (date, words) => {
  expect(formatDate(date)).toBe(words)
})

test('the time is shown as written, whatever its zone', () => {
  expect(formatDate('2023-11-28T11:11', { time: true })).toBe('28 Nov 2023, 11:11')
  expect(formatDate('2023-11-28T23:30:00+06:00', { time: true })).toBe('28 Nov 2023, 23:30')
  expect(formatDate('2023-11-28', { time: true })).toBe('28 Nov 2023')
})

test('Kazakh months have their names', async () => {
  await setLanguage('kk')
  expect(formatDate('2031-03-04')).toBe('2031 ж. 4 нау.')
  expect(formatDate('2031-12')).toBe('2031 ж. жел.')
  await setLanguage('en')
})
