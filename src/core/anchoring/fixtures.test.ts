import { describe, expect, it } from 'vitest'
import { arabic } from './fixtures/arabic'
import { chinese } from './fixtures/chinese'
import { english } from './fixtures/english'
import { kazakh } from './fixtures/kazakh'
import { russian } from './fixtures/russian'
import { locate, revised, type Revision } from './fixtures/fixture'
import { reanchor } from './index'

function resolve(revision: Revision, after: string) {
  const annotations = revision.passages.map(({ passage }, index) => ({
    id: String(index),
    ...locate(revision.article, passage),
  }))
  return reanchor({ before: revision.article, after, annotations })
}

function outcome(status: string, text: string, place?: { start: number; end: number }) {
  return place === undefined
    ? status
    : `${status}: ${text.slice(place.start, place.end)} @${place.start}`
}

const languages = { english, russian, kazakh, chinese, arabic }

describe.each(Object.entries(languages))('12 revisions by hand: %s', (_, revisions) => {
  it.each(revisions)('12 $name', (revision) => {
    const after = revised(revision)
    const found = resolve(revision, after).map((result) =>
      result.status === 'orphan' ? 'orphan' : outcome(result.status, after, result),
    )
    const expected = revision.passages.map(({ passage, status, place }) =>
      status === 'orphan' ? status : outcome(status, after, locate(after, place ?? passage)),
    )
    expect(found).toEqual(expected)
  })
})
