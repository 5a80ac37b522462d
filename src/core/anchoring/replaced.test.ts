import { describe, expect, it } from 'vitest'
import { reanchor } from './index'

/** What becomes of what stands between the bars of `marked`; the place in words, between bars. */
function found(marked: string, after: string): string {
  const start = marked.indexOf('|')
  const annotations = [{ id: 'a', start, end: marked.lastIndexOf('|') - 1 }]
  const [result] = reanchor({ before: marked.replaceAll('|', ''), after, annotations })
  return result?.status === 'review' ? after.slice(result.start, result.end) : `${result?.status}`
}

describe('4.3 words that were replaced between what stayed', () => {
  it.each([
    [
      'in brackets',
      'The reply has two parts. The time at which the position was taken. |(a date)|\n\nThe position holds the place and the time of it.',
      'The reply has two parts. The time at which the position was taken. (milliseconds)\n\nThe position holds the place and the time of it.',
      '(milliseconds)',
    ],
    [
      'behind a mark',
      'You can end a transfer at any time.\n\n|# Abbruch|\n\nEnds a transfer that is under way and says so.',
      'You can end a transfer at any time.\n\n# abort\n\nEnds a transfer that is under way and says so.',
      '# abort',
    ],
    [
      'before a sign that stayed',
      'この町では引数を読みます。対象の|三つ|の橋は思った通りに動かないかもしれません。',
      'この町では引数を読みます。対象の3つの橋は思った通りに動かないかもしれません。',
      '3つ',
    ],
  ])('4.3 %s', (_, before, after, place) => {
    expect(found(before, after)).toBe(place)
  })

  it('4.3 the label that came from another row is no replacement', () => {
    const rows = (first: string, second: string) =>
      `The harbour had these ships in May, says the port.\n\n${first}; Werner; 39; 12\nSector; none; chiefs; 39\nLoretta; none; 39; 39\n${second}; 8798; 39; 39\n\nAll of them left in June, it says.`
    expect(found(rows('|Delta|', 'Signal'), rows('Signal', 'Delta'))).not.toBe('Signal')
  })
})

describe('4.2 a long passage of which little stayed', () => {
  it('4.2 the paragraph that stayed of three is no orphan', () => {
    const opening = 'The council met on Tuesday to hear the report of the harbour master.'
    const closing = 'Nobody from the ministry could be reached for an answer this week.'
    const stays = 'The ferry will go every two hours until the ice is gone.'
    const goes = [
      'The mayor said that no ship of more than ninety metres may enter before the spring, and that the pilots agree with her.',
      'Traders had collected 14,500 signatures against the plan within three weeks, which the harbour office calls remarkable.',
    ]
    const before = [opening, `|${goes[0]}`, goes[1], `${stays}|`, closing].join('\n\n')
    expect(found(before, [opening, stays, closing].join('\n\n'))).toBe(stays)
  })
})

describe('4.6 texts that are not kin', () => {
  const other = (word: string) =>
    Array.from({ length: 14 }, (_, index) => `${word} ${index} ${word}er ${word}ing a${word}.`)

  it.each([
    [
      'a few words of a paragraph that stayed',
      '|Do not add more| of the same! Whoever answers in kind makes it worse and may be shut out for good.',
      'Do not add more',
    ],
    ['a line of four words', '|Who runs this place?|', 'Who runs this place?'],
    ['part of a line of two words', '|Contact| us', 'orphan'],
  ])('4.6 %s', (_, marked, place) => {
    const before = [...other('brid'), marked, ...other('harb')].join('\n\n')
    const after = [...other('vint'), marked.replaceAll('|', ''), ...other('kors')].join('\n\n')
    expect(found(before, after)).toBe(place)
  })
})
