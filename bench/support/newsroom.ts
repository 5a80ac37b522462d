import { DatabaseSync } from 'node:sqlite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addArticle } from '../../src/core/annotation/articles'
import { Library } from '../../src/main/store/library'
import { openLibrary } from '../../src/main/store/open'
import { revisionOf } from '../../src/main/store/revisions'

/** Support for measurements over a large library: articles that are the same in each run. */

/** A text and its headline. */
export interface Story {
  readonly title: string
  readonly text: string
  readonly publication: string
  /** ISO 8601. */
  readonly date: string
  readonly isChinese: boolean
}

/** Numbers from 0 up to 1, always the same (xorshift32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const syllables =
  'ka lo mi ter van so pre dil una bor che fin gra hol ist jun kel lam nor ost pla qui rus sta tri ul ver wen xi yar zon'.split(
    ' ',
  )

/** A word by its rank: the first is the most frequent one. */
export function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length] ?? ''
  }
  return word
}

/** How many words the language of the stories has. */
const vocabulary = 60_000

/** A story of about 5 KB whose words are as frequent as those of a language (Zipf). */
export function storyOf(number: number): Story {
  const next = generator(number * 2654435761 + 1)
  // The inverse of the distribution function of ranks whose frequency is 1/rank.
  const word = () => wordOf(Math.floor(vocabulary ** next()) - 1)
  const sentence = () => `${Array.from({ length: 8 + Math.floor(next() * 16) }, word).join(' ')}.`
  const paragraph = () => Array.from({ length: 3 }, sentence).join(' ')
  const title = `Story ${number} ${Array.from({ length: 6 }, word).join(' ')}`
  let text = title
  const isChinese = number % 10 === 5
  if (isChinese) text += `\n\n${chinese(next, number % 100 === 5)}`
  if (number % 20 === 0) text += '\n\nТоварооборот вырос, сообщил премьер-министр журналистам.'
  while (text.length < 5000) text += `\n\n${paragraph()}`
  const publication = `Agency ${number % 50}`
  const date = `${2020 + (number % 6)}-${String(1 + (number % 12)).padStart(2, '0')}-15`
  return { title, text, publication, date, isChinese }
}

/** A paragraph of signs as they come, with four that make a word in some. */
function chinese(next: () => number, hasWord: boolean): string {
  const sign = () => String.fromCharCode(0x4e00 + Math.floor(2500 * next() ** 2))
  const signs = (count: number) => Array.from({ length: count }, sign).join('')
  return `${signs(150)}${hasWord ? '免签制度' : ''}${signs(150)}。`
}

/** A quote as somebody else tells it: a word in ten left out, another put in. */
export function retold(quote: string): string {
  return quote
    .split(' ')
    .flatMap((word, index) =>
      index % 10 === 4 ? [] : index % 10 === 8 ? [word, 'indeed'] : [word],
    )
    .join(' ')
}

/** Makes a library of so many stories in a folder, none of them indexed. */
export function makeNewsroom(folder: string, count: number): void {
  const made = openLibrary(folder)
  if (!made.ok) throw new Error(made.error.detail)
  made.value.close()
  const path = join(folder, 'library.galley')
  const database = new DatabaseSync(path)
  database.exec('PRAGMA synchronous = OFF')
  const library = new Library(database, path)
  for (let number = 0; number < count; number += 1) add(library, storyOf(number))
  library.close()
}

/** Runs `work` with a new library that doesn't wait for the disk, and removes it afterwards. */
export async function withLibrary<Value>(
  work: (library: Library, database: DatabaseSync) => Value | Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-bench-'))
  const made = openLibrary(folder)
  if (!made.ok) throw new Error(made.error.detail)
  made.value.close()
  const path = join(folder, 'library.galley')
  const database = new DatabaseSync(path)
  database.exec('PRAGMA synchronous = OFF')
  try {
    return await work(new Library(database, path), database)
  } finally {
    database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Adds a story as an article; answers its id. */
export function add(
  library: Library,
  {
    title,
    text,
    publication = null,
    date = null,
  }: Pick<Story, 'title' | 'text'> & {
    readonly publication?: string | null
    readonly date?: string | null
  },
): string {
  const revision = revisionOf(text)
  const metadata = { title, publication, author: null, date, url: null }
  const change = library.perform(
    'article.add',
    (context) => addArticle(context, { revision: revision.name, metadata, location: null }),
    revision,
  )
  const [difference] = change.ok ? (change.value?.differences ?? []) : []
  if (difference === undefined) throw new Error('The article was not added.')
  return difference.id
}
