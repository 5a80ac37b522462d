import { describe, expect, it } from 'vitest'
import { certainPlace } from './attach'
import { correspond } from './correspondence'
import { Budget } from './budget'
import { indexOccurrences } from './occurrences'
import { compareRevisions } from './revisions'
import { tokenise } from './tokens'
import { Vocabulary } from './vocabulary'

/** Words in an order that looks random and is the same in each run. */
function prose(count: number, seed: number, distinct: number): string {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `w${(state >>> 8) % distinct}`
  }).join(' ')
}

const cases: readonly (readonly [string, (size: number) => readonly [string, string]])[] = [
  ['all lines equal', (size) => ['same line\n'.repeat(size), 'same line\n'.repeat(size - 3)]],
  ['one word again and again', (size) => ['a '.repeat(size), 'a '.repeat(size + 7)]],
  ['two words in turn', (size) => ['a b '.repeat(size), 'b a '.repeat(size)]],
  ['unrelated texts', (size) => [prose(size, 1, 9_999), prose(size, 2, 9_999)]],
  ['few words in any order', (size) => [prose(size, 1, 4), prose(size, 2, 4)]],
  [
    'lines in reverse',
    (size) => {
      const lines = prose(size, 1, 999).split(/(?<=7) /)
      return [lines.join('\n'), lines.toReversed().join('\n')]
    },
  ],
]

describe('7 cost', () => {
  it.each(cases)('7.1 steps grow no faster than the text: %s', (_, texts) => {
    const steps = [4_000, 16_000].map((size) => {
      const [before, after] = texts(size)
      return compareRevisions(before, after).budget.spent
    })
    expect(steps[1]).toBeLessThan(6 * Math.max(steps[0] ?? 0, 200_000))
  })

  it('7.2 a spent budget attaches nothing that is not compared', () => {
    const [before, after] = [`${prose(900, 1, 99)} x`, `x ${prose(900, 1, 99)}`]
    const revisions = compareRevisions(before, after)
    const passage = { from: 100, to: 120 }
    expect(certainPlace(revisions, passage)).toEqual({ from: 101, to: 121 })

    const vocabulary = new Vocabulary()
    const tokens = {
      before: tokenise(before, vocabulary),
      after: tokenise(after, vocabulary),
    }
    const occurrences = {
      before: indexOccurrences(tokens.before, vocabulary.size),
      after: indexOccurrences(tokens.after, vocabulary.size),
    }
    const budget = new Budget(0)
    const correspondence = correspond(tokens, vocabulary, occurrences, budget)
    expect(certainPlace({ ...revisions, correspondence, budget }, passage)).toBeUndefined()
  })
})
