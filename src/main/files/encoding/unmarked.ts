import type { Certainty, Encoding } from '../../../core/text/encodings'
import { decodeAs } from './decoders'

/** UTF-16 or UTF-32 without a byte-order mark. */
export interface UnmarkedUnicode {
  readonly encoding: Encoding
  readonly certainty: Extract<Certainty, 'detected' | 'probable'>
}

/** How many bytes at the start of a file are looked at. */
const sampleLength = 65_536

/** How many characters it takes to be sure. */
const sureCharacters = 12

/** What share of the letters must be of one script. A text in the other byte order has letters of many. */
const scriptShare = 0.8

/** How many characters there are at least for each that is damaged. */
const soundCharacters = 100

/** Characters that no text has: unassigned and private ones, control characters. */
const unwritten = /[\p{Cn}\p{Co}\p{Cs}]|(?![\t\n\v\f\r\u001a\u001b])\p{Cc}/u

const latin = /\p{Script=Latin}/u

/** Chinese and Japanese mix three of them. */
const scripts = [
  /\p{Script=Cyrillic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
]

/**
 * UTF-16 or UTF-32 by what the bytes are as such: characters of one script that texts have and no
 * others. Answers `undefined` for anything else. Bytes below 9 are the sign of it; a text in a legacy
 * encoding has none.
 */
export function unmarkedUnicode(bytes: Uint8Array): UnmarkedUnicode | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleLength))
  const wide = (['utf-32le', 'utf-32be'] as const).find((encoding) => isText(sample, encoding, 4))
  if (wide !== undefined) return { encoding: wide, certainty: certaintyOf(sample.length / 4) }
  const [one, other] = (['utf-16le', 'utf-16be'] as const).filter((each) => isText(sample, each, 2))
  if (one === undefined) return undefined
  if (other === undefined) return { encoding: one, certainty: certaintyOf(sample.length / 2) }
  const [inOne, inOther] = [spacesIn(sample, one), spacesIn(sample, other)]
  const isClear = Math.min(inOne, inOther) === 0 && Math.max(inOne, inOther) > 1
  return {
    encoding: inOther > inOne ? other : one,
    certainty: isClear ? certaintyOf(sample.length / 2) : 'probable',
  }
}

function certaintyOf(characters: number): UnmarkedUnicode['certainty'] {
  return characters >= sureCharacters ? 'detected' : 'probable'
}

function isText(bytes: Uint8Array, encoding: Encoding, width: number): boolean {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % width))
  if (whole.length < width * 2) return false
  const { text, undecodable } = decodeAs(whole, encoding)
  // The sample may end within a pair of surrogates.
  const damaged = undecodable - (text.endsWith('\ufffd') ? 1 : 0)
  if (damaged > text.length / soundCharacters || unwritten.test(text.slice(0, -1))) return false
  return isOfOneScript(text)
}

/** Latin letters are those of names, in a text of any script. */
function isOfOneScript(text: string): boolean {
  const counts = scripts.map(() => 0)
  let letters = 0
  let latinLetters = 0
  for (const character of text) {
    if (!/\p{L}/u.test(character)) continue
    letters += 1
    if (latin.test(character)) latinLetters += 1
    const script = scripts.findIndex((each) => each.test(character))
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1
  }
  return letters > 0 && latinLetters + Math.max(...counts) >= letters * scriptShare
}

/** Spaces and the commonest signs, which no byte order but the right one has. */
function spacesIn(bytes: Uint8Array, encoding: Encoding): number {
  const { text } = decodeAs(bytes.subarray(0, bytes.length & ~1), encoding)
  return text.match(/[ \n.,。、，]/gu)?.length ?? 0
}
