import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { MessageChannel, type Worker } from 'node:worker_threads'
import type { Failure } from '../../contract/failures'
import type { Result } from '../../core/result'
import { answerOf, endOf } from '../answer-of'
import createReader from './reading-worker?nodeWorker'
import type { Reading, ReadingJob } from './reading'
import type { Step } from './writer'
import type { WritingJob } from './writing'
import type { Wanted } from './writing-worker'
import createWriter from './writing-worker?nodeWorker'

/**
 * Finds and reads files in a thread of their own, so that the window never waits for a disk. The next
 * batch is read while the caller works on one. The thread ends with the last batch, or when the caller
 * leaves the loop.
 *
 * @throws When the thread fails in a way that nobody expected.
 */
export async function* readInThread(job: ReadingJob): AsyncGenerator<Reading> {
  const worker = createReader({ workerData: { job, to: null } })
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

/** A batch fits into the memory that is looked through for garbage most often, which then seldom finds one in use. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }

/** Two threads, one of which reads files and gives them to the other, which writes them into a library. */
export class ImportThreads {
  readonly #reader: Worker
  readonly #writer: Worker
  readonly #readerFailed: Promise<never>
  /** When both have ended. */
  readonly ended: Promise<unknown>

  constructor(reading: ReadingJob, writing: WritingJob) {
    const { port1: to, port2: from } = new MessageChannel()
    this.#writer = createWriter({
      workerData: { job: writing, from },
      transferList: [from],
      resourceLimits,
    })
    this.#reader = createReader({
      workerData: { job: reading, to },
      transferList: [to],
      resourceLimits,
    })
    this.#readerFailed = new Promise((_resolve, reject) => this.#reader.once('error', reject))
    this.#readerFailed.catch(() => undefined)
    this.ended = Promise.all([endOf(this.#reader, 'reading'), endOf(this.#writer, 'writing')])
  }

  /**
   * Writes the next batch, and answers what became of it: it is in the library.
   *
   * @throws When a thread fails in a way that nobody expected.
   */
  next(): Promise<Result<Step, Failure>> {
    return Promise.race([this.#ask<Result<Step, Failure>>('next'), this.#readerFailed])
  }

  /**
   * Answers when everything that was written is on the disk. The threads end after it, with `ended`.
   *
   * @throws As `next` does.
   */
  async finish(): Promise<Result<null, Failure>> {
    await this.#reader.terminate()
    return this.#ask('finish')
  }

  /** Ends both threads, whatever they are doing. */
  async abort(): Promise<void> {
    await Promise.all([this.#reader.terminate(), this.#writer.terminate()])
  }

  #ask<Answer>(wanted: Wanted): Promise<Answer> {
    return ask(this.#writer, wanted)
  }
}

function ask<Answer>(worker: Worker, question: Wanted | null): Promise<Answer> {
  const answer = answerOf<Answer>(worker, 'importing')
  worker.postMessage(question)
  return answer
}
