import type { SuggestedQuote } from '../../contract/requests'
import { answerOf } from '../answer-of'
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
  return answerOf(createWorker({ workerData: question }), 'suggesting')
}
