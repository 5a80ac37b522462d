/**
 * Measures `suggestQuotes` against PolNeAR, which lies beside the repository and never in it.
 * Run with `node bench/quotes.ts`.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const corpus = process.argv[2] ?? join(repository, '..', 'shared', 'polnear')

const load = async <Module>(file: string): Promise<Module> =>
  (await runnerImport<Module>(join(repository, file), { configFile: false, logLevel: 'error' }))
    .module

const { suggestQuotes } = await load<typeof import('../src/core/quotes/index')>(
  'src/core/quotes/index.ts',
)
const { readCorpus, withoutOpeningMarks } =
  await load<typeof import('./polnear')>('bench/polnear.ts')
const { DEFINITIONS, quotedUnits, score, isRight } =
  await load<typeof import('./scoring')>('bench/scoring.ts')

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

for (const split of ['train', 'dev']) {
  const articles = readCorpus(join(corpus, split))
  if (articles === undefined) {
    console.log(`${split}: skipped, the corpus is not in ../shared/polnear`)
    continue
  }
  const started = performance.now()
  const found = articles.map(({ text }) =>
    suggestQuotes(text).filter(({ kind }) => kind !== 'indirect'),
  )
  const elapsed = performance.now() - started
  const characters = articles.reduce((total, { text }) => total + text.length, 0)
  console.log(
    `\n${split}: ${articles.length} annotated articles, ${((elapsed / characters) * 5000).toFixed(2)} ms for 5 KB`,
  )
  console.log(`${''.padEnd(44)}quotes P     R    F1   with speaker P     R    F1`)
  for (const definition of DEFINITIONS) {
    const results = articles.map((article, index) => ({
      article,
      gold: quotedUnits(article, definition),
      suggestions: found[index] ?? [],
    }))
    const quotes = score(results, definition, false)
    const both = score(results, definition, true)
    console.log(
      definition.name.padEnd(44) +
        [quotes.precision, quotes.recall, quotes.f1].map(percent).join('') +
        '          ' +
        [both.precision, both.recall, both.f1].map(percent).join(''),
    )
  }
  const [definition] = DEFINITIONS
  if (definition === undefined) continue
  const bare = articles.map((article) => {
    const wire = withoutOpeningMarks(article)
    return {
      article: wire,
      gold: withoutOpeningMarks({ ...article, attributions: quotedUnits(article, definition) })
        .attributions,
      suggestions: suggestQuotes(wire.text).filter(({ kind }) => kind !== 'indirect'),
    }
  })
  const [q, b] = [score(bare, definition, false), score(bare, definition, true)]
  console.log(
    'overlap, without opening marks at line starts'.padEnd(44) +
      [q.precision, q.recall, q.f1].map(percent).join('') +
      '          ' +
      [b.precision, b.recall, b.f1].map(percent).join(''),
  )
}
