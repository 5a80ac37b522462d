import { isAscii } from 'node:buffer'
import { createHash } from 'node:crypto'
import { canonicalText } from '../../core/text/canonical'
import { fail, ok, type Result } from '../../core/result'
import type { Decoding, Encoding } from '../../core/text/encodings'
import { controlShare } from './control-share'
import { formatOf } from './magic'

/** Why bytes are not a text. */
export interface DecodeFailure {
  readonly kind: 'binary' | 'blank'
  readonly detail: string
}

/** What is known of a file's encoding beside its bytes. */
export interface EncodingHints {
  /** The encoding that a person chose for the file. */
  readonly chosen: ChosenEncoding | null
  /** What people chose for files with certain bytes, wherever these lie. */
  readonly chosenTexts: readonly ChosenText[]
  /** What to believe where the detector is not sure, the first of them first. */
  readonly preferred: readonly Encoding[]
}

/** An encoding that a person chose. */
export interface ChosenEncoding {
  readonly encoding: Encoding
  /** The one that Galley had read the file in. */
  readonly instead: Encoding
}

/** The bytes of a file for which a person chose an encoding. */
export interface ChosenText extends ChosenEncoding {
  /** Bytes. */
  readonly size: number
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string
}

/** A canonical text and how it was read from bytes. */
export interface DecodedText extends Decoding {
  readonly text: string
}

export const noHints: EncodingHints = { chosen: null, chosenTexts: [], preferred: [] }

/** A share of control characters above which a "text" in UTF-8 is taken for binary data. */
const controlShareLimit = 0.3

/** The same for other encodings: compressed data has a tenth, a text next to none. */
const legacyControlShareLimit = 0.02

/** A share of control characters above which UTF-8 may be UTF-16 without a mark as well. */
const wideControlShare = 0.2

/** A share of undecodable bytes above which a text is no text, unless they are as few as these. */
const undecodableShareLimit = 0.1
const fewUndecodable = 3

/** The same share for UTF-8, whose letters nothing else looks like: parts of a text may be in another encoding. */
const undecodableUtf8ShareLimit = 0.4

/**
 * Turns the bytes of a file into canonical text. A byte-order mark says how; then bytes that are UTF-8
 * throughout are; the rest is told by {@link EncodingHints} and a detector, which is loaded when it is
 * needed first.
 *
 * What a person chose counts but for a file that came to say itself, by a mark or by being UTF-8, that it
 * is in another encoding than the one that was chosen against.
 */
export async function decode(
  bytes: Uint8Array,
  hints: EncodingHints = noHints,
): Promise<Result<DecodedText, DecodeFailure>> {
  const marked = encodingByMark(bytes)
  const format = marked === undefined ? formatOf(bytes) : undefined
  if (format !== undefined) return binary(format)
  const isPlain = marked === undefined && isAscii(bytes)
  const certain = isPlain ? decodePlain(bytes) : decodeCertain(bytes, marked)
  const own = marked ?? (certain !== undefined && !isPlain ? 'utf-8' : undefined)
  const { preferred } = hints
  const chosen = hints.chosen ?? chosenFor(bytes, hints.chosenTexts)
  if (chosen !== null && (own === undefined || own === chosen.instead)) {
    return decodeIn(bytes, chosen.encoding)
  }
  const controls = certain === undefined ? 0 : controlShare(bytes)
  if (certain !== undefined && (marked !== undefined || !mayBeOther(certain, controls))) {
    const isDoubtful = marked === undefined && !isPlain && mayBeChance(certain.text)
    return checkedCertain(isDoubtful ? { ...certain, certainty: 'probable' } : certain, controls)
  }
  if (marked !== undefined) return decodeMarked(bytes, marked)

  const { decodeLegacy, decodeOtherThanUtf8 } = await import('./encoding/legacy')
  if (certain !== undefined) {
    const other = decodeOtherThanUtf8(bytes)
    return other === undefined ? checkedCertain(certain, controls) : checked(other)
  }
  const decoded = decodeLegacy(bytes, preferred)
  const isWide = decoded.encoding.startsWith('utf-16') || decoded.encoding.startsWith('utf-32')
  if (!isWide && controlShare(bytes) > legacyControlShareLimit) return binary('binary data')
  return checked(decoded)
}

/** What a person chose for a file with the very same bytes. */
export function chosenFor(
  bytes: Uint8Array,
  chosenTexts: readonly ChosenText[],
): ChosenEncoding | null {
  const ofSize = chosenTexts.filter(({ size }) => size === bytes.length)
  if (ofSize.length === 0) return null
  const hash = sha256(bytes)
  return ofSize.findLast((each) => each.sha256 === hash) ?? null
}

/** The SHA-256 of bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads bytes in an encoding that a person chose. */
export async function decodeIn(
  bytes: Uint8Array,
  encoding: Encoding,
): Promise<Result<DecodedText, DecodeFailure>> {
  const { decodeAs } = await import('./encoding/decoders')
  const text = canonical({ encoding, certainty: 'chosen', ...decodeAs(bytes, encoding) })
  return /\S/u.test(text.text) ? ok(text) : fail({ kind: 'blank', detail: '' })
}

type MarkedEncoding = Extract<Encoding, `utf-${string}`>

/** The encoding that a byte-order mark announces (Unicode Standard, section 23.8). */
function encodingByMark(bytes: Uint8Array): MarkedEncoding | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return 'utf-32le'
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** ASCII, which every reader of UTF-8 reads alike; this one is the fastest. */
function decodePlain({ buffer, byteOffset, byteLength }: Uint8Array): DecodedText {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
  return { text, encoding: 'utf-8', certainty: 'certain', undecodable: 0 }
}

/** A text whose encoding the bytes say themselves; `undefined` for others, and where a byte is wrong. */
function decodeCertain(
  bytes: Uint8Array,
  marked: MarkedEncoding | undefined,
): DecodedText | undefined {
  const encoding = marked ?? 'utf-8'
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return undefined
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding, certainty: 'certain', undecodable: 0 }
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

/** A text with a mark that the fast way above does not read. */
async function decodeMarked(
  bytes: Uint8Array,
  encoding: MarkedEncoding,
): Promise<Result<DecodedText, DecodeFailure>> {
  const { decodeAs } = await import('./encoding/decoders')
  const decoded = decodeAs(bytes, encoding)
  const certainty = decoded.undecodable === 0 ? 'certain' : 'probable'
  return checked({ encoding, certainty, ...decoded })
}

/** Two characters beyond ASCII may be UTF-8 by chance, each two bytes of another encoding; more are not. */
const manyBeyondAscii = /(?:[^\0-\u007f][\0-\u007f]*){3}/u

/**
 * A letter of two bytes of another alphabet beside an ASCII letter, as no word has it. Greek letters may
 * be there: Δt.
 */
const strangeNeighbours = /[a-z][\u0400-\u07ff]|[\u0400-\u07ff][a-z]/iu

/** Whether a text is UTF-8 perhaps by chance: "cՏ" is what "c’è" of MacRoman reads as. */
function mayBeChance(text: string): boolean {
  return !manyBeyondAscii.test(text) && strangeNeighbours.test(text)
}

/**
 * Whether UTF-8 may be another encoding as well: UTF-16 and UTF-32 of Latin and Cyrillic letters, and
 * ISO-2022-JP, which begins Japanese words with an escape sequence.
 */
function mayBeOther({ text }: DecodedText, controls: number): boolean {
  return controls > wideControlShare || text.includes('\u001b$@') || text.includes('\u001b$B')
}

/** Checks a text whose bytes say themselves what they are, with that share of control characters. */
function checkedCertain(
  decoded: DecodedText,
  controls: number,
): Result<DecodedText, DecodeFailure> {
  const isBinary = decoded.encoding === 'utf-8' && controls > controlShareLimit
  return isBinary ? binary('binary data') : checked(decoded)
}

function checked(decoded: DecodedText): Result<DecodedText, DecodeFailure> {
  const share = decoded.encoding === 'utf-8' ? undecodableUtf8ShareLimit : undecodableShareLimit
  const undecodableLimit = Math.max(fewUndecodable, decoded.text.length * share)
  if (decoded.undecodable > undecodableLimit) {
    return binary('binary data')
  }
  const text = canonical(decoded)
  return /\S/u.test(text.text) ? ok(text) : fail({ kind: 'blank', detail: '' })
}

function canonical(decoded: DecodedText): DecodedText {
  return { ...decoded, text: canonicalText(decoded.text) }
}

function binary(detail: string): Result<never, DecodeFailure> {
  return fail({ kind: 'binary', detail })
}
