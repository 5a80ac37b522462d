import { expect, test } from 'vitest'
import { readDateline } from './dateline'

test.each([
  ['LONDON — Rain.', 'LONDON —'],
  ['WASHINGTON (AP) -- Rain.', 'WASHINGTON (AP) --'],
  ['ST. PAUL, Minn. (AP) — Rain.', 'ST. PAUL, Minn. (AP) —'],
  ['New Delhi (AFP) – Rain.', 'New Delhi (AFP) –'],
  ['(Reuters) - Rain.', '(Reuters) -'],
  ['Aug 27 (Reuters) - Rain.', 'Aug 27 (Reuters) -'],
  ['PARIS, Aug 31, 2023 /PRNewswire/ -- Rain.', 'PARIS, Aug 31, 2023 /PRNewswire/ --'],
  ['АСТАНА, 28 ноября. /ТАСС/. Дождь.', 'АСТАНА, 28 ноября. /ТАСС/.'],
  ['МОСКВА, 28 ноя — РИА Новости. Дождь.', 'МОСКВА, 28 ноя — РИА Новости.'],
  ['АСТАНА. КАЗИНФОРМ – Дождь.', 'АСТАНА. КАЗИНФОРМ –'],
  ['Алматы. 28 ноября. КазТАГ - Дождь.', 'Алматы. 28 ноября. КазТАГ -'],
  ['新华社北京11月28日电（记者张三）今天有雨。', '新华社北京11月28日电（记者张三）'],
])('the dateline of %s', (paragraph, dateline) => {
  expect(paragraph.slice(0, readDateline(paragraph)?.length ?? 0)).toBe(dateline)
})

test.each(['UPDATE — Rain.', 'A - B', 'Mixed Case — Rain.', 'NATO said — on Monday — no.'])(
  'no dateline in %s',
  (paragraph) => {
    expect(readDateline(paragraph)).toBeNull()
  },
)

test('a dateline names the agency, and the date where it has a year', () => {
  expect(readDateline('ASTANA, March 14, 2024 (Steppe Wire) — Rain.')).toMatchObject({
    agency: 'Steppe Wire',
    date: '2024-03-14',
  })
  expect(readDateline('LONDON, March 14 — Rain.')).toMatchObject({ agency: null, date: null })
  expect(readDateline('LONDON, March 14 — Yes. Rain.')?.agency).toBeNull()
})
