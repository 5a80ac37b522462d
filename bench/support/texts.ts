import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const words =
  'government trade pipeline visa minister said the of and to increase cooperation energy border customs agreement billion turnover expanding list projects industrial investment transit'.split(
    ' ',
  )

/** Writes a text of paragraphs of 300 characters, always the same, of about `size` bytes. */
export async function writeText(folder: string, name: string, size: number): Promise<string> {
  const paragraphs: string[] = []
  let seed = 1
  for (let written = 0; written < size; written += 302) {
    let paragraph = ''
    while (paragraph.length < 300) {
      // A linear congruential generator (Numerical Recipes): the same text in every run.
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      paragraph += `${words[seed % words.length] ?? ''} `
    }
    paragraphs.push(paragraph.slice(0, 300))
  }
  const path = join(folder, name)
  await writeFile(path, paragraphs.join('\n\n'))
  return path
}
