import { on } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import type { Reading } from './reading'

/** How many batches are asked for before they are needed: reading goes on while one is written. */
const ahead = 2

/** What the thread at the other end of a port reads. */
export async function* readingsFrom(port: MessagePort): AsyncGenerator<Reading> {
  const answers = on(port, 'message') as AsyncIterable<[Reading | null]>
  for (let asked = 0; asked < ahead; asked += 1) port.postMessage(null)
  for await (const [reading] of answers) {
    if (reading === null) return
    port.postMessage(null)
    yield reading
  }
}

/** Gives what is read, a batch for each message that comes to a port. */
export function giveReadings(port: MessagePort, readings: AsyncIterator<Reading>): void {
  port.on('message', () => {
    void readings.next().then(({ value, done }) => {
      const reading = done === true ? null : value
      port.postMessage(reading, reading?.kind === 'read' ? reading.memory : [])
    })
  })
}
