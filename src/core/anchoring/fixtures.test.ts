import { describe, expect, it } from 'vitest'
import { arabic } from './fixtures/arabic'
import { chinese } from './fixtures/chinese'
import { english } from './fixtures/english'
import { locate, revised, type Revision } from './fixtures/fixture'
import { kazakh } from './fixtures/kazakh'
import { russian } from './fixtures/russian'
import { plain, settings } from './fixtures/setting'
import { reanchor } from './index'

const languages = { english, russian, kazakh, chinese, arabic }
const revisions = Object.values(languages).flat()

function resolve(revision: Revision, after: string) {
  const annotations = revision.passages.map(({ passage }, index) => ({
    id: String(index),
    ...locate(revision.article, passage),
  }))
  return reanchor({ before: revision.article, after, annotations })
}

describe.each(Object.entries(languages))('9.1 revisions by hand: %s', (_, ofLanguage) => {
  it.each(ofLanguage)('9.1 $name', (revision) => {
    const after = revised(revision)
    const describePlace = (status: string, { start, end }: { start: number; end: number }) =>
      `${status}: ${after.slice(start, end)} @${start}`
    const found = resolve(revision, after).map((result) =>
      result.status === 'orphan' ? 'orphan' : describePlace(result.status, result),
    )
    const expected = revision.passages.map(({ passage, status, place }) =>
      status === 'orphan' ? status : describePlace(status, locate(after, place ?? passage)),
    )
    expect(found).toEqual(expected)
  })
})

describe.each(Object.entries(settings))('9.2 revisions by hand, set anew: %s', (_, setting) => {
  it.each(revisions)('9.2 $name', (revision) => {
    const edited = revised(revision)
    const after = setting(edited)
    const found = resolve(revision, after).map((result) =>
      result.status === 'orphan'
        ? 'orphan'
        : `${result.status}: ${plain(after.slice(result.start, result.end))}`,
    )
    const expected = revision.passages.map(({ passage, status, place }) => {
      if (status === 'orphan') return status
      const { start, end } = locate(edited, place ?? passage)
      return `${status}: ${plain(edited.slice(start, end))}`
    })
    expect(found).toEqual(expected)
  })
})
