import { describe, expect, it } from 'vitest'
import { positionInNewText } from './reading-position'

const before = 'First paragraph.\n\nSecond paragraph, with words.\n\nThird one.\n'

describe('where reading goes on in a new text', () => {
  it.each([
    ['above what changed', before.replace('Third', 'Last'), 'Second'],
    ['below what changed', before.replace('First', 'The very first'), 'Third'],
    ['between changes', before.replace('First', 'A first').replace('Third', 'Last'), 'Second'],
  ])('is at the same words %s', (_, after, words) => {
    expect(positionInNewText(before, after, before.indexOf(words))).toBe(after.indexOf(words))
  })

  it('stays in the text when the words are gone', () => {
    const position = positionInNewText(before, 'Nothing of it.', before.indexOf('Third'))
    expect(position).toBeLessThanOrEqual('Nothing of it.'.length)
    expect(position).toBeGreaterThanOrEqual(0)
  })
})
