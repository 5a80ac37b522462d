import { answerOf, endOf } from '../answer-of'
import type { ChangingJob, LargeResult } from './work'
import createWorker from './worker?nodeWorker'

/** A change of many rows that is being made. */
interface Changing {
  readonly result: Promise<LargeResult>
  /** When the thread has ended, which brings the log into the library's file when all is done. */
  readonly ended: Promise<unknown>
}

/** Makes a large change in a thread of its own. */
export function changeInThread(job: ChangingJob): Changing {
  const worker = createWorker({ workerData: job })
  return { result: answerOf<LargeResult>(worker, 'changing'), ended: endOf(worker, 'changing') }
}
