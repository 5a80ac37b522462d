import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { beModest } from './modest'
import { readingsFrom } from './readings'
import { Writer } from './writer'
import type { WritingJob } from './writing'

/** What the thread is asked for: the next batch, or the end of it all. */
export type Wanted = 'next' | 'finish'

/** A thread that writes into the library of its job what another reads, until it is to finish. */
if (parentPort !== null) {
  beModest()
  const port = parentPort
  const { job, from } = workerData as { readonly job: WritingJob; readonly from: MessagePort }
  const writer = new Writer(job, readingsFrom(from))
  port.on('message', (wanted: Wanted) => {
    void writer[wanted]().then((answer) => {
      port.postMessage(answer)
      if (wanted !== 'finish') return
      writer.close()
      from.close()
      port.close()
    })
  })
}
