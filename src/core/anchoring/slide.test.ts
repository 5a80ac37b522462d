import { expect, it } from 'vitest'
import type { Draft } from './seeds'
import { slideGaps } from './slide'
import { tokenise } from './tokens'
import { isQuotationMark, Vocabulary } from './vocabulary'

it('2.6 a cut that can slide is put outside quotations', () => {
  const vocabulary = new Vocabulary()
  const before = tokenise('Lund: “We will win” Falk: “We will win” they left', vocabulary)
  const after = tokenise('Lund: “We will win” they left', vocabulary)
  const none = Array<number>(7).fill(-1)
  const draft: Draft = {
    before: before.terms,
    after: after.terms,
    // As compared, Lund's words from “will” on went, and Falk's up to “We”.
    toAfter: Int32Array.from([0, 1, 2, 3, ...none, 4, 5, 6, 7, 8]),
    toBefore: Int32Array.from([0, 1, 2, 3, 11, 12, 13, 14, 15]),
    isWord: (term) => vocabulary.term(term).words > 0,
  }
  slideGaps(draft, before, after, (term) => isQuotationMark(vocabulary.term(term)))
  expect([...draft.toAfter]).toEqual([0, 1, 2, 3, 4, 5, 6, ...none, 7, 8])
})
