import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Article } from '../../core/annotation/rows'
import { moveToFile } from '../../core/annotation/articles'
import type { Action } from '../../core/journal/change'
import { ok } from '../../core/result'
import { readTextFile, type TextFile } from '../files/read'
import type { Library } from '../store/library'
import { revisionOf } from '../store/revisions'
import { choiceKept, hintsForMoved } from './reading'
import type { Session } from './session'
import { isAsSeen, noteSighting } from './sightings'

/** How many names of a folder are looked at for a file that was renamed. */
const mostNames = 2000

/** Whether the article's text is still in a file at another of its places. */
export async function isElsewhere(library: Library, { id }: Article): Promise<boolean> {
  for (const { path } of library.locationsOf(id).slice(1)) {
    if (library.articleOfPath(path)?.id !== id) continue
    if ((await isAsSeen(library, id, path)) === true) return true
  }
  return false
}

/**
 * The file of an article under another name in the folder where it was: known by its content. One that
 * was seen as the article's before is not meant: the user undid that it is.
 */
export async function findRenamed(
  session: Session,
  library: Library,
  article: Article,
  path: string,
): Promise<TextFile | undefined> {
  const size = library.sighting(article.id, path)?.size
  const folder = dirname(path)
  for (const name of await namesIn(folder)) {
    const candidate = join(folder, name)
    if (library.articleOfPath(candidate) !== undefined) continue
    if (library.sighting(article.id, candidate) !== undefined) continue
    if ((await sizeOf(candidate)) !== size) continue
    const read = await readTextFile(candidate, hintsForMoved(session, library, article.id))
    if (read.ok && revisionOf(read.value.text).name === article.revision) return read.value
  }
  return undefined
}

/**
 * Makes a file with the text of an article that article's, as one change.
 *
 * @param action `article.follow` when nobody asked for it
 */
export function moveArticle(
  session: Session,
  library: Library,
  article: Article,
  file: TextFile,
  action: Extract<Action, 'article.follow' | 'article.locate'>,
) {
  const { path, size, modifiedAt } = file
  const articleId = article.id
  const moved = session.perform(action, (context) => {
    const differences = moveToFile(context, { articleId, location: { path, size, modifiedAt } })
    return differences.ok
      ? ok([...differences.value, ...choiceKept(context, library, articleId, file)])
      : differences
  })
  if (moved.ok) noteSighting(library, article.id, file, article.revision)
  return moved
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).slice(0, mostNames)
  } catch {
    // The folder is gone as well.
    return []
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const stats = await stat(path)
    return stats.isFile() ? stats.size : undefined
  } catch {
    return undefined
  }
}
