import { stat } from 'node:fs/promises'
import type { FileState } from '../../contract/requests'
import type { SeenFile } from '../../core/annotation/articles'
import type { Article, Location, RevisionName } from '../../core/annotation/rows'
import type { Decoding } from '../../core/text/encodings'
import type { TextFile } from '../files/read'
import type { Library } from '../store/library'
import type { Sighting } from '../store/sightings'

/**
 * How old a file must be when it is seen, in milliseconds, for its times to show a later change:
 * some file systems count in steps of two seconds.
 */
const trusted = 2500

/** The file of an article: its newest place, if no other article was seen there since. */
export function fileOf(library: Library, articleId: string): Location | undefined {
  const [location] = library.locationsOf(articleId)
  if (location === undefined) return undefined
  return library.articleOfPath(location.path)?.id === articleId ? location : undefined
}

/** What is remembered of a file that was seen with a text. */
export function sightingOf({ path, size, modifiedAt }: SeenFile, revision: RevisionName): Sighting {
  const isOld = Date.now() - modifiedAt >= trusted
  return { path, size, revision, modifiedAt: isOld ? modifiedAt : -1 }
}

/** Remembers with which text an article's file was seen, and how that was read. */
export function noteSighting(
  library: Library,
  articleId: string,
  file: TextFile,
  revision: RevisionName,
): void {
  library.decodings.record(articleId, revision, file)
  // Should it fail, the file is read once more than it had to be.
  library.recordSighting(articleId, sightingOf(file, revision))
}

/** Whether a file looks as it did when its text was last read. */
export async function isAsSeen(
  library: Library,
  articleId: string,
  path: string,
): Promise<boolean | 'missing'> {
  const sighting = library.sighting(articleId, path)
  try {
    const { size, mtimeMs } = await stat(path)
    return sighting?.size === size && sighting.modifiedAt === Math.trunc(mtimeMs)
  } catch {
    // Deleted, moved, or on a disk that is not there now: the article has its own copy of the text.
    return 'missing'
  }
}

/** How an article's file is to its current text, as far as was seen. */
export function stateAsSeen(library: Library, { id, revision }: Article): FileState {
  const location = fileOf(library, id)
  if (location === undefined) return 'same'
  const sighting = library.sighting(id, location.path)
  return sighting === undefined || sighting.revision === revision ? 'same' : 'changed'
}

/** How the current text of an article was read from its file; `null` when that isn't known. */
export function decodingOf(library: Library, { id, revision }: Article): Decoding | null {
  const found = library.decodings.of(id, revision) ?? null
  const path = fileOf(library, id)?.path
  if (path === undefined) return found
  const [choice] = library.rows('encodingChoice', { articleId: id, path })
  if (choice === undefined) return found
  // The file came to say itself that it is in another encoding.
  if (found?.certainty === 'certain' && found.encoding !== choice.instead) return found
  const undecodable = found?.undecodable ?? 0
  return { encoding: choice.encoding, certainty: 'chosen', undecodable }
}
