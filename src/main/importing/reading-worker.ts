import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { beModest } from './modest'
import { readFiles, type ReadingJob } from './reading'
import { giveReadings } from './readings'

/** A thread that reads the files of its job, for whoever started it or for whoever has the other end of a port. */
if (parentPort !== null) {
  beModest()
  const { job, to } = workerData as { readonly job: ReadingJob; readonly to: MessagePort | null }
  giveReadings(to ?? parentPort, readFiles(job))
}
