/**
 * Measures `reanchor`, bundled alone, on revisions whose truth is known by construction: edits as
 * people make them and traps, in a dozen languages, set and encoded anew on top; and what it costs.
 *
 *     node bench/anchoring.ts [--rounds N] [--seed N] [--show VERDICT [--fate FATE] [--kind KIND] [--most N]]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, runnerImport } from 'vite'
import { report } from './support/report.ts'
import type { Case, Outcome } from './support/anchoring/simulation'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const corpus = join(repository, '..', 'shared', 'polnear', 'train', 'text')
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
    fate: { type: 'string' },
    kind: { type: 'string' },
    most: { type: 'string', default: '5' },
  },
})
const seed = Number(options.seed)

const { simulate, articleOf, ownTexts } =
  await load<typeof import('./support/anchoring/simulation')>('simulation')
const { goalsOf, isMet, kindsOf, rowsOf } =
  await load<typeof import('./support/anchoring/figures')>('figures')
const { measureHardTexts, measureLargeText } =
  await load<typeof import('./support/anchoring/cost')>('cost')
const { reanchor } = await bundled()

const own = ownTexts.map(({ text, language }) => articleOf(text, language))
const outcomes = [simulate(own, Number(options.rounds), seed, reanchor), ...simulateCorpus()]
const cases = outcomes.flatMap((outcome) => outcome.cases)
printGoals(
  'edits and traps of the issue',
  cases.filter(({ isBeyond }) => !isBeyond),
  true,
)
printGoals(
  'traps beyond the issue',
  cases.filter(({ isBeyond }) => isBeyond),
  false,
)
console.log('\n| kind | cases | silent | attached | right | changed | orphaned | twins |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
console.log(kindsOf(cases).join('\n'))
printCost()
show()

/** Loads a module whose imports name no file endings, as the build would. */
async function load<Module>(name: string): Promise<Module> {
  const file = join(repository, 'bench/support/anchoring', `${name}.ts`)
  return (await runnerImport<Module>(file, { configFile: false, logLevel: 'error' })).module
}

/** The module alone, as somebody else would take it. */
async function bundled(): Promise<typeof import('../src/core/anchoring/index')> {
  const entry = join(repository, 'src/core/anchoring/index.ts')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error('Nothing was bundled.')
  const source = Buffer.from(first.output[0].code).toString('base64')
  return (await import(
    `data:text/javascript;base64,${source}`
  )) as typeof import('../src/core/anchoring/index')
}

function simulateCorpus(): Outcome[] {
  if (!existsSync(corpus)) {
    console.log('News articles: skipped, the corpus does not lie beside the repository.')
    return []
  }
  const files = readdirSync(corpus).sort()
  const step = 7
  const articles = files
    .filter((_, index) => index % step === seed % step)
    .map((file) => articleOf(readFileSync(join(corpus, file), 'utf8').slice(0, 20_000), 'en'))
  return [simulate(articles, 1, seed + 7, reanchor)]
}

function printGoals(name: string, judged: readonly Case[], isHeld: boolean): void {
  const goals = goalsOf(judged)
  console.log(`\n${name}: ${judged.length} cases\n\n| figure | measured | goal |`)
  console.log(`| --- | --- | --- |\n${rowsOf(goals).join('\n')}`)
  if (isHeld && !goals.every(isMet)) process.exitCode = 1
}

function printCost(): void {
  const times = outcomes.flatMap((outcome) => outcome.times.slice(outcome.times.length >> 2))
  const sorted = times.sort((one, other) => one - other)
  const hard = measureHardTexts(reanchor)
  console.log()
  report([
    {
      name: 'an article with its annotations, 95th percentile, ms',
      value: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
      limit: 10,
      detail: `${sorted.length} articles, median ${(sorted[sorted.length >> 1] ?? 0).toFixed(2)} ms`,
    },
    {
      name: '1 MB, 1,000 edits, 1,000 annotations, ms',
      value: measureLargeText(reanchor),
      limit: 1000,
      detail: 'after warm-up',
    },
    ...hard.map(({ name, time, growth }) => ({
      name: `${name}: time of 1 MB / of 250 KB`,
      value: growth,
      limit: 8,
      detail: `${time.toFixed(0)} ms; a quadratic method takes 16 times as long`,
    })),
  ])
}

/** Prints cases of one verdict, to be looked at. */
function show(): void {
  if (options.show === undefined) return
  cases
    .filter(({ verdict }) => verdict === options.show)
    .filter(({ fate }) => options.fate === undefined || fate === options.fate)
    .filter(({ kind }) => options.kind === undefined || kind === options.kind)
    .slice(0, Number(options.most))
    .forEach(({ kind, language, fate, picture }) => {
      console.log(`\n--- ${kind} ${language} ${fate}\n${picture()}`)
    })
}
