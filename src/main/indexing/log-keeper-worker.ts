import { parentPort, workerData } from 'node:worker_threads'
import { openBeside } from '../store/open'

/** A thread that brings the log of a library into its file when it is told to, until it is sent `null`. */
if (parentPort !== null) {
  const port = parentPort
  const library = openBeside(workerData as string, 'when flushed')
  port.on('message', (wanted: true | null) => {
    if (library.ok) library.value.bringIn()
    if (wanted !== null) return
    if (library.ok) library.value.close()
    port.close()
  })
}
