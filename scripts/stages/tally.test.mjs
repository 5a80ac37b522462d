import { expect, test } from 'vitest'
import { countPlaywright, countVitest, inWords, sum, tallyOfCheck, tallyOfTests } from './tally.mjs'

const none = { passed: 0, failed: 0, skipped: 0 }

test('a check is one test', () => {
  expect(tallyOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(tallyOfCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a stage that ran no test has failed', () => {
  expect(tallyOfTests(none, 0).failed).toBe(1)
  expect(tallyOfTests({ ...none, skipped: 3 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 3 })
})

test('a stage that failed without a failed test has failed', () => {
  expect(tallyOfTests({ ...none, passed: 5 }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  expect(tallyOfTests({ ...none, passed: 5, failed: 2 }, 1).failed).toBe(2)
})

test('reports are counted', () => {
  const vitest = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  expect(countVitest(vitest)).toEqual({ passed: 4, failed: 1, skipped: 3 })
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
  expect(countPlaywright({ stats })).toEqual({ passed: 7, failed: 2, skipped: 2 })
})

test('the line of totals names skipped tests only when there are some', () => {
  const total = sum([{ passed: 3, failed: 0, skipped: 0 }, tallyOfCheck(0)])
  expect(inWords(total)).toBe('4 passed, 0 failed')
  expect(inWords({ ...total, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped')
})
