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
  expect(repetitionIn(text, quote)).toMatchObject({ isExact: true, share: 1 })
})

test('a quote retold with other words among its own is found as it is told there', () => {
  const text = `${filler}She said: we will pay for all of it from the state budget alone, and there will be no loans. ${filler}`
  expect(wordsOf(text, quote)).toBe(
    'we will pay for all of it from the state budget alone, and there will be no loans',
  )
  expect(repetitionIn(text, quote)?.share).toBeGreaterThan(0.8)
})

test('a part of a long quote is found when it is told word for word', () => {
  const long = `The road is long and nobody knows how it ends. ${quote}. That is what we decided in March.`
  const text = `${filler}“We will pay for it from the budget alone and there will be no loans,” she said. ${filler}`
  const found = repetitionIn(text, long)
  expect(wordsOf(text, long)).toBe(
    'We will pay for it from the budget alone and there will be no loans',
  )
  expect(found?.isExact).toBe(false)
  expect(found?.share).toBeLessThan(0.6)
})

test('a quote retold in other forms of its words is found', () => {
  const said = 'Правительство выделит дополнительные средства на строительство железной дороги'
  const text = `${filler}По словам министра, правительством выделены дополнительные средства на строительство железной дороги. ${filler}`
  expect(wordsOf(text, said)).toBe(
    'правительством выделены дополнительные средства на строительство железной дороги',
  )
  expect(repetitionIn(text, said)).toMatchObject({ isExact: false })
})

test('one word is found as it is', () => {
  expect(wordsOf(`${filler}Loans! ${filler}`, 'loans')).toBe('Loans')
  expect(wordsOf(filler, 'loans')).toBeUndefined()
})

test('all words with others among them are not the very words', () => {
  const text = `${filler}${quote.replace('the budget', 'the state budget')} ${filler}`
  expect(repetitionIn(text, quote)).toMatchObject({ isExact: false, share: 1 })
})

test.each([
  [
    'other words about the same',
    `${filler}The budget will pay, said the minister; loans are not needed. ${filler}`,
    quote,
  ],
  ['a few common words', `${filler}there will be no rain and we will see. ${filler}`, quote],
  ['a short quote that is not whole', `${filler}no foreign aid. ${filler}`, 'no foreign loans'],
  [
    'a part of a few words',
    `${filler}there will be no foreign loans. ${filler}`,
    `${quote}, and ${'whatever else was said about rail '.repeat(9)}`,
  ],
  [
    'numbers that begin alike',
    `${filler}in 10001 of 20001 and 30001 of 40001 ${filler}`,
    'in 10002 of 20002 and 30002 of 40002',
  ],
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
