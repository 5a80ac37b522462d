import { parentPort, workerData } from 'node:worker_threads'
import { readFiles, type ReadingJob } from './reading'

/** A thread that reads the files of the job that it was started with, a batch for each message. */
if (parentPort !== null) {
  const port = parentPort
  const batches = readFiles(workerData as ReadingJob)
  port.on('message', () => {
    void batches.next().then(({ value }) => port.postMessage(value ?? null))
  })
}
