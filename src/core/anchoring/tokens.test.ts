import { describe, expect, it } from 'vitest'
import { boundary, tokenise } from './tokens'
import { Vocabulary } from './vocabulary'

function words(text: string): string[] {
  const vocabulary = new Vocabulary()
  const tokens = tokenise(text, vocabulary)
  return Array.from(tokens.terms, (term) => vocabulary.term(term).text)
}

describe('1 words', () => {
  it.each([
    [
      '1.1 white space and line wrapping are no tokens',
      'two  words\n here',
      ['two', 'words', 'here'],
    ],
    ['1.2 normalisation form C', 'cafe\u0301 и\u0306од', ['café', 'йод']],
    [
      '1.3 quotation marks',
      '«a» “b” „c“ ‹d›',
      ['"', 'a', '"', '"', 'b', '"', '"', 'c', '"', '"', 'd', '"'],
    ],
    ['1.3 dashes', 'a — b – c -- d', ['a', '-', 'b', '-', 'c', '-', 'd']],
    ['1.3 apostrophes', "don’t don't donʼt", ["don't", "don't", "don't"]],
    [
      '1.4 soft hyphens and zero-width characters',
      'in\u00adfor\u200bmation\u2060',
      ['information'],
    ],
    ['1.5 Han signs', '汉字 2014年COVID', ['汉', '字', '2014', '年', 'COVID']],
    ['1.5 kana with marks', 'か\u3099ロー', ['が', 'ロ', 'ー']],
    ['1.5 Thai signs', 'ที่นี่', ['ที่', 'นี่']],
    ['1.6 decimals and negations', "3.5% of 1,200 can't", ['3.5', '%', 'of', '1,200', "can't"]],
    ['1.7 capitals and punctuation', 'Cost, cost.', ['Cost', ',', 'cost', '.']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('1.1 tokens point at the exact text', () => {
    const { starts, ends, source } = tokenise(' “Naïve\u00ad” ', new Vocabulary())
    const parts = Array.from(starts, (start, index) => source.slice(start, ends[index]))
    expect(parts).toEqual(['“', 'Naïve', '”'])
  })

  it('1.4 a picture ends behind the sign that says how it is drawn', () => {
    const { starts, ends, source } = tokenise('Look \u261d\ufe0f up', new Vocabulary())
    const parts = Array.from(starts, (start, index) => source.slice(start, ends[index]))
    expect(parts).toEqual(['Look', '\u261d\ufe0f', 'up'])
    expect(words('\u261d\ufe0f')).toEqual(words('\u261d'))
  })
})

describe('2 the comparison', () => {
  it.each([
    ['a sentence', 'One. Two', boundary.sentence],
    ['a closing quotation mark belongs to the sentence', '“One.” Two', boundary.sentence],
    ['a paragraph', 'One.\n\nTwo', boundary.paragraph],
    ['a line', 'One\nTwo', boundary.line],
    ['a space', 'One Two', boundary.space],
    ['an abbreviation goes on', 'e.Two', boundary.none],
    ['a Chinese sentence', '一。二', boundary.sentence],
  ])('2.6 boundaries: %s', (_, text, expected) => {
    expect(tokenise(text, new Vocabulary()).boundaries.at(-1)).toBe(expected)
  })

  it.each([
    ['a mark right behind one that closes opens', '“一。”“', boundary.sentence],
    ['a space parts Thai clauses', 'มี ก', boundary.clause],
    ['also before a quotation mark', 'มี “', boundary.clause],
    ['also between two', 'มี” “', boundary.clause],
    ['but not in other scripts', 'One” “', boundary.space],
  ])('2.8 boundaries: %s', (_, text, expected) => {
    expect(tokenise(text, new Vocabulary()).boundaries.at(-1)).toBe(expected)
  })
})
