import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js'
import type { Encoding } from '../../../core/text/encodings'

/** Bytes read in one encoding. */
export interface DecodedBytes {
  readonly text: string
  /** How many U+FFFD and C1 controls in the text stand for bytes that the encoding has no character for. */
  readonly undecodable: number
}

/** What U+FFFD is in UTF-8: a text may have it as a character of its own. */
const writtenReplacement = Buffer.from('\ufffd')

const multibyte: readonly Encoding[] = [
  ...(['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr'] as const),
]

/**
 * Reads bytes in an encoding: each that has no meaning in it as U+FFFD. The tables are those of the
 * WHATWG Encoding Standard, and Unicode's for ISO-8859-1 and ISO-8859-9, which that does not have; the
 * runtime's own `TextDecoder` is not used for them, because some of its tables are wrong.
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedBytes {
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes)
    case 'utf-16le':
      return decodeUtf16(bytes)
    case 'utf-16be':
      return decodeUtf16(
        Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16(),
        bytes.length & 1,
      )
    case 'utf-32le':
    case 'utf-32be':
      return decodeUtf32(bytes, encoding === 'utf-32le')
    default: {
      const text = isSingleByte(encoding)
        ? decodeByTable(bytes, tableOf(encoding))
        : createMultibyteDecoder(encoding, true)(bytes)
      return { text, undecodable: countReplacements(text) + countUnused(text) }
    }
  }
}

/** Whether every byte is a character in an encoding. */
export function isSingleByte(encoding: Encoding): boolean {
  return !encoding.startsWith('utf-') && !multibyte.includes(encoding)
}

/** How many U+FFFD a text has. */
export function countReplacements(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1
  return count
}

/**
 * How many C1 controls a text has: what the tables give for bytes that are not used, as 0x98 of
 * windows-1251. Texts have none, and they are shown like U+FFFD.
 */
function countUnused(text: string): number {
  return text.match(/[\u0080-\u009f]/gu)?.length ?? 0
}

/** Encodings that are another one but for some letters: those of it, and what stands in their places. */
const variants: Readonly<Partial<Record<Encoding, readonly [Encoding, string, string]>>> = {
  // The Ukrainian encoding of DOS.
  cp1125: ['ibm866', 'ЄєЇїЎў°∙', 'ҐґЄєІіЇї'],
  // The Kazakh encoding of Windows.
  'kz-1048': ['windows-1251', 'ЌЋќћЎўЈҐЄЇґєјЅѕї', 'ҚҺқһҰұӘӨҒҮөғәҢңү'],
}

const tables = new Map<Encoding, Uint16Array>()

/** The character of each byte, as a UTF-16 code unit. */
function tableOf(encoding: Encoding): Uint16Array {
  let table = tables.get(encoding)
  if (table === undefined) {
    const [base, letters, others] = variants[encoding] ?? [encoding, '', '']
    const decode = createSinglebyteDecoder(base, true)
    table = Uint16Array.from({ length: 256 }, (_, byte) => {
      const character = decode(Uint8Array.of(byte))
      return (others[letters.indexOf(character)] ?? character).charCodeAt(0)
    })
    tables.set(encoding, table)
  }
  return table
}

function decodeByTable(bytes: Uint8Array, table: Uint16Array): string {
  const units = new Uint16Array(bytes.length)
  for (let index = 0; index < bytes.length; index += 1) {
    units[index] = table[bytes[index] ?? 0] ?? 0xfffd
  }
  return Buffer.from(units.buffer).toString('utf16le')
}

function decodeUtf8(bytes: Uint8Array): DecodedBytes {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let written = 0
  for (let at = buffer.indexOf(writtenReplacement); at >= 0; written += 1) {
    at = buffer.indexOf(writtenReplacement, at + writtenReplacement.length)
  }
  return { text, undecodable: countReplacements(text) - written }
}

/** @param left bytes that are left over beyond those given, at most one */
function decodeUtf16(bytes: Uint8Array, left = bytes.length & 1): DecodedBytes {
  const units = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length & ~1).toString('utf16le')
  const text = units.toWellFormed()
  const undecodable = countReplacements(text) - countReplacements(units) + left
  return { text: text + '\ufffd'.repeat(left), undecodable }
}

function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): DecodedBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length >> 2
  const left = bytes.length % 4 === 0 ? 0 : 1
  const units = new Uint16Array(count * 2 + left)
  let length = 0
  let undecodable = left
  for (let index = 0; index < count; index += 1) {
    const character = view.getUint32(index * 4, isLittleEndian)
    if (character > 0x10ffff || (character >= 0xd800 && character <= 0xdfff)) {
      undecodable += 1
      units[length++] = 0xfffd
    } else if (character > 0xffff) {
      units[length++] = 0xd7c0 + (character >> 10)
      units[length++] = 0xdc00 + (character & 0x3ff)
    } else units[length++] = character
  }
  if (left === 1) units[length++] = 0xfffd
  return { text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'), undecodable }
}
