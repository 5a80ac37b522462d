import { spawn } from 'node:child_process'
import { commandLine } from './launch'

/** What a process left behind. */
export interface Ended {
  readonly code: number | null
  /** What it wrote on its standard error. */
  readonly messages: string
}

/** Starts the built app with these words, as from a shell, and waits until it has ended by itself. */
export async function runGalley(userData: string, words: readonly string[]): Promise<Ended> {
  const { executable, args, env } = commandLine(userData, words)
  const child = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let messages = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (messages += chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, messages }))
  })
}
