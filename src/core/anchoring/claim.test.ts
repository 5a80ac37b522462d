import { describe, expect, it } from 'vitest'
import { reanchor } from './index'

describe('4.4 a near twin that was doubled', () => {
  it('4.4 its copy is no suggestion for the sentence that went', () => {
    const opening = 'The council met on Tuesday to hear the report of the harbour master.'
    const gone = 'The north backed the plan with 12 votes to 3.'
    const stays = 'The east backed the plan with 7 votes to 5.'
    const before = [opening, gone, stays].join('\n\n')
    const start = before.indexOf(gone)
    const after = [opening, stays, stays].join('\n\n')
    const annotations = [{ id: 'a', start, end: start + gone.length }]
    expect(reanchor({ before, after, annotations })).toEqual([{ id: 'a', status: 'orphan' }])
  })
})

describe('4.4 near twins side by side', () => {
  const opening = 'The council met on Tuesday to hear the report of the harbour master.'
  const closing = 'Nobody from the ministry could be reached for an answer this week.'
  const of = (place: string, votes: number) =>
    `The ${place} backed the plan of the mayor with ${votes} votes in May.`
  const statusesOf = (before: string[], after: string[], passage = (text: string) => text) => {
    const old = [opening, ...before, closing].join('\n\n')
    let end = opening.length
    const annotations = before.map((text) => {
      const start = old.indexOf(passage(text), end)
      end = start + passage(text).length
      return { id: text, start, end }
    })
    const young = [opening, ...after, closing].join('\n\n')
    return reanchor({ before: old, after: young, annotations }).map(({ status }) => status)
  }

  it('4.4 what is as much like either of two sentences that went is suggested for neither', () => {
    const statuses = statusesOf([of('north', 12), of('south', 7)], [of('west', 5)])
    expect(statuses).toEqual(['orphan', 'orphan'])
  })

  it('4.4 each of two headlines one below the other is a line for itself', () => {
    const old = ['The chemical works stop for repair\nThe chemical works stop for inspections']
    const statuses = statusesOf(old, ['The chemical works stop for inspection'], (text) =>
      text.slice(0, text.indexOf('\n')),
    )
    expect(statuses).toEqual(['orphan'])
  })

  it('4.4 one of two sentences that are the same is suggested where the other went', () => {
    const twice = [of('north', 12), of('north', 12)]
    expect(statusesOf(twice, [of('north', 12)], () => 'backed the plan')).toContain('review')
  })
})

describe('3.1 texts of one sentence', () => {
  it.each([
    [
      'Bakanlık soruları |pazartesi| günü yanıtlayacak.',
      'Bakanlık soruları pazartesi diye yanıtlayacak.',
    ],
    ['|市长不排除|举行居民投票。', '市长不排除举打算民投票。'],
  ])('3.1 %s is not an orphan when a word was changed', (marked, after) => {
    const start = marked.indexOf('|')
    const annotations = [{ id: 'a', start, end: marked.lastIndexOf('|') - 1 }]
    const [found] = reanchor({ before: marked.replaceAll('|', ''), after, annotations })
    expect(found?.status).not.toBe('orphan')
  })
})
