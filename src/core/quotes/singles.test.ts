import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestQuotes } from './index'
import { findLines } from './lines'
import { addSingles } from './singles'
import { suggestedIn } from './testing'

/** The words between single marks, beside those between double marks that are given. */
function singlesIn(text: string): string[] {
  return addSingles(text, findLines(text), []).map(({ start, end }) => text.slice(start, end))
}

describe('single marks', () => {
  test.each([
    ["'We are ready,' Smith said.", ["'We are ready,'"]],
    ['‘It’s the workers’ right to rest.’', ['‘It’s the workers’ right to rest.’']],
    ['He called it ‘a disaster’ and ‘a shame’.', ['‘a disaster’', '‘a shame’']],
    ["Smith said: 'We don't know.'", ["'We don't know.'"]],
    ['\'I was "shocked" by this,\' said Jane.', ['\'I was "shocked" by this,\'']],
  ])('M6 %s', (text, expected) => {
    expect(singlesIn(text)).toEqual(expected)
  })

  test.each([
    "The ministers' decision and the workers' rights are clear.",
    "In the '90s, rock 'n' roll was everything.",
    "It's Smith's, isn't it?",
    '’Twas the night before.',
    "'An opening without an end\nand another line'",
  ])('M6 apostrophes are no marks: %s', (text) => {
    expect(singlesIn(text)).toEqual([])
  })

  test('M6 the speaker is found as with double marks', () => {
    expect(suggestedIn("'We are ready for it,' the minister said. 'Nobody will wait.'")).toEqual([
      ['direct', "'We are ready for it,'", 'the minister', 'said'],
      ['direct', "'Nobody will wait.'", 'the minister', 'said'],
    ])
    expect(suggestedIn('‘Why now?’ asked Jane Doe.')).toEqual([
      ['direct', '‘Why now?’', 'Jane Doe', 'asked'],
    ])
  })

  test('M6 beside double marks they are no quotations', () => {
    const text =
      '"We are ready," Smith said. "It is late," he added.\n\nThe film ‘Night and Day,’ is out.'
    expect(suggestedIn(text).map(([, content]) => content)).toEqual([
      '"We are ready,"',
      '"It is late,"',
    ])
    expect(suggestedIn('"He told me \'go home,\' and I went," Smith said.')).toHaveLength(1)
  })

  test('M6 any text: in order, apart, within the text', () => {
    const piece = fc.constantFrom("'", '‘', '’', '"', '“', '”', 'a', ' ', ',', '.', '\n', 'said')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const { content } of suggestQuotes(text)) {
          expect(content.start).toBeGreaterThanOrEqual(end)
          expect(content.end).toBeGreaterThan(content.start)
          end = content.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
