import { expect, test } from 'vitest'
import { redoTarget, undoTarget, type Step } from './targets'

/** A journal in short: `A` does, `-A` undoes A, `+A` redoes A. Ids are the words themselves. */
function journal(...words: string[]): Step[] {
  return words
    .map((id): Step => {
      if (id.startsWith('-')) return { id, kind: 'undo', of: id.slice(1) }
      if (id.startsWith('+')) return { id, kind: 'redo', of: id.slice(1) }
      return { id, kind: 'do', of: null }
    })
    .reverse()
}

test.each([
  { words: [], undo: null, redo: null },
  { words: ['A'], undo: 'A', redo: null },
  { words: ['A', 'B'], undo: 'B', redo: null },
  { words: ['A', 'B', '-B'], undo: 'A', redo: 'B' },
  { words: ['A', 'B', '-B', '-A'], undo: null, redo: 'A' },
  { words: ['A', 'B', '-B', '-A', '+A'], undo: '+A', redo: 'B' },
  { words: ['A', 'B', '-B', '-A', '+A', '+B'], undo: '+B', redo: null },
  { words: ['A', 'B', '-B', '+B', '-+B'], undo: 'A', redo: '+B' },
  { words: ['A', 'B', '-B', '+B', '-+B', '++B'], undo: '++B', redo: null },
])('rules 6 to 9: after $words, undo takes $undo, redo $redo', ({ words, undo, redo }) => {
  expect(undoTarget(journal(...words))).toBe(undo)
  expect(redoTarget(journal(...words))).toBe(redo)
})

test('rule 12: a new action after an undo leaves nothing to redo', () => {
  expect(redoTarget(journal('A', 'B', '-B', 'C'))).toBeNull()
  expect(undoTarget(journal('A', 'B', '-B', 'C'))).toBe('C')
  expect(undoTarget(journal('A', 'B', '-B', 'C', '-C'))).toBe('A')
  expect(redoTarget(journal('A', 'B', '-B', 'C', '-C', '-A'))).toBe('A')
  expect(redoTarget(journal('A', 'B', '-B', 'C', '-C', '-A', '+A'))).toBe('C')
})

test('the journal is read no further than it must be', () => {
  function* steps(): Generator<Step> {
    yield* journal('A', '-A')
    throw new Error('read too far')
  }
  expect(undoTarget(journal('A', 'B')[Symbol.iterator]())).toBe('B')
  expect(redoTarget(steps())).toBe('A')
})
