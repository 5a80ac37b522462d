import type { Worker } from 'node:worker_threads'

/**
 * The next answer of a thread.
 *
 * @param name of the thread, for whoever reads why it failed
 * @throws What the thread throws, or that it ended without an answer.
 */
export function answerOf<Answer>(worker: Worker, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = (code: number) => {
      reject(new Error(`the ${name} thread ended with ${code}, without an answer`))
    }
    worker.once('error', reject)
    worker.once('exit', end)
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject)
      worker.off('exit', end)
      resolve(answer)
    })
  })
}

/**
 * When a thread has ended. What it throws when nobody waits for an answer is logged: all that it was to do is done.
 *
 * @param name of the thread
 */
export function endOf(worker: Worker, name: string): Promise<void> {
  worker.on('error', (error) => console.error(`The ${name} thread failed:`, error))
  return new Promise((resolve) => worker.once('exit', () => resolve()))
}
