import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repetitionIn } from './same-words'

const filler = 'Nothing of it stands here, in this part of the story. '.repeat(30)
const quote = 'We will pay for it from the budget alone and there will be no foreign loans'
const wordsOf = (text: string, wanted: string) => {
  const found = repetitionIn(text, wanted)
  return found === undefined ? undefined : text.slice(found.passage.start, found.passage.end)
}

test('the very words are found, whatever their marks and case', () => {
  const text = `${filler}“WE WILL PAY for it, from the budget alone; and there will be no foreign loans,” she said. ${filler}`
  expect(wordsOf(text, quote)).toBe(
    'WE WILL PAY for it, from the budget alone; and there will be no foreign loans',
  )
  expect(repetitionIn(text, quote)?.share).toBe(1)
})

test('a quote retold with other words among its own is found as it is told there', () => {
  const text = `${filler}She said: we will pay for all of it from the state budget alone, and there will be no loans. ${filler}`
  expect(wordsOf(text, quote)).toBe(
    'we will pay for all of it from the state budget alone, and there will be no loans',
  )
  expect(repetitionIn(text, quote)?.share).toBeGreaterThan(0.8)
})

test.each([
  [
    'other words about the same',
    `${filler}The budget will pay, said the minister; loans are not needed. ${filler}`,
    quote,
  ],
  ['a few common words', `${filler}there will be no rain and we will see. ${filler}`, quote],
  ['a short quote that is not whole', `${filler}no foreign aid. ${filler}`, 'no foreign loans'],
  ['one word', `${filler}loans ${filler}`, 'loans'],
  ['an empty text', '', quote],
])('%s are no repetition', (_, text, wanted) => {
  expect(repetitionIn(text, wanted)).toBeUndefined()
})

test('Chinese is compared sign by sign', () => {
  const text = '新闻报道。总理表示，中哈两国的免签制度将很快正式生效。其他内容。'
  expect(wordsOf(text, '中哈两国免签制度将很快生效')).toBe('中哈两国的免签制度将很快正式生效')
})

test('what stands in a text is found in it', () => {
  const words = fc.array(
    fc.constantFrom('visa', 'rail', 'trade', 'loan', 'met', 'the', 'of', 'said'),
    { minLength: 5, maxLength: 40 },
  )
  fc.assert(
    fc.property(words, words, words, (before, wanted, after) => {
      const text = [...before, '.', ...wanted, '.', ...after].join(' ')
      expect(repetitionIn(text, wanted.join(' '))?.share).toBe(1)
    }),
  )
})
