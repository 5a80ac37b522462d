import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awkwardPieces } from './awkward-pieces.fixture'
import type { Passage } from './passage'
import { moveEdge, onGraphemeBoundaries, trimPassage, wordAt } from './words'

const anyText = fc
  .array(fc.constantFrom(...awkwardPieces), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

function words(text: string, { start, end }: Passage): string {
  return text.slice(start, end)
}

function passageOf(text: string, quote: string): Passage {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

const passageIn = anyText.chain((text) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({
    text,
    passage: { start: Math.min(one, other), end: Math.max(one, other) },
  })),
)

describe('the word at an offset', () => {
  const text = 'He said: "don\'t go", 24.2 percent.'
  test('is the one around it or ending there', () => {
    expect(words(text, wordAt(text, 4))).toBe('said')
    expect(words(text, wordAt(text, 7))).toBe('said')
    expect(words(text, wordAt(text, 12))).toBe("don't")
    expect(words(text, wordAt(text, 23))).toBe('24.2')
    expect(words(text, wordAt(text, text.length))).toBe('.')
  })
  test('is found in Chinese by dictionary', () => {
    const chinese = '中国和哈萨克斯坦是友好邻邦。'
    expect(words(chinese, wordAt(chinese, 1))).toBe('中国')
  })
  test('is empty in white space and outside the text', () => {
    expect(wordAt('a   b', 3)).toEqual({ start: 3, end: 3 })
    expect(wordAt('', 0)).toEqual({ start: 0, end: 0 })
    expect(wordAt('ab', 99)).toEqual({ start: 0, end: 2 })
    expect(wordAt('ab', -5)).toEqual({ start: 0, end: 2 })
  })
})

describe('an edge of a passage', () => {
  const text = 'He said: “This is the goal,” Omarov said.\n\nThen he left — quickly.'

  function steps(quote: string, edge: 'start' | 'end', direction: 'wider' | 'narrower'): string[] {
    const seen: string[] = []
    let passage = passageOf(text, quote)
    for (;;) {
      const moved = moveEdge(text, passage, edge, direction)
      if (moved.start === passage.start && moved.end === passage.end) return seen
      passage = moved
      seen.push(words(text, passage))
    }
  }

  test('moves by a word, and stops at closing marks', () => {
    expect(steps('goal', 'end', 'wider').slice(0, 5)).toEqual([
      'goal,”',
      'goal,” Omarov',
      'goal,” Omarov said',
      'goal,” Omarov said.',
      'goal,” Omarov said.\n\nThen',
    ])
    expect(steps('goal,” Omarov', 'end', 'narrower')).toEqual(['goal,”', 'goal'])
    expect(steps('left', 'end', 'wider')).toEqual(['left — quickly', 'left — quickly.'])
  })
  test('moves by a word, and stops at opening marks', () => {
    expect(steps('goal', 'start', 'wider').slice(2)).toEqual([
      'This is the goal',
      '“This is the goal',
      'said: “This is the goal',
      'He said: “This is the goal',
    ])
    expect(steps('“This is', 'start', 'narrower')).toEqual(['This is', 'is'])
  })
  test('of one word does not get narrower', () => {
    expect(steps('goal', 'end', 'narrower')).toEqual([])
    expect(steps('goal', 'start', 'narrower')).toEqual([])
  })
  test('within a word goes to the end of the word', () => {
    expect(steps('oal', 'start', 'wider')[0]).toBe('goal')
    expect(steps('Om', 'end', 'wider')[0]).toBe('Omarov')
  })
  test('stops at Chinese marks', () => {
    const chinese = '他说：“合作很好。”然后离开。'
    const moved = moveEdge(chinese, passageOf(chinese, '合作很好'), 'end', 'wider')
    expect(words(chinese, moved)).toBe('合作很好。”')
    expect(words(chinese, moveEdge(chinese, moved, 'start', 'wider'))).toBe('“合作很好。”')
  })

  test('never leaves the text, never empties the passage, never rests on white space', () => {
    fc.assert(
      fc.property(
        passageIn,
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom('wider' as const, 'narrower' as const),
        ({ text: any, passage }, edge, direction) => {
          const moved = moveEdge(any, passage, edge, direction)
          const trimmed = trimPassage(any, passage)
          if (trimmed === null) {
            expect(moved).toEqual(passage)
            return
          }
          expect(trimPassage(any, moved)).toEqual(moved)
          expect(moved.end - moved.start).toBeGreaterThan(0)
          const [outer, inner] = direction === 'wider' ? [moved, trimmed] : [trimmed, moved]
          expect(outer.start).toBeLessThanOrEqual(inner.start)
          expect(outer.end).toBeGreaterThanOrEqual(inner.end)
        },
      ),
    )
  })
})

test('trimming leaves what is not white space at the ends', () => {
  fc.assert(
    fc.property(passageIn, ({ text, passage }) => {
      const trimmed = trimPassage(text, passage)
      expect(trimmed === null ? '' : words(text, trimmed)).toBe(words(text, passage).trim())
    }),
  )
})

test('a passage on grapheme boundaries is the smallest one around', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
  fc.assert(
    fc.property(passageIn, ({ text, passage }) => {
      const boundaries = [...Array.from(segmenter.segment(text), ({ index }) => index), text.length]
      const { start, end } = onGraphemeBoundaries(text, passage)
      expect(start).toBe(boundaries.findLast((boundary) => boundary <= passage.start) ?? 0)
      if (passage.start < passage.end) {
        expect(end).toBe(boundaries.find((boundary) => boundary >= passage.end))
      } else expect(end).toBe(start)
    }),
  )
})
