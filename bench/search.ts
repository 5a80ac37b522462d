/**
 * Measures searching 10,000 articles of 5 KB against bare FTS5 in the same process: building the index,
 * answering queries with the passages of their first articles, the same words elsewhere, and near duplicates.
 */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { median, report, spread } from './support/report.ts'

const load = async <Module>(file: string): Promise<Module> =>
  (
    await runnerImport<Module>(join(import.meta.dirname, file), {
      configFile: false,
      logLevel: 'error',
    })
  ).module
const { measureSearch } = await load<typeof import('./support/searching')>('support/searching.ts')

const { built, builtBare, queries, sameWords, similar } = await measureSearch(10_000, 15)
report([
  {
    name: 'index of 10,000 articles / bare FTS5 insertion of the same',
    value: built / builtBare,
    limit: 3,
    detail: `${built.toFixed(0)} ms / ${builtBare.toFixed(0)} ms`,
  },
  ...queries.map(({ name, answers, bare }) => ({
    name: `answer to ${name} / bare FTS5 query`,
    value: median(answers) / median(bare),
    limit: 3,
    detail: `${spread(answers, 'ms')} / ${spread(bare, 'ms')}`,
  })),
  {
    name: 'same words elsewhere / searching for ten of them',
    value: median(sameWords.answers) / median(sameWords.bare),
    limit: 3,
    detail: `${spread(sameWords.answers, 'ms')} / ${spread(sameWords.bare, 'ms')}`,
  },
  {
    name: 'what an added article repeats / indexing it',
    value: median(similar.answers) / median(similar.bare),
    limit: 3,
    detail: `${spread(similar.answers, 'ms')} / ${spread(similar.bare, 'ms')}`,
  },
])
