import { parentPort, workerData } from 'node:worker_threads'
import { change, openForChange, type ChangingJob } from './work'

/** A thread that makes the one large change that it was started with, and ends. */
const job = workerData as ChangingJob
const library = openForChange(job)
parentPort?.postMessage(library.ok ? change(job, library.value) : library)
if (library.ok) {
  library.value.bringIn()
  library.value.close()
}
