import type { IndexedText } from '../../core/search/indexed-text'
import { answerOf } from '../answer-of'
import createWorker from './worker?nodeWorker'

/** What the index takes of a large text, prepared in a thread of its own. */
export function prepareForIndex(text: string): Promise<IndexedText> {
  return answerOf(createWorker({ workerData: text }), 'indexing')
}
