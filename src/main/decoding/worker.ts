import { parentPort, workerData } from 'node:worker_threads'
import { work, type Undecoded } from './work'

/** A thread that reads the bytes that it was started with as a text, and ends. */
if (parentPort !== null) {
  const port = parentPort
  void work(workerData as Undecoded).then((decoded) => port.postMessage(decoded))
}
