import { constants } from 'node:fs'
import { lstat, open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Stats } from 'node:fs'
import type { OpenFailure } from '../../contract/failures'
import { fail, ok, type Result } from '../../core/result'
import type { Decoding } from '../../core/text/encodings'
import { readAsText } from '../decoding/ask'
import { noHints, type EncodingHints } from './decode'
import { formatOf } from './magic'

/** The largest file that is opened, in bytes. */
const sizeLimit = 200 * 1024 * 1024

/** Above this size, in bytes, a file's beginning is looked at before all of it is read: films are large too. */
const largeSize = 1_000_000

/** The bytes of a file that was read whole. */
export interface FileBytes {
  readonly path: string
  readonly bytes: Uint8Array
  /** Bytes. */
  readonly size: number
  /** Milliseconds since the Unix epoch. */
  readonly modifiedAt: number
}

/** A text file that was read whole. */
export interface TextFile extends Omit<FileBytes, 'bytes'>, Decoding {
  /** Its canonical text. */
  readonly text: string
  /** Its bytes, where they could not be made of the text again: in all but faultless UTF-8. */
  readonly original: Uint8Array | null
}

/** Reads a text file. */
export async function readTextFile(
  path: string,
  hints: EncodingHints = noHints,
): Promise<Result<TextFile, OpenFailure>> {
  const read = await readFileBytes(path)
  if (!read.ok) return read
  const { bytes, ...file } = read.value
  const decoded = await readAsText({ bytes, how: hints })
  if (!decoded.ok) return fail({ ...decoded.error, path, fileName: basename(path) })
  return ok(textFile(file, bytes, decoded.value))
}

/** The text file that bytes are, read in some encoding. */
export function textFile(
  { path, size, modifiedAt }: Omit<FileBytes, 'bytes'>,
  bytes: Uint8Array,
  { text, encoding, certainty, undecodable }: Decoding & { readonly text: string },
): TextFile {
  const isPlain = encoding === 'utf-8' && certainty === 'certain'
  return {
    ...{ path, size, modifiedAt, text, encoding, certainty, undecodable },
    original: isPlain ? null : bytes,
  }
}

/**
 * Reads the bytes of a file. Opens it without blocking, so that a FIFO or a device cannot hang the app, and
 * asks the open file (not its path) what it is, so that it cannot be exchanged in between.
 */
export async function readFileBytes(path: string): Promise<Result<FileBytes, OpenFailure>> {
  const failed = (kind: OpenFailure['kind'], detail = '') =>
    fail<OpenFailure>({ kind, path, fileName: basename(path), detail })

  let file: FileHandle
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0))
  } catch (error) {
    const kind = await kindOfOpenError(path, error)
    if (kind === 'missing' && hasLostBytes(path)) return failed('ill-formed-name')
    return failed(kind, kind === 'not-a-regular-file' ? await typeAt(path) : errorCode(error))
  }
  try {
    const stats = await file.stat()
    if (stats.isDirectory()) return failed('folder')
    if (!stats.isFile()) return failed('not-a-regular-file', typeOf(stats))
    if (stats.size > sizeLimit) return failed('too-large', `${megabytes(stats.size)} MB`)
    const format = stats.size > largeSize ? await formatOfLarge(file, stats.size) : undefined
    if (format !== undefined) return failed('binary', format)
    const bytes = await file.readFile()
    if (bytes.length === 0) return failed('empty')
    if (bytes.length > sizeLimit) return failed('too-large', `${megabytes(bytes.length)} MB`)
    if ((await file.stat()).mtimeMs !== stats.mtimeMs) return failed('changed-while-reading')
    return ok({ path, bytes, size: bytes.length, modifiedAt: Math.trunc(stats.mtimeMs) })
  } catch (error) {
    return failed('unreadable', errorCode(error))
  } finally {
    await file.close()
  }
}

/** How much is read at a place of a large file to see whether it is a text, in bytes. */
const pieceSize = 16_384
/** Where such pieces are read beside the beginning, as shares of the file. */
const pieceShares = [1 / 4, 1 / 2, 3 / 4]

/**
 * What format a large file is that is no text, as far as pieces of it tell: by its first bytes, or because
 * its beginning, or all that was read of the rest, is binary data. Reading it whole begins where it began.
 */
async function formatOfLarge(file: FileHandle, size: number): Promise<string | undefined> {
  const head = await readPiece(file, 0)
  const format = formatOf(head)
  if (format !== undefined) return format
  if (await isBinary(head)) return 'binary data'
  for (const share of pieceShares) {
    // On a whole character of every encoding whose characters have one length.
    const piece = await readPiece(file, Math.floor((size * share) / 4) * 4)
    if (!(await isBinary(piece))) return undefined
  }
  return 'binary data'
}

async function readPiece(file: FileHandle, position: number): Promise<Uint8Array> {
  const piece = Buffer.alloc(pieceSize)
  const { bytesRead } = await file.read(piece, 0, piece.length, position)
  return piece.subarray(0, bytesRead)
}

async function isBinary(piece: Uint8Array): Promise<boolean> {
  const read = await readAsText({ bytes: piece, how: noHints })
  return !read.ok && read.error.kind === 'binary'
}

/**
 * Whether a path that names nothing has the sign for bytes that are no Unicode text: the system hands such
 * names over so, and what they were is lost.
 */
function hasLostBytes(path: string): boolean {
  return path.includes('\ufffd')
}

async function kindOfOpenError(path: string, error: unknown): Promise<OpenFailure['kind']> {
  switch (errorCode(error)) {
    case 'ENOENT':
      return (await isLink(path)) ? 'broken-link' : 'missing'
    case 'ELOOP':
      return 'broken-link'
    case 'ENOTDIR':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'EISDIR':
      return 'folder'
    case 'ENXIO':
      return 'not-a-regular-file'
    default:
      return 'unreadable'
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch {
    // Neither a file nor a link: it is simply missing.
    return false
  }
}

/** What stands at a path that could not even be opened, as a socket cannot (open(2), ENXIO). */
async function typeAt(path: string): Promise<string> {
  try {
    return typeOf(await stat(path))
  } catch (error) {
    return errorCode(error)
  }
}

function typeOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a FIFO'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(0)
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
