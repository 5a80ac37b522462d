import { rename, writeFile } from 'node:fs/promises'
import type { Painted } from './text'

/** Replaces a file in one step, as editors do that save safely. */
export async function replace(file: string, text: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

/** The words of a text that are painted. */
export function wordsOf(text: string, painted: readonly Painted[]): readonly string[] {
  return painted.map(({ start, end }) => text.slice(start, end))
}
