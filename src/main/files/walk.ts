import { readdirSync, statSync, type Dirent } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { SkipKind, Skipped } from '../../contract/importing'

/** What was found in a folder and everything below it. */
export interface Walked {
  /** Absolute paths of what may be texts, as links were followed, in the order of their names. */
  readonly files: readonly string[]
  readonly skipped: readonly Skipped[]
  /** Every folder that was looked through, the first one included. */
  readonly folders: readonly string[]
}

/** The endings of names that say "a text". */
const textEndings: readonly string[] = ['.txt', '.text', '.asc', '.md', '.markdown']

/**
 * Looks through a folder and all folders in it, following links, each folder once: links that lead in
 * a circle end where they began. Opens no file. Works in the thread that calls it until it is done.
 */
export function walk(root: string): Walked {
  const files: string[] = []
  const skipped: Skipped[] = []
  const folders: string[] = []
  const seen = new Set<string>()
  const pass = (path: string, kind: SkipKind, detail = '') =>
    skipped.push({ path: below(root, path), kind, detail })

  const lookThrough = (folder: string) => {
    let entries: readonly Entry[]
    try {
      const { dev, ino } = statSync(folder, { bigint: true })
      const identity = `${dev} ${ino}`
      if (seen.has(identity)) {
        pass(folder, 'folder-seen')
        return
      }
      seen.add(identity)
      entries = entriesOf(folder)
    } catch (error) {
      pass(folder, kindOf(error), codeOf(error))
      return
    }
    folders.push(folder)
    const start = join(folder, sep)
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      meet(start + entry.name, entry)
    }
  }

  const meet = (path: string, { name, isWellFormed, is }: Entry) => {
    if (!isWellFormed) pass(path, 'ill-formed-name')
    else if (name.startsWith('.')) pass(path, 'hidden')
    else if (is.isDirectory()) lookThrough(path)
    else if (is.isSymbolicLink()) follow(path, name)
    else if (is.isFile()) take(path, name)
    else pass(path, 'not-a-regular-file')
  }

  const follow = (path: string, name: string) => {
    try {
      const stats = statSync(path)
      if (stats.isDirectory()) lookThrough(path)
      else if (stats.isFile()) take(path, name)
      else pass(path, 'not-a-regular-file')
    } catch (error) {
      const isBroken = ['ENOENT', 'ELOOP', 'ENOTDIR'].includes(codeOf(error))
      pass(path, isBroken ? 'broken-link' : kindOf(error), codeOf(error))
    }
  }

  const take = (path: string, name: string) => {
    const ending = endingOf(name)
    if (ending === '' || textEndings.includes(ending)) files.push(path)
    else pass(path, 'other-kind', ending)
  }

  lookThrough(root)
  return { files, skipped, folders }
}

/** Something in a folder. */
interface Entry {
  readonly name: string
  /** Whether the name is Unicode text. */
  readonly isWellFormed: boolean
  readonly is: Pick<Dirent, 'isDirectory' | 'isSymbolicLink' | 'isFile'>
}

function entriesOf(folder: string): readonly Entry[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  // What is no Unicode text is read as this character, and then two names could look alike.
  if (entries.every(({ name }) => !name.includes('\ufffd'))) {
    return entries.map((is) => ({ name: is.name, isWellFormed: true, is }))
  }
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((is) => {
    const name = is.name.toString('utf8')
    return { name, isWellFormed: Buffer.from(name, 'utf8').equals(is.name), is }
  })
}

/** The ending that says what kind of file it is; none in "Talks of Nov. 28" or "story.2023". */
function endingOf(name: string): string {
  const ending = extname(name).toLowerCase()
  return /^\.[a-z][a-z0-9]{0,9}$/u.test(ending) ? ending : ''
}

/** The path of something in a folder, from that folder on. */
export function below(root: string, path: string): string {
  const inside = path.slice(root.length).replace(/^[/\\]/u, '')
  return inside === '' ? path : inside
}

function kindOf(error: unknown): SkipKind {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission'
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
