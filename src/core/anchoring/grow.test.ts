import { describe, expect, it } from 'vitest'
import { growRuns } from './grow'
import { draftOf } from './fixtures/draft'
import type { Draft } from './seeds'

const grown = (draft: Draft): number[] => {
  growRuns(draft, () => 1)
  return [...draft.toAfter]
}

describe('2.10 long runs go on over words that were paired by chance', () => {
  it('2.10 a run takes the next word from a scattered pair, on either side', () => {
    const draft = draftOf(
      'Lund told delegates of the harbour that x y Lund said that',
      'Lund told delegates of the harbour that',
      { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 9: 0, 11: 6 },
    )
    expect(grown(draft)).toEqual([0, 1, 2, 3, 4, 5, 6, -1, -1, -1, -1, -1])
    expect([...draft.toBefore]).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('2.10 a short run takes nothing, and nothing is taken from a long one', () => {
    const short = { 0: 0, 1: 1, 4: 2 }
    expect(grown(draftOf('of the bay x bay', 'of the bay', short))).toEqual([0, 1, -1, -1, 2])
    const long = { 0: 0, 1: 1, 2: 2, 3: 3, 10: 4, 11: 5, 12: 6, 13: 7 }
    const text = 'a b c d e f g h x x e f g h'
    expect(grown(draftOf(text, 'a b c d e f g h', long)).slice(4, 8)).toEqual([-1, -1, -1, -1])
  })
})
