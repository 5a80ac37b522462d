import { expect, test } from 'vitest'
import { isIsoDate } from './dates'

test.each([
  '2023',
  '2023-11',
  '2023-11-28',
  '2024-02-29',
  '2000-02-29',
  '2023-11-28T11:11',
  '2023-11-28T23:59:59.999Z',
  '2023-11-28T11:11+06:00',
])('%s is a date', (date) => {
  expect(isIsoDate(date)).toBe(true)
})

test.each([
  '',
  '23',
  '2023-13',
  '2023-00-01',
  '2023-11-31',
  '2023-02-29',
  '1900-02-29',
  '2023-11-00',
  '2023-11-28T24:00',
  '2023-11-28T11',
  '2023-11-28 11:11',
  '2023-11T11:11',
  '28.11.2023',
  '2023-11-28\n',
])('%j is no date', (date) => {
  expect(isIsoDate(date)).toBe(false)
})
