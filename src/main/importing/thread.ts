import type { Worker } from 'node:worker_threads'
import createWorker from './worker?nodeWorker'
import type { Reading, ReadingJob } from './reading'

/**
 * Finds and reads files in a thread of their own, so that the window never waits for a disk. The next
 * batch is read while the caller works on one. The thread ends with the last batch, or when the caller
 * leaves the loop.
 *
 * @throws When the thread fails in a way that nobody expected.
 */
export async function* readInThread(job: ReadingJob): AsyncGenerator<Reading> {
  const worker = createWorker({ workerData: job })
  try {
    let next = ask(worker)
    for (;;) {
      const reading = await next
      if (reading === null) return
      next = ask(worker)
      // Whoever leaves the loop does not wait for it.
      next.catch(() => undefined)
      yield reading
    }
  } finally {
    await worker.terminate()
  }
}

function ask(worker: Worker): Promise<Reading | null> {
  return new Promise((resolve, reject) => {
    const end = (code: number) => reject(new Error(`the reading thread ended with ${code}`))
    worker.once('error', reject)
    worker.once('exit', end)
    worker.once('message', (reading: Reading | null) => {
      worker.off('error', reject)
      worker.off('exit', end)
      resolve(reading)
    })
    worker.postMessage(null)
  })
}
