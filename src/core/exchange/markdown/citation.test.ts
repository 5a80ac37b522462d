import { describe, expect, it } from 'vitest'
import { quoteWithCitation } from './citation'
import { article, first, passages, text } from './fixtures/harbour-talks'

describe('rule 10: a citation', () => {
  const [brandtPassage = first({})] = passages

  it('is the quote and its source', () => {
    expect(quoteWithCitation(brandtPassage, article, text)).toBe(
      [
        "> The pipeline's expansion depends on financing, he said:  ",
        '> \\- a loan that is not signed yet;  ',
        '> \\- a tariff that \\#PortAmber has to approve.',
        '',
        '— **Tomas Brandt**, *Norland and Vessia agree on visa-free travel*, Harbour Wire, 2031-03-04 09:15, ¶ 8–10',
        '',
      ].join('\n'),
    )
  })

  it('names only what is known', () => {
    const bare = { ...article, publication: null, date: null, title: '' }
    expect(quoteWithCitation(first({}), bare, text)).toBe(
      '> Norland and Vessia agree on visa-free travel\n\n— ¶ 2\n',
    )
  })
})
