import { statSync } from 'node:fs'

/**
 * Answers whether the file at `path` is still the one that is there now. Unix lets SQLite go on
 * writing to a file that was deleted, moved or replaced, where nobody would find it again.
 */
export function presenceOf(path: string): () => boolean {
  const opened = identityOf(path)
  return () => identityOf(path) === opened
}

/** What tells a file from every other one; `null` when there is none to be seen. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    // Its folder may be gone, or closed to us: whatever it is, the file is not to be had there.
    return null
  }
}
