import type { EncodingHints } from '../files/decode'
import type { ReadingJob } from '../importing/reading'
import type { Library } from '../store/library'
import type { Session } from './session'

/**
 * What is known of the encoding of the file at a path before it is read: what a person chose for it, and
 * what the user prefers in doubt.
 *
 * @param articleId the article whose file it is; `undefined` when that isn't known to be one
 */
export function hintsFor(
  session: Session,
  library: Library,
  path: string,
  articleId: string | undefined,
): EncodingHints {
  const [choice] =
    articleId === undefined ? [] : library.rows('encodingChoice', { articleId, path })
  return { chosen: choice ?? null, preferred: session.preferences.preferredEncodings() }
}

/** What is known of the encoding of a file that may be an article's at another place. */
export function hintsForMoved(
  session: Session,
  library: Library,
  articleId: string,
): EncodingHints {
  const chosen = library.rows('encodingChoice', { articleId }).at(-1) ?? null
  return { chosen, preferred: session.preferences.preferredEncodings() }
}

/** The same for all files at once. */
export function encodingHints(
  session: Session,
  library: Library,
): Pick<ReadingJob, 'chosen' | 'preferred'> {
  const chosen = library.rows('encodingChoice', {}).map((choice) => [choice.path, choice] as const)
  return { chosen: new Map(chosen), preferred: session.preferences.preferredEncodings() }
}
