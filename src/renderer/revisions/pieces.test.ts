import { describe, expect, it } from 'vitest'
import type { ComparedSection, Run } from '../../core/comparison/runs'
import { pieceOf, pieceOfDeleted, piecesOf } from './pieces'

const run = (kind: Run['kind'], text: string, start: number): Run => ({
  kind,
  text,
  start,
  end: start + text.length,
})

const sections: readonly ComparedSection[] = [
  { kind: 'unchanged', paragraphs: 3 },
  {
    kind: 'paragraph',
    number: 4,
    runs: [run('equal', 'It cost ', 100), run('deleted', '30 ', 108), run('inserted', '40 ', 108)],
  },
  { kind: 'paragraph', number: null, runs: [run('deleted', 'He denied it.', 111)] },
]

describe('the pieces of a comparison', () => {
  it('are its sections, each with a sign of what became of it', () => {
    expect(piecesOf(sections)).toMatchObject([
      { kind: 'unchanged', paragraphs: 3 },
      { kind: 'words', number: 4, sign: 'changed', continues: false },
      { kind: 'words', number: null, sign: 'deleted', continues: false },
    ])
  })

  it('are small, however long a paragraph or a run of words is, and lose nothing', () => {
    const long = '😀 word '.repeat(20_000)
    const many = Array.from({ length: 1000 }, (_, index) => run('inserted', 'a ', index * 2))
    const pieces = piecesOf([
      { kind: 'paragraph', number: 1, runs: [run('deleted', long, 7)] },
      { kind: 'paragraph', number: 2, runs: many },
    ])
    const words = pieces.filter((piece) => piece.kind === 'words')
    expect(words.length).toBeGreaterThan(10)
    for (const { runs } of words) {
      expect(runs.length).toBeLessThanOrEqual(200)
      const text = runs.map((one) => one.text).join('')
      expect(text.length).toBeLessThanOrEqual(4000)
      expect(text).toBe(text.toWellFormed())
    }
    const first = words.filter(({ number }) => number === 1).flatMap(({ runs }) => runs)
    expect(first.map(({ text }) => text).join('')).toBe(long)
    expect(first[0]?.start).toBe(7)
    expect(first.at(-1)?.end).toBe(7 + long.length)
    expect(words.filter(({ number, continues }) => number === 2 && !continues)).toHaveLength(1)
  })

  it('are found by what stands in them', () => {
    const pieces = piecesOf(sections)
    expect(pieceOf(pieces, { start: 102, end: 110 })).toBe(1)
    expect(pieceOf(pieces, { start: 5, end: 9 })).toBe(-1)
    expect(pieceOfDeleted(pieces, { start: 114, end: 121 })).toBe(2)
    expect(pieceOfDeleted(pieces, { start: 100, end: 108 })).toBe(-1)
  })
})
