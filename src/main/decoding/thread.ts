import type { Result } from '../../core/result'
import type { DecodedText, DecodeFailure } from '../files/decode'
import type { Undecoded } from './work'
import { answerOf } from '../answer-of'
import createWorker from './worker?nodeWorker'

/** Reads bytes as a text in a thread of its own. */
export function decodeInThread(undecoded: Undecoded): Promise<Result<DecodedText, DecodeFailure>> {
  return answerOf(createWorker({ workerData: undecoded }), 'decoding')
}
