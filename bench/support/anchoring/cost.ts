import type { reanchor } from '../../../src/core/anchoring/index'
import { Random } from './random'

const megabyte = 1_000_000

/** A text of about 1 MB in sentences, of words that are used as often as those of a language. */
function longText(random: Random): string[] {
  const sentences: string[] = []
  let length = 0
  while (length < megabyte) {
    const words = Array.from({ length: 6 + random.below(20) }, () => {
      const rank = Math.floor(8_000 ** random.next())
      return `word${rank.toString(36)}`
    })
    const sentence = `${words.join(' ')}.`
    sentences.push(sentence)
    length += sentence.length + 1
  }
  return sentences
}

/** How long 1 MB with 1,000 edits and 1,000 annotations takes, in milliseconds. */
export function measureLargeText(resolve: typeof reanchor): number {
  const random = new Random(1)
  const sentences = longText(random)
  const before = sentences.join(' ')
  const edited = [...sentences]
  for (let count = 0; count < 1000; count += 1) {
    const at = random.below(edited.length)
    edited[at] = (edited[at] ?? '').replace(/word\w+/u, `edit${count}`)
  }
  const annotations = Array.from({ length: 1000 }, (_, id) => {
    const start = before.indexOf(' ', random.below(before.length - 400)) + 1
    return { id: String(id), start, end: start + 20 + random.below(200) }
  })
  const after = edited.join(' ')
  // The best of several: what else the machine does is not what is measured.
  const times = Array.from({ length: 5 }, () => timed(resolve, before, after, annotations))
  return Math.min(...times)
}

/** Texts of `size` code units that are hard to compare, by name. */
const hardTexts: Readonly<Record<string, (size: number) => readonly [string, string]>> = {
  'all lines equal': (size) => {
    const lines = 'All lines are the same line.\n'
    const count = Math.floor(size / lines.length)
    return [lines.repeat(count), lines.repeat(count - 7)]
  },
  'one line': (size) => {
    const text = longText(new Random(3)).join(' ').slice(0, size)
    return [text, text.replace(/word2 /gu, 'changed ')]
  },
  'two unrelated texts': (size) => [
    longText(new Random(4)).join(' ').slice(0, size),
    longText(new Random(5)).join('\n').slice(0, size).replaceAll('word', 'other'),
  ],
  'the same words in another order': (size) => {
    const random = new Random(6)
    const words = longText(random).join(' ').slice(0, size).split(' ')
    return [words.join(' '), random.shuffled(words).join(' ')]
  },
}

/** For each hard pair of texts: milliseconds at 1 MB, and how they grew from a quarter of it. */
export function measureHardTexts(
  resolve: typeof reanchor,
): readonly { readonly name: string; readonly time: number; readonly growth: number }[] {
  return Object.entries(hardTexts).map(([name, texts]) => {
    const [quarter = 0, whole = 0] = [megabyte / 4, megabyte].map((size) => {
      const [before, after] = texts(size)
      const annotations = Array.from({ length: 1000 }, (_, id) => {
        const start = Math.floor((id * (before.length - 200)) / 1000)
        return { id: String(id), start, end: start + 100 }
      })
      const times = Array.from({ length: 3 }, () => timed(resolve, before, after, annotations))
      return Math.min(...times)
    })
    return { name, time: whole, growth: whole / quarter }
  })
}

function timed(
  resolve: typeof reanchor,
  before: string,
  after: string,
  annotations: readonly { id: string; start: number; end: number }[],
): number {
  const started = process.threadCpuUsage()
  resolve({ before, after, annotations })
  return millisecondsSince(started)
}

/** What this thread alone has worked since, in milliseconds: what else the machine does is not measured. */
function millisecondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started)
  return (user + system) / 1000
}
