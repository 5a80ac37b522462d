import { canonicalText } from '../../core/text/canonical'
import { fail, ok, type Result } from '../../core/result'
import type { Decoding, Encoding } from '../../core/text/encodings'
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
  /** What to believe where the detector is not sure, the first of them first. */
  readonly preferred: readonly Encoding[]
}

/** An encoding that a person chose. */
export interface ChosenEncoding {
  readonly encoding: Encoding
  /** The one that Galley had read the file in. */
  readonly instead: Encoding
}

/** A canonical text and how it was read from bytes. */
export interface DecodedText extends Decoding {
  readonly text: string
}

export const noHints: EncodingHints = { chosen: null, preferred: [] }

/** How many of the first bytes are looked at to tell text from data. */
const sampleLength = 65_536

/** A share of control characters above which a "text" in UTF-8 is taken for binary data. */
const controlShareLimit = 0.3

/** The same for other encodings: compressed data has a tenth, a text next to none. */
const legacyControlShareLimit = 0.02

/** A share of control characters above which UTF-8 may be UTF-16 without a mark as well. */
const wideControlShare = 0.2

/** A share of undecodable bytes above which a text is no text, unless they are as few as these. */
const undecodableShareLimit = 0.1
const fewUndecodable = 3

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
  const certain = decodeCertain(bytes, marked)
  const own = marked ?? (certain !== undefined && isBeyondAscii(certain) ? 'utf-8' : undefined)
  const { chosen, preferred } = hints
  if (chosen !== null && (own === undefined || own === chosen.instead)) {
    return decodeIn(bytes, chosen.encoding)
  }
  if (certain !== undefined && !mayBeOther(certain, bytes, marked)) {
    const isDoubtful = marked === undefined && mayBeChance(certain.text)
    return checked(isDoubtful ? { ...certain, certainty: 'probable' } : certain, bytes)
  }
  if (marked !== undefined) return decodeMarked(bytes, marked)

  const { decodeLegacy, decodeOtherThanUtf8 } = await import('./encoding/legacy')
  if (certain !== undefined) return checked(decodeOtherThanUtf8(bytes) ?? certain, bytes)
  const decoded = decodeLegacy(bytes, preferred)
  const isWide = decoded.encoding.startsWith('utf-16') || decoded.encoding.startsWith('utf-32')
  if (!isWide && controlShare(bytes) > legacyControlShareLimit) return binary('binary data')
  return checked(decoded, bytes)
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
  return checked({ encoding, certainty, ...decoded }, bytes)
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

/** Whether a text says of itself that it is in UTF-8; ASCII is the same in most encodings. */
function isBeyondAscii({ text }: DecodedText): boolean {
  return /[^\0-\u007f]/u.test(text)
}

/**
 * Whether UTF-8 may be another encoding as well: UTF-16 and UTF-32 of Latin and Cyrillic letters, and
 * ISO-2022-JP, which begins Japanese words with an escape sequence.
 */
function mayBeOther(
  { text }: DecodedText,
  bytes: Uint8Array,
  marked: MarkedEncoding | undefined,
): boolean {
  if (marked !== undefined) return false
  return hasControls(text) && (controlShare(bytes) > wideControlShare || /\u001b\$[@B]/u.test(text))
}

function checked(decoded: DecodedText, bytes: Uint8Array): Result<DecodedText, DecodeFailure> {
  const isUtf8 = decoded.encoding === 'utf-8' && decoded.certainty === 'certain'
  if (isUtf8 && hasControls(decoded.text) && controlShare(bytes) > controlShareLimit) {
    return binary('binary data')
  }
  const undecodableLimit = Math.max(fewUndecodable, decoded.text.length * undecodableShareLimit)
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

/** Whether a text has any control character that a text seldom has; most have none, and need no counting. */
function hasControls(text: string): boolean {
  return /[\0-\u0008\u000e-\u001f\u007f]/u.test(text)
}

/** The share of control characters other than white space, escape and end of file. */
function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, sampleLength)
  let controls = 0
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127) {
      controls += 1
    }
  }
  return length === 0 ? 0 : controls / length
}
