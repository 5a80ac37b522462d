import type { Context } from '../../core/annotation/context'
import { chooseEncoding } from '../../core/annotation/encoding-choices'
import type { Difference } from '../../core/journal/change'
import { chosenFor, type EncodingHints } from '../files/decode'
import type { TextFile } from '../files/read'
import type { ReadingJob } from '../importing/reading'
import type { Library } from '../store/library'
import type { Session } from './session'

/**
 * What is known of the encoding of the file at a path before it is read: what a person chose for it, or for
 * the same bytes at another path, and what the user prefers in doubt.
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
  const chosen = choice ?? null
  const chosenTexts = library.decodings.chosenTexts()
  return { chosen, chosenTexts, preferred: session.preferences.preferredEncodings() }
}

/** What is known of the encoding of a file that may be an article's at another place. */
export function hintsForMoved(
  session: Session,
  library: Library,
  articleId: string,
): EncodingHints {
  const chosen = library.rows('encodingChoice', { articleId }).at(-1) ?? null
  return { chosen, chosenTexts: [], preferred: session.preferences.preferredEncodings() }
}

/** The same for all files at once. */
export function encodingHints(
  session: Session,
  library: Library,
): Pick<ReadingJob, 'chosen' | 'chosenTexts' | 'preferred'> {
  const chosen = library.rows('encodingChoice', {}).map((choice) => [choice.path, choice] as const)
  const chosenTexts = library.decodings.chosenTexts()
  const preferred = session.preferences.preferredEncodings()
  return { chosen: new Map(chosen), chosenTexts, preferred }
}

/**
 * The differences that keep, for the place of a file, the encoding that a person chose for its bytes at
 * another place, or for the article; none for a file that was not read in a chosen one.
 */
export function choiceKept(
  context: Context,
  library: Library,
  articleId: string,
  { path, certainty, original }: Pick<TextFile, 'path' | 'certainty' | 'original'>,
): readonly Difference[] {
  if (certainty !== 'chosen' || original === null) return []
  const choice =
    chosenFor(original, library.decodings.chosenTexts()) ??
    library.rows('encodingChoice', { articleId }).at(-1)
  if (choice === undefined) return []
  const { encoding, instead } = choice
  return chooseEncoding(context, { articleId, path, encoding, instead })
}
