import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type { Skipped } from '../../contract/importing'
import type { Metadata, SeenFile } from '../../core/annotation/articles'
import type { RevisionName } from '../../core/annotation/rows'
import { readStructure } from '../../core/text/structure'
import type { Encoding } from '../../core/text/encodings'
import { decode, type ChosenEncoding, type ChosenText, type EncodingHints } from '../files/decode'
import { readTextFile, textFile, type TextFile } from '../files/read'
import { below, walk } from '../files/walk'
import { revisionFrom, revisionOf } from '../store/revisions'
import { Shelf } from './shelf'

/** What is to be read. */
export interface ReadingJob {
  /** The folder, whose path is left out of what is told of files in it. */
  readonly folder: string
  /** The files to read; `null` for all that are in the folder. */
  readonly files: readonly string[] | null
  /** How many files are told in one message, at most. */
  readonly batchSize: number
  /** Files that are passed over while they have this size (bytes) and time of modification. */
  readonly known: ReadonlyMap<string, { readonly size: number; readonly modifiedAt: number }>
  /** The encodings that people chose, by the path of the file. */
  readonly chosen: ReadonlyMap<string, ChosenEncoding>
  /** And by the bytes of the file. */
  readonly chosenTexts: readonly ChosenText[]
  /** The encodings to believe where the detector is not sure. */
  readonly preferred: readonly Encoding[]
}

/** A file that was read, ready to be kept. */
export interface ReadFile {
  readonly file: Omit<TextFile, 'text'>
  readonly revision: RevisionName
  /** The canonical text in UTF-8. */
  readonly bytes: Uint8Array
  /** The length of the canonical text in code units. */
  readonly length: number
  readonly metadata: Metadata
}

/** What the reading thread tells, in this order: *found*, then *read* until `isLast`. */
export type Reading =
  | {
      readonly kind: 'found'
      readonly files: readonly string[]
      readonly folders: readonly string[]
      readonly skipped: readonly Skipped[]
    }
  | {
      readonly kind: 'read'
      readonly files: readonly ReadFile[]
      /** Known files that are as they were, and files that are not there. */
      readonly unchanged: number
      readonly skipped: readonly Skipped[]
      /** The files among them, as they were when they were passed over. */
      readonly passed: readonly SeenFile[]
      readonly isLast: boolean
      /** Where the bytes of the files are, to be transferred with them. */
      readonly memory: readonly ArrayBuffer[]
    }

/** Bytes of text in one message, about. */
const batchBytes = 4_000_000

/** Finds and reads the files of a job, and gives them in batches, each when the one before was taken. */
export async function* readFiles(job: ReadingJob) {
  const { folder, files: wanted, batchSize } = job
  const walked = wanted === null ? walk(folder) : { files: wanted, folders: [], skipped: [] }
  const { files } = walked
  yield { kind: 'found', ...walked } satisfies Reading

  let next = 0
  do {
    const batch: ReadFile[] = []
    const shelf = new Shelf()
    const skipped: Skipped[] = []
    const passed: SeenFile[] = []
    let unchanged = 0
    let bytes = 0
    while (next < files.length && batch.length < batchSize && bytes < batchBytes) {
      const path = files[next] ?? ''
      next += 1
      const read = await readOne(job, path, shelf)
      if (read === null) unchanged += 1
      else if ('kind' in read) {
        skipped.push(read)
        passed.push(...seenAt(path))
      } else {
        batch.push(read)
        bytes += read.file.size
      }
    }
    const isLast = next >= files.length
    const { pieces: memory } = shelf
    yield {
      kind: 'read',
      files: batch,
      unchanged,
      skipped,
      passed,
      isLast,
      memory,
    } satisfies Reading
  } while (next < files.length)
}

async function readOne(
  { folder, known, chosen, chosenTexts, preferred }: ReadingJob,
  path: string,
  shelf: Shelf,
): Promise<ReadFile | Skipped | null> {
  if (isAsKnown(path, known)) return null
  const hints = { chosen: chosen.get(path) ?? null, chosenTexts, preferred }
  const small = await readSmall(path, hints, shelf)
  if (small !== null) return kept(small.file, utf8Of(small.file, small.bytes))
  const read = await readTextFile(path, hints)
  if (read.ok) return kept(read.value)
  const { kind, detail } = read.error
  return { path: below(folder, path), kind, detail }
}

/** @param utf8 The text in UTF-8, where it is at hand. */
function kept({ text, ...file }: TextFile, utf8?: Uint8Array): ReadFile {
  const { name, bytes, length } = utf8 === undefined ? revisionOf(text) : revisionFrom(text, utf8)
  return { file, revision: name, bytes, length, metadata: readStructure(text).metadata }
}

/** The canonical text of a file as its own bytes, if nothing in them was changed. */
function utf8Of({ encoding, undecodable }: TextFile, bytes: Buffer): Uint8Array | undefined {
  const isUtf8 = encoding === 'utf-8' && undecodable === 0
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return isUtf8 && !hasMark && !bytes.includes(0x0d) ? bytes : undefined
}

/** The largest file, in bytes, that is worth keeping this thread waiting for. */
const smallSize = 1_000_000

/**
 * Reads a small text without a detour through other threads, which takes several times as long as
 * reading it. `null` for everything that is not one; what that is, `readTextFile` finds out.
 */
async function readSmall(
  path: string,
  hints: EncodingHints,
  shelf: Shelf,
): Promise<{ readonly file: TextFile; readonly bytes: Buffer } | null> {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0))
    const stats = fstatSync(descriptor)
    if (!stats.isFile() || stats.size > smallSize) return null
    const bytes = shelf.take(stats.size)
    if (readSync(descriptor, bytes) !== bytes.length) return null
    if (fstatSync(descriptor).mtimeMs !== stats.mtimeMs) return null
    const decoded = await decode(bytes, hints)
    if (bytes.length === 0 || !decoded.ok) return null
    const modifiedAt = Math.trunc(stats.mtimeMs)
    const seen = { path, size: bytes.length, modifiedAt }
    return { file: textFile(seen, bytes, decoded.value), bytes }
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/** How a file is now; nothing when it isn't there. */
function seenAt(path: string): readonly SeenFile[] {
  try {
    const { size, mtimeMs } = statSync(path)
    return [{ path, size, modifiedAt: Math.trunc(mtimeMs) }]
  } catch {
    return []
  }
}

function isAsKnown(path: string, known: ReadingJob['known']): boolean {
  const seen = known.get(path)
  if (seen === undefined) return false
  try {
    const { size, mtimeMs } = statSync(path)
    return seen.size === size && seen.modifiedAt === Math.trunc(mtimeMs)
  } catch {
    // Reading it says why.
    return false
  }
}
