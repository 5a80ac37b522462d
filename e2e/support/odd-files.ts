import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { promisify } from 'node:util'

/** A named pipe that nobody writes to: whoever opens it the usual way waits for ever. */
export async function makeFifo(path: string): Promise<void> {
  await promisify(execFile)('mkfifo', [path])
}

/** A file of `size` bytes that takes no room on the disk. */
export async function makeSparse(path: string, size: number): Promise<void> {
  const file = await open(path, 'w')
  await file.truncate(size)
  await file.close()
}

/** A socket in the file system, which lives as long as the test's process. */
export async function makeSocket(path: string): Promise<void> {
  const server = createServer().listen(path)
  server.unref()
  await once(server, 'listening')
}
