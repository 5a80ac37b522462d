import { parentPort, workerData } from 'node:worker_threads'
import { openForWriting, writeBatch, type WantedBatch, type WritingJob } from './writing'

/** A thread that writes into the library of the job that it was started with, until it is sent `null`. */
if (parentPort !== null) {
  const port = parentPort
  const job = workerData as WritingJob
  const library = openForWriting(job)
  port.on('message', (wanted: WantedBatch | null) => {
    if (wanted !== null) {
      port.postMessage(library.ok ? writeBatch(library.value, job.folder, wanted) : library)
      return
    }
    if (library.ok) library.value.close()
    port.close()
  })
}
