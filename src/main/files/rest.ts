import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenFailure } from '../../contract/failures'
import { fail, type Result } from '../../core/result'
import type { EncodingHints } from './decode'
import { readTextFile, type TextFile } from './read'

/** How long a file must not have changed, in milliseconds, to be taken for whole. */
const rest = 400

/** How long a file that is being written is waited for, in milliseconds. */
export const writingPatience = 2000

/** What tells the time and passes it; other than the system's in tests alone. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

const systemClock: Clock = {
  now: Date.now,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * Reads a text file that may be being written just now, when it has come to rest. A file that
 * doesn't rest for `patience` milliseconds is a failure: `changed-while-reading`.
 */
export async function readAtRest(
  path: string,
  patience: number,
  hints: EncodingHints,
  clock: Clock = systemClock,
): Promise<Result<TextFile, OpenFailure>> {
  let seen = await look(path)
  if (seen === null || isOld(seen, clock)) return readTextFile(path, hints)
  for (let waited = 0; waited < patience; waited += rest) {
    await clock.wait(rest)
    const before = seen
    seen = await look(path)
    // By its times alone a file on another machine with another clock would never rest.
    const rests = seen?.size === before?.size && seen?.mtimeMs === before?.mtimeMs
    if (rests) return readTextFile(path, hints)
  }
  return fail({ kind: 'changed-while-reading', path, fileName: basename(path), detail: '' })
}

interface Seen {
  readonly size: number
  readonly mtimeMs: number
}

async function look(path: string): Promise<Seen | null> {
  try {
    return await stat(path)
  } catch {
    // Reading it will say why.
    return null
  }
}

function isOld({ mtimeMs }: Seen, clock: Clock): boolean {
  return clock.now() - mtimeMs >= rest
}
