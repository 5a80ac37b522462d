import { utimes, writeFile } from 'node:fs/promises'

/**
 * Writes a file that was last changed long ago. A new one is looked at once more when it has aged,
 * which the library remembers: that would be a change of its rows in the midst of a test.
 */
export async function writeOldFile(path: string, words: string): Promise<void> {
  await writeFile(path, words)
  const longAgo = new Date(Date.now() - 3_600_000)
  await utimes(path, longAgo, longAgo)
}
