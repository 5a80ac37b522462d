/**
 * Measures `suggestQuotes` against PolNeAR, a corpus of hand-made attributions that lies beside
 * the repository and never in it.
 *
 *     node bench/quotes.ts [folder with train/ and dev/]
 *
 * Tune on train; on dev look at the figures alone.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { report } from './support/report.ts'
import type { AnnotatedArticle } from './support/polnear'
import type { ArticleResult, Definition, Score } from './support/scoring'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const corpus = process.argv[2] ?? join(repository, '..', 'shared', 'polnear')

/** Loads a module of the project, whose imports name no file endings, as the build would. */
async function load<Module>(file: string): Promise<Module> {
  const options = { configFile: false, logLevel: 'error' } as const
  return (await runnerImport<Module>(join(repository, file), options)).module
}

const { suggestQuotes, SHOWN_UNASKED } = await load<typeof import('../src/core/quotes/index')>(
  'src/core/quotes/index.ts',
)
const { readCorpus, withoutOpeningMarks } = await load<typeof import('./support/polnear')>(
  'bench/support/polnear.ts',
)
const { DEFINITIONS, OVERLAP, quotedUnits, isRight, score } = await load<
  typeof import('./support/scoring')
>('bench/support/scoring.ts')

const percent = (share: number): string => (100 * share).toFixed(1).padStart(7)
const row = (name: string, ...cells: string[]): string => name.padEnd(46) + cells.join('')
const cells = ({ precision, recall, f1 }: Score): string =>
  [precision, recall, f1].map(percent).join('')

for (const split of ['train', 'dev']) {
  const articles = readCorpus(join(corpus, split))
  if (articles === undefined) console.log(`${split}: skipped, there is no corpus in ${corpus}`)
  else measure(split, articles)
}

function measure(split: string, articles: readonly AnnotatedArticle[]): void {
  const started = performance.now()
  for (const { text } of articles) suggestQuotes(text)
  const elapsed = performance.now() - started
  const characters = articles.reduce((total, { text }) => total + text.length, 0)
  console.log(`\n${split}: ${articles.length} annotated articles\n`)
  report([
    {
      name: `suggesting the quotes of 5,000 characters of ${split}, ms`,
      value: (elapsed / characters) * 5000,
      limit: 50,
      detail: `${articles.length} articles in ${elapsed.toFixed(0)} ms`,
    },
  ])
  console.log()
  console.log(row('direct and mixed', ' quotes P      R     F1', '   and speaker P      R     F1'))
  for (const definition of DEFINITIONS) printScores(definition.name, articles, definition)
  printScores(
    '  the same, no opening marks at line starts',
    articles.map(withoutOpeningMarks),
    OVERLAP,
  )
  printConfidence(articles)
  printIndirect(articles)
}

function printScores(
  name: string,
  articles: readonly AnnotatedArticle[],
  definition: Definition,
): void {
  const results: ArticleResult[] = articles.map((article) => ({
    article,
    gold: quotedUnits(article, definition),
    suggestions: suggestQuotes(article.text).filter(({ kind }) => kind !== 'indirect'),
  }))
  console.log(
    row(
      name,
      cells(score(results, definition, false)),
      '       ',
      cells(score(results, definition, true)),
    ),
  )
}

/** Whether suggestions are right as often as they say. */
function printConfidence(articles: readonly AnnotatedArticle[]): void {
  const bins = new Map<number, { count: number; right: number; promised: number }>()
  for (const article of articles) {
    const gold = quotedUnits(article, OVERLAP)
    for (const suggestion of suggestQuotes(article.text)) {
      if (suggestion.kind === 'indirect') continue
      const right = gold.some((unit) => isRight(article.text, OVERLAP, unit, suggestion, true))
      const shown = suggestion.confidence >= SHOWN_UNASKED
      const key = shown ? SHOWN_UNASKED : Math.floor(suggestion.confidence * 5) / 5
      const bin = bins.get(key) ?? { count: 0, right: 0, promised: 0 }
      bin.count += 1
      bin.right += right ? 1 : 0
      bin.promised += suggestion.confidence
      bins.set(key, bin)
    }
  }
  console.log(row('confidence', '  count   right promised'))
  for (const [key, { count, right, promised }] of [...bins].sort(([one], [other]) => other - one)) {
    const name = key === SHOWN_UNASKED ? `  ${key} and above: shown unasked` : `  from ${key}`
    console.log(
      row(name, String(count).padStart(7), percent(right / count), percent(promised / count)),
    )
  }
}

/** Indirect speech is measured by its precision: the corpus counts attitudes and plans as well. */
function printIndirect(articles: readonly AnnotatedArticle[]): void {
  let count = 0
  let right = 0
  for (const article of articles) {
    for (const suggestion of suggestQuotes(article.text)) {
      if (suggestion.kind !== 'indirect') continue
      count += 1
      if (
        article.attributions.some((unit) => isRight(article.text, OVERLAP, unit, suggestion, true))
      )
        right += 1
    }
  }
  console.log(row('indirect', String(count).padStart(7), percent(right / count)))
}
