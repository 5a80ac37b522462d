import type { Result } from '../../core/result'
import type { DecodedText, DecodeFailure } from '../files/decode'
import type { Undecoded } from './work'
import createWorker from './worker?nodeWorker'

/** Reads bytes as a text in a thread of its own. */
export function decodeInThread(undecoded: Undecoded): Promise<Result<DecodedText, DecodeFailure>> {
  return new Promise((resolve, reject) => {
    const worker = createWorker({ workerData: undecoded })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the decoding thread ended without a text')))
  })
}
