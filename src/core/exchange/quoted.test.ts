import { expect, test } from 'vitest'
import type { Placement } from '../annotation/rows'
import { article, passage } from './markdown/fixtures/rows'
import { quotedIn } from './quoted'

const text = 'He said: “We will open.” Then he left.'
const annotation = { ...passage(1, '"We will open."', 0, 15).annotation, revision: 'earlier' }
const placement: Placement = {
  id: 'placement',
  articleId: article.id,
  annotationId: annotation.id,
  revision: article.revision,
  status: 'attached',
  start: 9,
  end: 24,
  goneAt: null,
}

test('what was placed in the text itself is quoted as it is', () => {
  expect(quotedIn(article, text, annotation, undefined)).toEqual({ annotation, outdated: null })
})

test('what is attached is quoted as the text has it now', () => {
  expect(quotedIn(article, text, annotation, placement)).toEqual({
    annotation: {
      ...annotation,
      revision: article.revision,
      start: 9,
      end: 24,
      exact: '“We will open.”',
      prefix: 'He said: ',
      suffix: ' Then he left.',
    },
    outdated: null,
  })
})

test('what is not certain, or gone, keeps its own words', () => {
  expect(quotedIn(article, text, annotation, { ...placement, status: 'review' })).toEqual({
    annotation,
    outdated: { status: 'review', suggestion: { start: 9, end: 24 } },
  })
  const orphan = { ...placement, status: 'orphan', start: null, end: null } as const
  expect(quotedIn(article, text, annotation, orphan)).toEqual({
    annotation,
    outdated: { status: 'orphan', suggestion: null },
  })
})
