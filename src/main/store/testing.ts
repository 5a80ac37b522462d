import { createHash } from 'node:crypto'
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { addAnnotation } from '../../core/annotation/annotations'
import { addArticle } from '../../core/annotation/articles'
import { tableNames, type TableName, type Tables } from '../../core/annotation/rows'
import type { Change } from '../../core/journal/change'
import type { Result } from '../../core/result'
import { Library } from './library'
import { openLibrary } from './open'
import { revisionOf } from './revisions'

/** Support for tests of the store: libraries in folders that are removed again. */

/** Runs `work` with a new folder, which is gone afterwards. */
export function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'galley store '))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs `work` with a new, empty library, which is closed and gone afterwards. */
export function inLibrary<Value>(work: (library: Library, folder: string) => Value): Value {
  return inFolder((folder) => {
    const library = opened(folder)
    try {
      return work(library, folder)
    } finally {
      library.close()
    }
  })
}

/** The path of the database of the library in `folder`. */
export function libraryFile(folder: string): string {
  return join(folder, 'library.galley')
}

/** The library in `folder`, which must be one that opens. */
export function opened(folder: string): Library {
  return expectOk(openLibrary(folder))
}

/** Leaves a closed library with an article in `folder`. */
export function makeLibrary(folder: string): void {
  const library = opened(folder)
  withArticle(library, 'The text of an article.')
  library.close()
}

/** The value of what must have succeeded. */
export function expectOk<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** As `inLibrary`, but without waiting for the disk: for tests with thousands of changes. */
export function inFastLibrary<Value>(work: (library: Library) => Value): Value {
  return inFolder((folder) => {
    opened(folder).close()
    const path = libraryFile(folder)
    const database = new DatabaseSync(path)
    database.exec('PRAGMA synchronous = OFF')
    try {
      return work(new Library(database, path))
    } finally {
      database.close()
    }
  })
}

/** Everything in `folder`, each file with the SHA-256 of its bytes. */
export function filesIn(
  folder: string,
): readonly { readonly name: string; readonly sha256: string | null }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const name = join(entry.parentPath, entry.name)
      const bytes = entry.isFile() ? readFileSync(name) : null
      const sha256 = bytes === null ? null : createHash('sha256').update(bytes).digest('hex')
      return { name: relative(folder, name), sha256 }
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Runs `work` as a user who has no more rights to `folder` than its permissions say. */
export function asOrdinaryUser(folder: string, work: () => void): void {
  if (process.getuid?.() !== 0) {
    work()
    return
  }
  const nobody = 65534
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, name), nobody, nobody)
  }
  process.seteuid?.(nobody)
  try {
    work()
  } finally {
    process.seteuid?.(0)
  }
}

/** Every journalled row of a library. */
export function allRows(
  library: Library,
): Readonly<Record<TableName, readonly Tables[TableName][]>> {
  return Object.fromEntries(
    tableNames.map((table) => [table, library.rows(table, {})]),
  ) as unknown as Record<TableName, readonly Tables[TableName][]>
}

/** Adds an article of `text`; gives its id. */
export function withArticle(library: Library, text: string): string {
  const revision = revisionOf(text)
  const metadata = { title: 'Title', publication: null, author: null, date: null, url: null }
  const location = { path: `/news/${revision.name}.txt`, size: 1, modifiedAt: 2 }
  const wanted = { revision: revision.name, metadata, location }
  const change = library.perform('article.add', (context) => addArticle(context, wanted), revision)
  return idOfFirst(expectOk(change))
}

/** Highlights a passage of an article whose text is `text`; gives the annotation's id. */
export function withAnnotation(
  library: Library,
  {
    articleId,
    text,
    start,
    end,
  }: Readonly<Record<'articleId' | 'text', string>> & Readonly<Record<'start' | 'end', number>>,
): string {
  const change = library.perform('annotation.add', (context) =>
    addAnnotation(context, {
      ...{ articleId, revision: revisionOf(text).name, text, start, end },
      colour: 'green',
    }),
  )
  return idOfFirst(expectOk(change))
}

function idOfFirst(change: Change | null): string {
  const [difference] = change?.differences ?? []
  if (difference === undefined) throw new Error('Nothing was changed.')
  return difference.id
}
