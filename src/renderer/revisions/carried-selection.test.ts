import { describe, expect, test } from 'vitest'
import { carriedSelection } from './carried-selection'

const before = 'It costs ten crowns a day. It has six lanes.'
const suggestion = { start: 0, end: 26 }
const selected = (words: string) => {
  const start = before.indexOf(words)
  return { start, end: start + words.length }
}
const wordsIn = (after: string, selection: { start: number; end: number } | null) => {
  const carried = carriedSelection(before, after, { selection, suggestion })
  return carried && after.slice(carried.start, carried.end)
}

describe('while a quote is adjusted in a text that becomes another', () => {
  test('the selected words stay selected where they stand', () => {
    const after = `Corrected. ${before}`
    expect(wordsIn(after, selected('ten crowns'))).toBe('ten crowns')
  })

  test('the suggestion is followed where nothing else was selected', () => {
    expect(wordsIn(`Corrected. ${before}`, suggestion)).toBeUndefined()
    expect(wordsIn(`Corrected. ${before}`, null)).toBeUndefined()
  })

  test('words that changed, or that stand twice, are not guessed at', () => {
    expect(wordsIn(before.replace('ten', 'nine'), selected('ten crowns'))).toBeUndefined()
    expect(wordsIn(`${before} It paid ten crowns.`, selected('ten crowns'))).toBeUndefined()
  })
})
