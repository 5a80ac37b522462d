import { basename } from 'node:path'
import type { Failure } from '../../contract/failures'
import type { EncodingChoices } from '../../contract/encodings'
import type { Changed } from '../../contract/requests'
import type { Article, Location } from '../../core/annotation/rows'
import { fail, ok, type Result } from '../../core/result'
import type { Encoding } from '../../core/text/encodings'
import { readAsText } from '../decoding/ask'
import { noHints } from '../files/decode'
import { readFileBytes, textFile, type FileBytes } from '../files/read'
import type { Library } from '../store/library'
import { takeTextAs } from './revise'
import type { Session } from './session'
import { fileOf } from './sightings'

/**
 * Gives an article the text that its file is in another encoding, and remembers that for the file.
 *
 * @param encoding `null` is what Galley finds
 */
export async function reopenAs(
  session: Session,
  library: Library,
  articleId: string,
  encoding: Encoding | null,
): Promise<Result<Changed, Failure>> {
  const read = await bytesOf(library, articleId)
  if (!read.ok) return read
  const { bytes, path } = read.value
  const hints = { ...noHints, preferred: session.preferences.preferredEncodings() }
  const found = await readAsText({ bytes, how: hints })
  const decoded = encoding === null ? found : await readAsText({ bytes, how: encoding })
  if (!decoded.ok) {
    return fail({ about: 'file', failure: { ...decoded.error, path, fileName: basename(path) } })
  }
  const instead = found.ok ? found.value.encoding : 'utf-8'
  const file = textFile(read.value, bytes, decoded.value)
  const taken = await takeTextAs(session, articleId, file, { encoding, instead })
  if (taken.ok) session.screen.tellDecoding(library, articleId)
  return taken
}

/** How the file of an article reads in every encoding. */
export async function encodingChoices(
  session: Session,
  articleId: string,
): Promise<Result<EncodingChoices, Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const read = await bytesOf(library.value, articleId)
  if (!read.ok) return read
  const { bytes } = read.value
  const preferred = session.preferences.preferredEncodings()
  const { previewAll } = await import('../files/encoding/preview')
  const found = await readAsText({ bytes, how: { ...noHints, preferred } })
  return ok({
    found: found.ok ? found.value : null,
    ...previewAll(bytes, found.ok ? found.value.encoding : null, preferred),
    preferred,
  })
}

/** The bytes of an article's file as it is now or, where it can't be read any more, as it was. */
async function bytesOf(library: Library, articleId: string): Promise<Result<FileBytes, Failure>> {
  const article = library.row('article', articleId)
  const location = fileOf(library, articleId) ?? library.locationsOf(articleId)[0]
  if (article === undefined || location === undefined) {
    return fail({ about: 'request', failure: { kind: 'not-found', detail: articleId } })
  }
  const read = await readFileBytes(location.path)
  if (read.ok) return read
  return keptBytes(library, article, location) ?? fail({ about: 'file', failure: read.error })
}

function keptBytes(
  library: Library,
  { id, revision }: Article,
  { path, size }: Location,
): Result<FileBytes, Failure> | undefined {
  const text = library.revisionText(revision)
  const original = library.decodings.originalOf(id, revision)
  const bytes = original ?? (text === undefined ? undefined : Buffer.from(text))
  // Should the file come back, it is to be looked at.
  return bytes === undefined ? undefined : ok({ path, bytes, size, modifiedAt: -1 })
}
