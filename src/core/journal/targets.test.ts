import { expect, test } from 'vitest'
import { redoTarget, undoTarget, type Step } from './targets'

/**
 * A journal in short: `A` does, `-A` undoes A, `+A` redoes A, `*A` arrives by itself, `-*A` undoes that.
 * Ids are the words themselves.
 */
function journal(...words: string[]): Step[] {
  return words
    .map((id): Step => {
      const action = id.includes('*') ? 'folder.take' : 'claim.edit'
      if (id.startsWith('-')) return { id, kind: 'undo', of: id.slice(1), action }
      if (id.startsWith('+')) return { id, kind: 'redo', of: id.slice(1), action }
      return { id, kind: 'do', of: null, action }
    })
    .reverse()
}

const undoOf = (...words: string[]) => undoTarget(journal(...words))?.id ?? null
const redoOf = (...words: string[]) => redoTarget(journal(...words))?.id ?? null

test.each([
  { words: [], undo: null, redo: null },
  { words: ['A'], undo: 'A', redo: null },
  { words: ['A', 'B'], undo: 'B', redo: null },
  { words: ['A', 'B', '-B'], undo: 'A', redo: '-B' },
  { words: ['A', 'B', '-B', '-A'], undo: null, redo: '-A' },
  { words: ['A', 'B', '-B', '-A', '+A'], undo: '+A', redo: '-B' },
  { words: ['A', 'B', '-B', '-A', '+A', '+B'], undo: '+B', redo: null },
  { words: ['A', 'B', '-B', '+B', '-+B'], undo: 'A', redo: '-+B' },
  { words: ['A', 'B', '-B', '+B', '-+B', '++B'], undo: '++B', redo: null },
])('rules 6 to 9: after $words, undo takes $undo, redo $redo', ({ words, undo, redo }) => {
  expect(undoOf(...words)).toBe(undo)
  expect(redoOf(...words)).toBe(redo)
})

test('rule 12: a new action after an undo leaves nothing to redo', () => {
  expect(redoOf('A', 'B', '-B', 'C')).toBeNull()
  expect(undoOf('A', 'B', '-B', 'C')).toBe('C')
  expect(undoOf('A', 'B', '-B', 'C', '-C')).toBe('A')
  expect(redoOf('A', 'B', '-B', 'C', '-C', '-A')).toBe('-A')
  expect(redoOf('A', 'B', '-B', 'C', '-C', '-A', '+A')).toBe('-C')
})

test.each([
  { words: ['*T'], undo: null, redo: null },
  { words: ['A', '*T'], undo: 'A', redo: null },
  { words: ['A', '*T', '-A'], undo: null, redo: '-A' },
  { words: ['A', 'B', '-B', '*T'], undo: 'A', redo: '-B' },
  { words: ['A', '*T', 'B', '-B', '*U', '-A', '*V'], undo: null, redo: '-A' },
  // Journals of before have arrivals that were undone and redone.
  { words: ['A', '*T', '-*T'], undo: 'A', redo: null },
  { words: ['A', '-A', '*T', '-*T'], undo: null, redo: '-A' },
  { words: ['A', '*T', '-*T', '+*T', '-A'], undo: null, redo: '-A' },
])('rule 13: after $words, undo takes $undo, redo $redo', ({ words, undo, redo }) => {
  expect(undoOf(...words)).toBe(undo)
  expect(redoOf(...words)).toBe(redo)
})

test('rule 13: what arrived since the target is told', () => {
  expect(undoTarget(journal('*T', 'A'))?.isCrossed).toBe(false)
  expect(undoTarget(journal('A', '*T'))?.isCrossed).toBe(true)
  expect(redoTarget(journal('A', '*T', '-A'))?.isCrossed).toBe(false)
  expect(redoTarget(journal('A', '-A', '*T'))?.isCrossed).toBe(true)
})

test('the journal is read no further than it must be', () => {
  function* steps(): Generator<Step> {
    yield* journal('A', '-A')
    throw new Error('read too far')
  }
  expect(undoTarget(journal('A', 'B')[Symbol.iterator]())?.id).toBe('B')
  expect(redoTarget(steps())?.id).toBe('-A')
})
