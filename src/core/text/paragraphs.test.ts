import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awkwardPieces } from './awkward-pieces.fixture'
import { blockAt, displayBlocks, paragraphAt, paragraphTable } from './paragraphs'

const anyText = fc
  .array(fc.constantFrom(...awkwardPieces), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function paragraphsOf(text: string): string[] {
  const { starts, ends } = paragraphTable(text)
  return Array.from(starts, (start, index) => text.slice(start, ends[index]))
}

function blocksOf(text: string, maximumLength: number): string[] {
  const { starts, ends } = displayBlocks(text, paragraphTable(text), maximumLength)
  return Array.from(starts, (start, index) => text.slice(start, ends[index]))
}

test('a paragraph is a line that is not blank, whole', () => {
  expect(paragraphsOf('\n one \n \t\u00a0\u3000\n\ntwo')).toEqual([' one ', 'two'])
  expect(paragraphsOf('')).toEqual([])
  expect(paragraphsOf('\n \n')).toEqual([])
})

test('paragraphs are the lines with ink, and nothing but blank lines lies between them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(paragraphsOf(text)).toEqual(text.split('\n').filter((line) => line.trim() !== ''))
      const table = paragraphTable(text)
      let end = 0
      for (let index = 0; index < table.length; index += 1) {
        expect(text.slice(end, table.starts[index]).trim()).toBe('')
        end = table.ends[index] ?? 0
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})

test('an offset is in its paragraph, or after it and before the next', () => {
  fc.assert(
    fc.property(anyText, fc.nat(300), (text, offset) => {
      const { starts, length } = paragraphTable(text)
      const index = paragraphAt({ starts, ends: starts, length }, offset)
      if (index >= 0) expect(starts[index]).toBeLessThanOrEqual(offset)
      if (index + 1 < length) expect(starts[index + 1]).toBeGreaterThan(offset)
    }),
  )
})

test('before the first paragraph there is none', () => {
  const table = paragraphTable('\n\none\n\ntwo')
  expect([0, 1, 2, 4, 5, 6, 7, 99].map((offset) => paragraphAt(table, offset))).toEqual([
    -1, -1, 0, 0, 0, 0, 1, 1,
  ])
})

test('a long paragraph is cut after white space, its last part may be short', () => {
  expect(blocksOf('one two three four', 8)).toEqual(['one two ', 'three ', 'four'])
})

test('without white space a long paragraph is cut between grapheme clusters', () => {
  expect(blocksOf('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 10)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧', '👩‍👩‍👧'])
  expect(blocksOf('🇰🇿🇨🇳🇰🇿', 7)).toEqual(['🇰🇿', '🇨🇳', '🇰🇿'])
  expect(blocksOf('北京阿斯塔纳', 4)).toEqual(['北京阿斯', '塔纳'])
})

test('a cluster longer than a block is cut, but no surrogate pair', () => {
  const blocks = blocksOf('a' + '\u0301'.repeat(30), 10)
  expect(blocks.map((block) => block.length)).toEqual([10, 10, 10, 1])
  expect(blocksOf('👩‍👩‍👧', 4).every((block) => block.isWellFormed())).toBe(true)
})

test('blocks tile their paragraphs and cut no grapheme cluster', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 40, max: 60 }), (text, maximumLength) => {
      const table = paragraphTable(text)
      const blocks = displayBlocks(text, table, maximumLength)
      const boundaries = new Set(Array.from(graphemes.segment(text), ({ index }) => index))
      const joined = new Map<number, string>()
      for (let index = 0; index < blocks.length; index += 1) {
        const [start = 0, end = 0] = [blocks.starts[index], blocks.ends[index]]
        const paragraph = blocks.paragraphs[index] ?? -1
        expect(end - start).toBeGreaterThan(0)
        expect(end - start).toBeLessThanOrEqual(maximumLength)
        expect(boundaries.has(start)).toBe(true)
        expect(blocks.firsts[index]).toBe(start === table.starts[paragraph] ? 1 : 0)
        expect(blockAt(blocks, start)).toBe(index)
        expect(blockAt(blocks, end - 1)).toBe(index)
        joined.set(paragraph, (joined.get(paragraph) ?? '') + text.slice(start, end))
      }
      expect([...joined.values()]).toEqual(paragraphsOf(text))
    }),
  )
})

test('blank lines are counted before the first block of a paragraph, up to 255', () => {
  const text = `\n\nfirst paragraph\nsecond\n \n\nthird${'\n'.repeat(1001)}fourth`
  const blocks = displayBlocks(text, paragraphTable(text), 10)
  expect(Array.from(blocks.blankLinesBefore)).toEqual([2, 0, 0, 2, 255])
  expect(Array.from(blocks.firsts)).toEqual([1, 0, 1, 1, 1])
  expect(Array.from(blocks.paragraphs)).toEqual([0, 0, 1, 2, 3])
})
