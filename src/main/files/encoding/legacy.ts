import type { Certainty, Encoding } from '../../../core/text/encodings'
import { decodeAs, type DecodedBytes } from './decoders'
import { detectEncoding, signOdds, type Candidate } from './detect'
import { countBeyondAscii, signsOfMisreading } from './plausibility'
import { sampleOf } from './sample'
import { unmarkedUnicode } from './unmarked'

/** A text and the encoding that it was read in. */
export interface LegacyText extends DecodedBytes {
  readonly encoding: Encoding
  readonly certainty: Extract<Certainty, 'detected' | 'probable'>
}

/** What is assumed of bytes of which nothing makes sense. */
const lastResort: Encoding = 'windows-1252'

/** How many characters beyond ASCII a text has at least that is damaged UTF-8: one may be so by chance. */
const leastOfUtf8 = 2

/** How many of the likeliest encodings may give way to one that has a character for every byte. */
const alternatives = 6

/**
 * Reads bytes that no byte-order mark tells about and that are not UTF-8 throughout: damaged UTF-8, or
 * UTF-16 or UTF-32 without a mark, or what the detector says, or where that is not sure, the first of
 * the user's preferred encodings that makes sense.
 */
export function decodeLegacy(bytes: Uint8Array, preferred: readonly Encoding[]): LegacyText {
  const unmarked = hasControls(bytes) ? unmarkedUnicode(bytes) : undefined
  if (unmarked !== undefined) return honest({ ...unmarked, ...decodeAs(bytes, unmarked.encoding) })
  const damaged = damagedUtf8(bytes)
  if (damaged !== undefined) return damaged
  const sample = sampleOf(bytes)
  const detected = detectEncoding(sample)
  if (detected === undefined) {
    const encoding = preferred[0] ?? lastResort
    return { encoding, certainty: 'probable', ...decodeAs(bytes, encoding) }
  }
  const { certainty } = detected
  const wanted =
    certainty === 'probable' ? preferred.filter((each) => makesSense(sample, each)) : []
  const candidates = [
    ...wanted.map((encoding) => ({ encoding, behind: 0 })),
    ...detected.candidates,
  ].slice(0, alternatives)
  return firstWhole(bytes, candidates, certainty)
}

/** The encodings whose bytes are UTF-8 as well: UTF-16 and UTF-32 of plain letters, and ISO-2022-JP. */
export function decodeOtherThanUtf8(bytes: Uint8Array): LegacyText | undefined {
  const japanese = decodeAs(bytes, 'iso-2022-jp')
  const isJapanese = japanese.undecodable === 0 && /[^\0-\u007f]/u.test(japanese.text)
  if (isJapanese) return { encoding: 'iso-2022-jp', certainty: 'detected', ...japanese }
  const unmarked = unmarkedUnicode(bytes)
  return unmarked && honest({ ...unmarked, ...decodeAs(bytes, unmarked.encoding) })
}

/** Whether a text in an encoding shows no sign of being in another one. */
function makesSense(sample: Uint8Array, encoding: Encoding): boolean {
  const { text, undecodable } = decodeAs(sample, encoding)
  return undecodable === 0 && signsOfMisreading(text) === 0
}

/**
 * The first candidate that has a character for every byte of the whole file, or else the first: a text in
 * which a few bytes are broken makes no sense in an encoding that happens to have characters for them.
 */
function firstWhole(
  bytes: Uint8Array,
  candidates: readonly Candidate[],
  certainty: LegacyText['certainty'],
): LegacyText {
  let first: LegacyText | undefined
  for (const { encoding, behind } of candidates) {
    if (first !== undefined && behind > first.undecodable * signOdds) continue
    const decoded = honest({ encoding, certainty, ...decodeAs(bytes, encoding) })
    if (decoded.undecodable === 0) {
      return first === undefined ? named(bytes, decoded) : { ...decoded, certainty: 'probable' }
    }
    first ??= decoded
  }
  if (first === undefined) throw new Error('There is no encoding to read the text in.')
  return first
}

/** GBK is the part of GB18030 that has no characters of four bytes. */
function named(bytes: Uint8Array, text: LegacyText): LegacyText {
  if (text.encoding !== 'gb18030') return text
  return decodeAs(bytes, 'gbk').text === text.text && !hasFourByteCharacters(bytes)
    ? { ...text, encoding: 'gbk' }
    : text
}

function hasFourByteCharacters(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x81) continue
    index += 1
    const second = bytes[index] ?? 0
    if (second >= 0x30 && second <= 0x39) return true
  }
  return false
}

/** The sample is asked first: of a long text in another encoding, nothing else need be read as UTF-8. */
function damagedUtf8(bytes: Uint8Array): LegacyText | undefined {
  if (!isMostlyUtf8(decodeAs(sampleOf(bytes), 'utf-8'))) return undefined
  const decoded = decodeAs(bytes, 'utf-8')
  return isMostlyUtf8(decoded)
    ? { encoding: 'utf-8', certainty: 'probable', ...decoded }
    : undefined
}

function isMostlyUtf8({ text, undecodable }: DecodedBytes): boolean {
  const whole = countBeyondAscii(text) - undecodable
  return whole >= Math.max(leastOfUtf8, undecodable)
}

/** Whoever cannot decode every byte is not sure. */
function honest(text: LegacyText): LegacyText {
  return text.undecodable > 0 ? { ...text, certainty: 'probable' } : text
}

/** Whether there are bytes that only wide encodings have in texts. */
function hasControls(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536)
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32)) return true
  }
  return false
}
