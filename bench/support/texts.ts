import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const words =
  'government trade pipeline visa minister said the of and to increase cooperation energy border customs agreement billion turnover expanding list projects industrial investment transit'.split(
    ' ',
  )

/** Paragraphs of 300 characters, the same for the same seed, of about `size` bytes. */
function paragraphsOf(size: number, from: number): string {
  const paragraphs: string[] = []
  let seed = from
  for (let written = 0; written < size; written += 302) {
    let paragraph = ''
    while (paragraph.length < 300) {
      // A linear congruential generator (Numerical Recipes): the same text in every run.
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      paragraph += `${words[seed % words.length] ?? ''} `
    }
    paragraphs.push(paragraph.slice(0, 300))
  }
  return paragraphs.join('\n\n')
}

/** Writes a text of about `size` bytes, always the same. */
export async function writeText(folder: string, name: string, size: number): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, paragraphsOf(size, 1))
  return path
}

/** Writes `count` texts of about `size` bytes, each another one. */
export async function writeStories(folder: string, count: number, size: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const headline = `Story ${number} of the wire`
    const body = paragraphsOf(size - headline.length, number)
    await writeFile(join(folder, `story-${number}.txt`), `${headline}\n\n${body}\n`)
  }
}
