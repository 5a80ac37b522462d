import type { ElectronApplication } from '@playwright/test'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Listens where nobody should ever call. */
export interface Trap {
  /** The port on 127.0.0.1, the same for TCP and UDP. */
  readonly port: number
  /** The first bytes of whatever arrived. A connection without bytes is an empty string. */
  readonly caught: readonly string[]
  readonly close: () => Promise<void>
}

/** Sets a trap for TCP connections, whatever they speak, and for UDP datagrams. */
export async function setTrap(): Promise<Trap> {
  const caught: string[] = []
  const server = createServer((socket) => {
    const index = caught.push('') - 1
    socket.once('data', (bytes) => {
      caught[index] = bytes.toString('latin1')
      socket.end()
    })
    // A caller that goes away was caught all the same.
    socket.on('error', () => undefined)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The trap has no port.')
  const { port } = address
  const datagrams = createSocket('udp4', (bytes) => caught.push(`UDP, ${bytes.length} bytes`))
  datagrams.bind(port, '127.0.0.1')
  await once(datagrams, 'listening')
  return {
    port,
    caught,
    close: async () => {
      datagrams.close()
      server.close()
      await once(server, 'close')
    },
  }
}

/**
 * Walks into the trap from the main process, past everything that guards the page: what the page sent
 * before has arrived before, and the trap is seen to work.
 */
export async function walkInto(app: ElectronApplication, { port }: Trap): Promise<void> {
  await app.evaluate(async (_electron, to) => {
    const { connect } = process.getBuiltinModule('node:net')
    await new Promise<void>((resolve, reject) => {
      const socket = connect(to, '127.0.0.1', () => socket.write('on purpose'))
      socket.on('close', () => resolve())
      socket.on('error', reject)
      socket.resume()
    })
  }, port)
}
