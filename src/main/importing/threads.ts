import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { Failure } from '../../contract/failures'
import type { Result } from '../../core/result'
import { answerOf } from '../answer-of'
import createReader from './reading-worker?nodeWorker'
import type { Reading, ReadingJob } from './reading'
import type { WantedBatch, WritingJob, WrittenBatch } from './writing'
import createWriter from './writing-worker?nodeWorker'

/**
 * Finds and reads files in a thread of their own, so that the window never waits for a disk. The next
 * batch is read while the caller works on one. The thread ends with the last batch, or when the caller
 * leaves the loop.
 *
 * @throws When the thread fails in a way that nobody expected.
 */
export async function* readInThread(job: ReadingJob): AsyncGenerator<Reading> {
  const worker = createReader({ workerData: job })
  try {
    let next = ask<Reading | null>(worker, null)
    for (;;) {
      const reading = await next
      if (reading === null) return
      next = ask(worker, null)
      // Whoever leaves the loop does not wait for it.
      next.catch(() => undefined)
      // The next message may be there already, and Node would take it before anything that the window asks.
      await eventLoopTurn()
      yield reading
    }
  } finally {
    await worker.terminate()
  }
}

/** Writes batches in a thread of its own, one at a time; nobody waits for the disk but who asks for it. */
export class WritingThread {
  readonly #worker: Worker

  constructor(job: WritingJob) {
    this.#worker = createWriter({ workerData: job })
  }

  /**
   * Writes a batch: on the disk when this is answered with a success.
   *
   * @throws When the thread fails in a way that nobody expected.
   */
  write(batch: WantedBatch): Promise<Result<WrittenBatch, Failure>> {
    return ask(this.#worker, batch)
  }

  /** Ends the thread, when it is not writing. */
  end(): void {
    this.#worker.postMessage(null)
  }
}

function ask<Answer>(worker: Worker, question: WantedBatch | null): Promise<Answer> {
  const answer = answerOf<Answer>(worker, 'importing')
  worker.postMessage(question)
  return answer
}
