import type { SuggestedQuote } from '../../contract/requests'
import createWorker from './worker?nodeWorker'
import { suggest, type Question } from './work'

/** Texts with more code units than this are looked through in a thread of their own. */
const inlineLimit = 50_000

/** Texts with more code units than this are no news articles: nothing is suggested. */
const longest = 20_000_000

/** The quotations of a text; a large one doesn't keep the window waiting meanwhile. */
export async function askForQuotes(question: Question): Promise<readonly SuggestedQuote[]> {
  const { length } = question.text
  if (length > longest) return []
  if (length <= inlineLimit) return suggest(question)
  return new Promise((resolve, reject) => {
    const worker = createWorker({ workerData: question })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the suggesting thread ended without an answer')))
  })
}
