import { readdir, readFile, readlink } from 'node:fs/promises'

/** A socket of the internet families that a process holds, as the kernel lists it (proc(5)). */
export interface Socket {
  readonly kind: 'tcp' | 'tcp6' | 'udp' | 'udp6'
  /** Address and port in hexadecimal. */
  readonly local: string
  readonly remote: string
  /** `0A` for a listening one. */
  readonly state: string
}

/** The internet sockets of a process and all its descendants. Linux only. */
export async function socketsOf(processId: number): Promise<Socket[]> {
  const processes = await withDescendants(processId)
  const inodes = new Set((await Promise.all(processes.map(inodesOf))).flat())
  const kinds = ['tcp', 'tcp6', 'udp', 'udp6'] as const
  const tables = await Promise.all(kinds.map((kind) => table(processId, kind)))
  return tables.flat().flatMap(({ inode, socket }) => (inodes.has(inode) ? [socket] : []))
}

async function withDescendants(root: number): Promise<number[]> {
  const all = (await readdir('/proc')).map(Number).filter((one) => one > 0)
  const parents = new Map(
    await Promise.all(all.map(async (one) => [one, await parentOf(one)] as const)),
  )
  const found = [root]
  for (const one of found) found.push(...all.filter((other) => parents.get(other) === one))
  return found
}

async function parentOf(processId: number): Promise<number> {
  const status = await readOrNothing(`/proc/${processId}/status`)
  return Number(/^PPid:\s+(\d+)$/mu.exec(status)?.[1] ?? 0)
}

async function inodesOf(processId: number): Promise<string[]> {
  const folder = `/proc/${processId}/fd`
  const targets = await Promise.all(
    (await readdir(folder).catch(() => [])).map((one) =>
      // A file may be closed between the two looks.
      readlink(`${folder}/${one}`).catch(() => ''),
    ),
  )
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/u.exec(target)?.[1] ?? [])
}

async function table(
  processId: number,
  kind: Socket['kind'],
): Promise<{ readonly inode: string; readonly socket: Socket }[]> {
  const lines = (await readOrNothing(`/proc/${processId}/net/${kind}`)).trim().split('\n').slice(1)
  return lines.map((line) => {
    const [, local = '', remote = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/u)
    return { inode, socket: { kind, local, remote, state } }
  })
}

/** A process may end between two looks. */
async function readOrNothing(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
