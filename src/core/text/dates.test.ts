import { expect, test } from 'vitest'
import { readDate, readDateLine } from './dates'

test.each([
  ['28.11.2023, 11:11 157556', '2023-11-28T11:11'],
  ['28.11.2023', '2023-11-28'],
  ['2023-11-28T11:11:59Z', '2023-11-28T11:11'],
  ['2023/11/28', '2023-11-28'],
  ['Published: Tuesday, 28 November 2023 at 11:11 GMT', '2023-11-28T11:11'],
  ['Nov. 28, 2023, 12:05 a.m. ET', '2023-11-28T00:05'],
  ['November 28th, 2023', '2023-11-28'],
  ['11:11, 28 ноября 2023 г.', '2023-11-28T11:11'],
  ['28 қараша 2023', '2023-11-28'],
  ['2023 ж. 28 қараша', '2023-11-28'],
  ['2023年11月28日 11时11分', '2023-11-28T11:11'],
  ['28/11/2023 11:11', '2023-11-28T11:11'],
  ['11/28/2023', '2023-11-28'],
  ['Published 28.11.2023 11:11, updated 29.11.2023 08:00', '2023-11-28T11:11'],
])('the date line %s', (line, iso) => {
  expect(readDateLine(line)).toEqual({ iso })
})

test('a date that can be read two ways is a date line, but no date', () => {
  expect(readDateLine('03/04/2024')).toEqual({ iso: null })
  expect(readDate('03/04/2024')).toBeNull()
  expect(readDate('04/04/2024')?.iso).toBe('2024-04-04')
})

test.each([
  'The visa-free regime came into effect on November 10, 2023',
  'Story of 28.11.2023',
  '31.02.2024',
  '99.99.2024',
  '157556',
  'Maybe 5, 2023',
  '',
])('no date line: %s', (line) => {
  expect(readDateLine(line)).toBeNull()
})

test('an impossible time is left out', () => {
  expect(readDate('28.11.2023, 25:11')?.iso).toBe('2023-11-28')
  expect(readDate('28.11.2023, 13:11 pm')?.iso).toBe('2023-11-28')
})
