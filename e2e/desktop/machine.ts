import { execFile } from 'node:child_process'

/** What a command left behind. */
export interface Done {
  readonly code: number
  readonly output: string
  readonly messages: string
}

/** Runs a command as root, to its end. */
export function root(command: string, ...words: readonly string[]): Promise<Done> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }
    const options = { env, maxBuffer: 16_000_000 }
    execFile(command, [...words], options, (error, output, messages) => {
      // Without a code it did not run, or a signal ended it.
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 128
      resolve({ code, output, messages: messages || (error?.message ?? '') })
    })
  })
}

/** As {@link root}, for a command that must succeed. Answers what it printed. */
export async function mustRun(command: string, ...words: readonly string[]): Promise<string> {
  const { code, output, messages } = await root(command, ...words)
  if (code === 0) return output
  throw new Error(`${[command, ...words].join(' ')} ended with ${code}:\n${output}${messages}`)
}
