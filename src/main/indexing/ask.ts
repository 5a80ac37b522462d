import type { IndexedText } from '../../core/search/indexed-text'
import createWorker from './worker?nodeWorker'

/** What the index takes of a large text, prepared in a thread of its own. */
export async function prepareForIndex(text: string): Promise<IndexedText> {
  return new Promise((resolve, reject) => {
    const worker = createWorker({ workerData: text })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the indexing thread ended without an answer')))
  })
}
