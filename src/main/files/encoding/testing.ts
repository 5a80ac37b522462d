import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Encoding } from '../../../core/text/encodings'
import { decodeAs } from './decoders'

/** Support for tests and measurements of encodings: news texts in many languages, as bytes. */

/** In which languages (the names of the fixtures) texts are written in an encoding. */
export const languagesOf: Readonly<Partial<Record<Encoding, readonly string[]>>> = {
  'windows-1251': ['ru', 'uk', 'bg', 'sr', 'be', 'mk'],
  'koi8-r': ['ru', 'bg'],
  'koi8-u': ['uk'],
  ibm866: ['ru', 'bg'],
  'x-mac-cyrillic': ['ru', 'uk', 'bg', 'sr'],
  'iso-8859-5': ['ru', 'bg', 'sr', 'mk', 'be'],
  'windows-1250': ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'],
  'iso-8859-2': ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'],
  'windows-1252': ['de', 'fr', 'es', 'pt', 'it', 'sv', 'fi', 'da', 'nl', 'en'],
  'iso-8859-1': ['de', 'fr', 'es', 'pt', 'it', 'sv', 'fi', 'da', 'nl'],
  'iso-8859-15': ['nl', 'fr', 'de', 'fi'],
  'windows-1253': ['el'],
  'iso-8859-7': ['el'],
  'windows-1254': ['tr'],
  'iso-8859-9': ['tr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar', 'fa'],
  gbk: ['zh-hans'],
  gb18030: ['zh-hans'],
  big5: ['zh-hant'],
  shift_jis: ['ja'],
  'euc-jp': ['ja'],
  'euc-kr': ['ko'],
  'utf-16le': ['en', 'ru', 'de', 'el', 'he', 'ar', 'zh-hans', 'zh-hant', 'ja', 'ko'],
  'utf-16be': ['en', 'ru', 'de', 'el', 'he', 'ar', 'zh-hans', 'zh-hant', 'ja', 'ko'],
  'utf-32le': ['en', 'ru', 'zh-hans'],
  'utf-32be': ['en', 'ru', 'zh-hans'],
}

/** What was typed for signs that an encoding does not have. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/gu, '"'],
  [/[‘’]/gu, "'"],
  [/[–—]/gu, '-'],
  [/€/gu, 'EUR'],
  [/œ/gu, 'oe'],
  [/ی/gu, 'ي'],
  [/ک/gu, 'ك'],
  [/[\u200c\u00a0]/gu, ' '],
  [/[۰-۹]/gu, '1'],
  [/…/gu, '...'],
  [/№/gu, 'No.'],
  [/Ё/gu, 'Е'],
  [/ё/gu, 'е'],
]

const multibyte = ['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr']

const fixtures = join(import.meta.dirname, 'fixtures')

/** The text of a language as it is typed in an encoding; of the fixtures, or of another folder. */
export function textIn(encoding: Encoding, language: string, folder = fixtures): string {
  const path = join(folder, `${language}.txt`)
  return Array.from(readFileSync(path, 'utf8'), (character) => {
    if (canEncode(encoding, character)) return character
    return plainer.reduce((text, [signs, plain]) => text.replace(signs, plain), character)
  }).join('')
}

/**
 * The bytes of a text in an encoding, without a byte-order mark.
 *
 * @throws For a character that the encoding does not have.
 */
export function encode(encoding: Encoding, text: string): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    case 'utf-32le':
    case 'utf-32be': {
      const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0)
      const view = new DataView(new ArrayBuffer(characters.length * 4))
      characters.forEach((character, index) => {
        view.setUint32(index * 4, character, encoding === 'utf-32le')
      })
      return new Uint8Array(view.buffer)
    }
    case 'kz-1048':
    case 'cp1125': {
      const table = decodeAs(
        Uint8Array.from({ length: 256 }, (_, byte) => byte),
        encoding,
      ).text
      return Uint8Array.from(text, (character) => {
        const byte = table.indexOf(character)
        if (byte < 0) throw new TypeError(`${encoding} has no ${character}`)
        return byte
      })
    }
    default:
      return multibyte.includes(encoding)
        ? createMultibyteEncoder(encoding)(text)
        : createSinglebyteEncoder(encoding)(text)
  }
}

/** Pieces of a text of `length` UTF-16 code units, `most` of them at most, from all over it. */
export function piecesOf(text: string, length: number, most: number): readonly string[] {
  const room = text.length - length
  if (room < 0) return []
  const count = Math.min(most, room + 1, Math.floor(text.length / length) + 1)
  const pieces = Array.from({ length: count }, (_, index) => {
    const start = count === 1 ? 0 : Math.floor((room * index) / (count - 1))
    return text.slice(start, start + length)
  })
  return [...new Set(pieces)].filter((piece) => piece.isWellFormed())
}

function canEncode(encoding: Encoding, character: string): boolean {
  try {
    encode(encoding, character)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
