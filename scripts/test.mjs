/**
 * `npm test [-- STAGE … [ARGUMENTS]]`: sets up what is missing and runs every stage, or those
 * named; what follows the names goes to the last one's tool. Ends with one line of totals.
 */
import { Halt, Interrupted, runMain, say } from './setup/process.mjs'
import { ensureElectronRuns } from './setup/setup.mjs'
import { stages } from './stages/stages.mjs'
import { inWords, sum, tallyOfCheck } from './stages/tally.mjs'

/**
 * @typedef {import('./stages/stages.mjs').Stage} Stage
 * @typedef {import('./stages/tally.mjs').Tally} Tally
 */

/** @param {readonly string[]} words of the command line */
function readChoice(words) {
  const names = new Set(stages.map((stage) => stage.name))
  const firstOther = words.findIndex((word) => !names.has(word))
  const chosen = firstOther === -1 ? words : words.slice(0, firstOther)
  const toolArguments = firstOther === -1 ? [] : words.slice(firstOther)
  if (chosen.length === 0 && toolArguments.length > 0) {
    throw new Halt(
      `no stage is called ${toolArguments[0]}. There are: ${[...names].join(', ')}.`,
      2,
    )
  }
  return { chosen: chosen.length === 0 ? [...names] : chosen, toolArguments }
}

/**
 * @param {Stage} stage
 * @param {readonly string[]} toolArguments
 * @returns {Promise<Tally>}
 */
async function runStage(stage, toolArguments) {
  console.log(`\n── ${stage.name}`)
  const start = performance.now()
  const tally = await stage.run(toolArguments).catch((/** @type {unknown} */ error) => {
    if (!(error instanceof Halt) || error instanceof Interrupted) throw error
    say(error.message)
    return tallyOfCheck(1)
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const mark = tally.failed === 0 ? '✔' : '✘'
  console.log(`${mark}  ${stage.name}: ${inWords(tally)} (${seconds} s)`)
  return tally
}

await runMain(async () => {
  const { chosen, toolArguments } = readChoice(process.argv.slice(2))
  const runtime = await ensureElectronRuns()
  process.env['GALLEY_ELECTRON'] = runtime.executable

  /** @type {Map<string, Tally>} */
  const tallies = new Map()
  for (const stage of stages.filter(({ name }) => chosen.includes(name))) {
    const broken = stage.needs !== undefined && (tallies.get(stage.needs)?.failed ?? 0) > 0
    if (broken) console.log(`\n✘  ${stage.name}: not run, because ${stage.needs} failed`)
    const more = stage.name === chosen.at(-1) ? toolArguments : []
    tallies.set(stage.name, broken ? tallyOfCheck(1) : await runStage(stage, more))
  }

  const total = sum([...tallies.values()])
  console.log(`\n${inWords(total)}`)
  return total.failed === 0 ? 0 : 1
})
