/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * A checking stage counts as one test.
 *
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfCheck(exitCode) {
  const passed = exitCode === 0 ? 1 : 0
  return { passed, failed: 1 - passed, skipped: 0 }
}

/**
 * A stage of tests counts its tests. One that failed without a failed test (a file that does not
 * load) or that ran none has failed all the same.
 *
 * @param {Tally} counted
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfTests(counted, exitCode) {
  const ranNone = counted.passed + counted.failed === 0
  const failedUncounted = counted.failed === 0 && (exitCode !== 0 || ranNone)
  return failedUncounted ? { ...counted, failed: 1 } : counted
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 *   of vitest's JSON reporter
 * @returns {Tally}
 */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 *   of Playwright's JSON reporter
 * @returns {Tally}
 */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** @param {Tally} tally */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
