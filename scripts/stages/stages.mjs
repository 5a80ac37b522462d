import { existsSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '../setup/build.mjs'
import { startDisplays } from '../setup/display.mjs'
import { root, say } from '../setup/process.mjs'
import { captureTool, runTool } from '../setup/tools.mjs'
import { ensureDesktop, packForDesktop, whyNoDesktop } from './desktop.mjs'
import { countPlaywright, countVitest, tallyOfCheck, tallyOfTests } from './tally.mjs'

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs] the stage without whose success this one is pointless
 * @property {boolean} [alone] whether it keeps every processor busy by itself, and so has them alone
 * @property {(toolArguments: readonly string[]) => Promise<Ended>} run
 *
 * @typedef {Tally & { words?: string }} Ended with what it has not printed yet, lest it stand among the words of another
 */

/** Written by the test runners beside what they print, so that nothing is counted from prose. */
const unitReport = '.cache/reports/unit.json'
const endToEndReport = '.cache/reports/e2e.json'
const desktopReport = '.cache/reports/desktop.json'

/**
 * Everything `npm test` does after the set-up, in order: those that take one processor side by side, the
 * longest of them first.
 *
 * @type {readonly Stage[]}
 */
export const stages = [
  { name: 'lint', run: check(['eslint'], ['--max-warnings', '0', '.']) },
  { name: 'format', run: check(['prettier'], ['--check', '--log-level', 'warn', '.']) },
  { name: 'types', run: check(['typescript', 'tsc'], ['--build']) },
  {
    name: 'imports',
    run: check(
      ['dependency-cruiser', 'depcruise'],
      ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
    ),
  },
  { name: 'unused', run: check(['knip'], []) },
  {
    name: 'unit',
    alone: true,
    run: tests(
      ['vitest'],
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      unitReport,
      countVitest,
    ),
  },
  { name: 'build', alone: true, run: () => ensureBuild().then(() => tallyOfCheck(0)) },
  { name: 'e2e', needs: 'build', alone: true, run: tryInWindows },
  { name: 'desktop', needs: 'build', alone: true, run: tryOnDesktop },
]

/**
 * @param {readonly [packageName: string, command?: string]} tool
 * @param {readonly string[]} toolArguments
 * @returns {Stage['run']}
 */
function check(tool, toolArguments) {
  return async (more) => {
    const { code, output, errors } = await captureTool(tool, [...toolArguments, ...more])
    const words = [output, errors].filter((one) => one !== '').join('\n')
    return { ...tallyOfCheck(code), words }
  }
}

/** Windows of more workers would take too much of a usual machine's memory. */
const mostWorkers = 4

/** What shows the windows to a person; then they are on the display that there is, one after the other. */
const watching = ['--debug', '--headed', '--ui']

/**
 * The built app in its windows, each worker on a virtual display of its own where there can be one.
 *
 * @type {Stage['run']}
 */
async function tryInWindows(more) {
  const isWatched = more.some((word) => watching.includes(word))
  const displays = isWatched
    ? []
    : await startDisplays(Math.min(availableParallelism(), mostWorkers))
  if (displays.length > 0) process.env['GALLEY_DISPLAYS'] = displays.join(' ')
  const playwright = /** @type {const} */ (['@playwright/test', 'playwright'])
  return tests(playwright, ['test'], endToEndReport, countPlaywright)(more)
}

/**
 * The package, installed on a desktop: skipped, with a word, where that cannot be.
 *
 * @type {Stage['run']}
 */
async function tryOnDesktop(more) {
  const reason = whyNoDesktop()
  if (reason !== undefined) {
    say(`the package is not tried on a desktop: ${reason}.`)
    return { passed: 0, failed: 0, skipped: 1 }
  }
  await ensureDesktop()
  process.env['GALLEY_DEB'] = await packForDesktop()
  const config = ['test', '--config', 'e2e/desktop/playwright.config.ts']
  return tests(['@playwright/test', 'playwright'], config, desktopReport, countPlaywright)(more)
}

/**
 * @template Report
 * @param {readonly [packageName: string, command?: string]} tool
 * @param {readonly string[]} toolArguments
 * @param {string} reportPath where the tool writes its JSON report, relative to the root
 * @param {(report: Report) => Tally} count
 * @returns {Stage['run']}
 */
function tests(tool, toolArguments, reportPath, count) {
  const report = join(root, reportPath)
  return async (more) => {
    rmSync(report, { force: true })
    const code = await runTool(tool, [...toolArguments, ...more], { stdio: 'inherit' })
    const counted = existsSync(report)
      ? count(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 }
    return tallyOfTests(counted, code)
  }
}
