import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awkwardPieces } from './awkward-pieces.fixture'
import { findAll, matchAfter } from './search'

const anyText = fc
  .array(fc.constantFrom(...awkwardPieces), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

function found(text: string, query: string): string[] {
  const { starts, ends } = findAll(text, query)
  return Array.from(starts, (start, index) => text.slice(start, ends[index]))
}

test('case, kind of white space, quotation marks and dashes do not matter', () => {
  expect(found('Visa-free VISA–FREE visa—free', 'visa-free')).toHaveLength(3)
  expect(found('the  oil\u00a0\npipeline', 'OIL pipeline')).toEqual(['oil\u00a0\npipeline'])
  expect(found('“Year of Tourism”', '"year of tourism"')).toEqual(['“Year of Tourism”'])
  expect(found("don’t don't", "DON'T")).toHaveLength(2)
  expect(found('Қазақстан қазақстан', 'ҚАЗАҚСТАН')).toHaveLength(2)
  expect(found('中国和哈萨克斯坦', '哈萨克')).toEqual(['哈萨克'])
})

test('the query is trimmed, and means itself', () => {
  expect(found('a.c abc', ' a.c\n')).toEqual(['a.c'])
  expect(found('a [b] (c) {d} \\e $5 ^ * + ? |', '(c) {d} \\e $5 ^ * + ? |')).toHaveLength(1)
  expect(found('text', '')).toEqual([])
  expect(found('te xt', ' \n ')).toEqual([])
})

test('matches do not overlap', () => {
  expect(Array.from(findAll('aaaaa', 'aa').starts)).toEqual([0, 2])
})

test('half a surrogate pair is not found in a whole one', () => {
  expect(found('😀 \ud83d', '\ud83d')).toEqual(['\ud83d'])
})

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')
}

test('every match is equal to the query under folding, in order and apart from the next', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.integer({ min: 1, max: 6 }), (text, start, length) => {
      const query = text.slice(start, start + length)
      const matches = findAll(text, query)
      let end = 0
      for (let index = 0; index < matches.starts.length; index += 1) {
        const matchStart = matches.starts[index] ?? -1
        expect(matchStart).toBeGreaterThanOrEqual(end)
        end = matches.ends[index] ?? -1
        expect(end).toBeGreaterThan(matchStart)
        const same = new RegExp(`^${folded(query.trim()).replace(/[^]/gu, escaped)}$`, 'iu')
        expect(folded(text.slice(matchStart, end))).toMatch(same)
      }
    }),
  )
})

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

test('what is in the text is found in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, query) => {
        if (query.trim() === '') return
        expect(findAll(`${before} ${query} `, query).starts.length).toBeGreaterThan(0)
      },
    ),
  )
})

test('a pasted page is found like a word', () => {
  const page = Array.from({ length: 2000 }, (_, index) => `😀 word ${index}`).join(' \n')
  const text = `${page.slice(0, 20_000)} x ${page.toUpperCase()} ${page}`
  const { starts, ends } = findAll(text, page)
  expect(Array.from(starts)).toEqual([20_003, 20_004 + page.length])
  expect(Array.from(ends)).toEqual([20_003 + page.length, 20_004 + 2 * page.length])
})

test('the next match is at or after the offset, and goes round', () => {
  const matches = findAll('one two one', 'one')
  expect([0, 1, 8, 9].map((offset) => matchAfter(matches, offset))).toEqual([0, 1, 1, 0])
  expect(matchAfter(findAll('text', 'none'), 0)).toBe(-1)
})
