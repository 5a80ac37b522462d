import { expect, test } from 'vitest'
import { readStructure } from './structure'

test.each([
  ['© 2023 Reuters. All rights reserved.', 'Reuters'],
  ['Copyright 2024 The Associated Press. All rights reserved.', 'The Associated Press'],
  ['(c) 2019–2024 Harbour News', 'Harbour News'],
  ['© Harbour News, 2024', 'Harbour News'],
  ['© 2023, ТАСС. Все права защищены.', 'ТАСС'],
  ['© 2023 ИА «Степь». Все права защищены.', 'Степь'],
  ['The material may not be republished without a link to Harbour News.', 'Harbour News'],
  ['The material may not be republished without a link to the source.', null],
  ['All rights reserved.', null],
  ['Source: Harbour News', 'Harbour News'],
  ['Source: https://news.example/1', null],
])('publication of a story that ends with: %s', (notice, publication) => {
  const text = `Rain\n\nIt rained all night.\n\nNobody slept.\n\n${notice}`
  const { tail, metadata } = readStructure(text)
  expect(text.slice(tail?.start, tail?.end)).toBe(notice)
  expect(metadata.publication).toBe(publication)
})
