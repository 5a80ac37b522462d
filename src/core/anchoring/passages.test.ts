import { describe, expect, it } from 'vitest'
import { reanchor } from './index'

describe('6.2 passages within words', () => {
  const before = 'The ministry said that the ferry sails twelve kilometres to the island in summer.'
  const words = 'inistry said that the ferry sails twelve kilomet'
  const suggestion = (after: string) => {
    const start = before.indexOf(words)
    const [found] = reanchor({
      before,
      after,
      annotations: [{ id: 'a', start, end: start + words.length }],
    })
    return found?.status === 'review' ? after.slice(found.start, found.end) : found?.status
  }

  it('6.2 a suggestion begins and ends within the words that stayed', () => {
    expect(suggestion(before.replace('said', 'said on Monday'))).toBe(
      words.replace('said', 'said on Monday'),
    )
  })

  it('6.2 and at the whole words that came in their place', () => {
    const after = before.replace('ministry', 'Ministry of Transport').replace('twelve', 'ten')
    expect(suggestion(after)).toMatch(/^(?:The )?Ministry of Transport said that .* ten kilomet$/u)
  })

  it('6.2 and behind an apostrophe', () => {
    const old = `${before} That'll be so until October.`
    const after = `${before} It'll be so until October.`
    const start = old.indexOf('ll be so until')
    const annotations = [{ id: 'a', start, end: start + 'll be so'.length }]
    const [found] = reanchor({ before: old, after, annotations })
    expect(found).toMatchObject({ status: 'review', start: after.indexOf('ll be so') })
  })
})
