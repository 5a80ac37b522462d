import { describe, expect, it } from 'vitest'
import { Budget } from './budget'
import { fillRegion } from './fill'
import { draftOf } from './fixtures/draft'

/** The new index of each old word when two short texts are compared cell by cell; -1 for none. */
function filled(before: string, after: string): number[] {
  const draft = draftOf(before, after)
  const whole = {
    beforeStart: 0,
    beforeEnd: draft.before.length,
    afterStart: 0,
    afterEnd: draft.after.length,
  }
  fillRegion(draft, whole, new Budget(10_000))
  return [...draft.toAfter]
}

describe('2.2 small regions', () => {
  it('2.2 words are kept before punctuation', () => {
    expect(filled(', harbour', 'harbour ,')).toEqual([-1, 0])
  })

  it('2.2 runs are kept before scattered words', () => {
    expect(filled('the old harbour', 'the x old x harbour the old harbour')).toEqual([5, 6, 7])
  })
})
