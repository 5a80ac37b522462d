/**
 * `npm test [-- STAGE … [ARGUMENTS]]`: sets up what is missing and runs every stage, or those
 * named; what follows the names goes to the last one's tool. Ends with one line of totals.
 */
import { availableParallelism } from 'node:os'
import { Halt, Interrupted, runMain } from './setup/process.mjs'
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
  const head = `\n── ${stage.name}`
  if (stage.alone) console.log(head)
  const start = performance.now()
  const { words, ...tally } = await stage
    .run(toolArguments)
    .catch((/** @type {unknown} */ error) => {
      if (!(error instanceof Halt) || error instanceof Interrupted) throw error
      return { ...tallyOfCheck(1), words: error.message }
    })
  if (!stage.alone) console.log(head)
  if (words) console.log(words)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const mark = tally.failed === 0 ? '✔' : '✘'
  console.log(`${mark}  ${stage.name}: ${inWords(tally)} (${seconds} s)`)
  return tally
}

/**
 * Runs stages in their order, as many at once as there are processors; those that want to be alone by
 * themselves.
 *
 * @param {readonly Stage[]} wanted
 * @param {(stage: Stage) => Promise<Tally>} runOne
 * @returns {Promise<Map<string, Tally>>} by the stages' names
 */
async function runInOrder(wanted, runOne) {
  /** @type {Map<string, Tally>} */
  const tallies = new Map()
  /** @type {Set<Promise<void>>} */
  const running = new Set()
  for (const stage of wanted) {
    const most = stage.alone ? 0 : availableParallelism() - 1
    while (running.size > most) await Promise.race(running)
    const broken = stage.needs !== undefined && (tallies.get(stage.needs)?.failed ?? 0) > 0
    if (broken) {
      console.log(`\n✘  ${stage.name}: not run, because ${stage.needs} failed`)
      tallies.set(stage.name, tallyOfCheck(1))
      continue
    }
    const run = runOne(stage).then((tally) => {
      tallies.set(stage.name, tally)
      running.delete(run)
    })
    running.add(run)
    if (stage.alone) await run
  }
  await Promise.all(running)
  return tallies
}

await runMain(async () => {
  const { chosen, toolArguments } = readChoice(process.argv.slice(2))
  const runtime = await ensureElectronRuns()
  process.env['GALLEY_ELECTRON'] = runtime.executable

  const wanted = stages.filter(({ name }) => chosen.includes(name))
  const tallies = await runInOrder(wanted, (stage) =>
    runStage(stage, stage.name === chosen.at(-1) ? toolArguments : []),
  )

  const total = sum([...tallies.values()])
  console.log(`\n${inWords(total)}`)
  return total.failed === 0 ? 0 : 1
})
