import { describe, expect, test } from 'vitest'
import type { Encoding } from '../../../core/text/encodings'
import { decodeAs } from './decoders'
import { whatwgIndexes } from './whatwg.fixture'

/** Each byte, or pair of bytes, with the character that the WHATWG index has for it. */
type Entry = readonly [bytes: readonly number[], character: string]

const singleByte: readonly Encoding[] = [
  ...(['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254'] as const),
  ...(['windows-1255', 'windows-1256', 'windows-1257', 'windows-1258', 'windows-874'] as const),
  ...(['koi8-r', 'koi8-u', 'ibm866', 'x-mac-cyrillic', 'macintosh'] as const),
  ...(['iso-8859-2', 'iso-8859-4', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7'] as const),
  ...(['iso-8859-8', 'iso-8859-13', 'iso-8859-15', 'iso-8859-16'] as const),
]

function expectAll(encoding: Encoding, entries: readonly Entry[]): void {
  const wrong = entries.filter(
    ([bytes, character]) => decodeAs(Uint8Array.from(bytes), encoding).text !== character,
  )
  expect(wrong).toEqual([])
}

describe.each(singleByte)('%s', (encoding) => {
  test('every byte is the character of the WHATWG index, or counted as undecodable', () => {
    const index = whatwgIndexes[encoding] ?? []
    expect(index).toHaveLength(128)
    for (let byte = 0; byte < 256; byte += 1) {
      const expected = byte < 128 ? byte : index[byte - 128]
      const decoded = decodeAs(Uint8Array.of(byte), encoding)
      expect([byte, decoded]).toEqual([
        byte,
        expected == null
          ? { text: '\ufffd', undecodable: 1 }
          : {
              text: String.fromCodePoint(expected),
              undecodable: expected >= 0x80 && expected <= 0x9f ? 1 : 0,
            },
      ])
    }
  })
})

test.each(['iso-8859-1', 'iso-8859-9'] as const)('%s has the C1 controls', (encoding) => {
  for (let byte = 0; byte < 256; byte += 1) {
    const inWindows = decodeAs(Uint8Array.of(byte), 'windows-1254').text
    const isTurkish = encoding === 'iso-8859-9' && byte >= 0xa0
    const expected = isTurkish ? inWindows : String.fromCodePoint(byte)
    expect(decodeAs(Uint8Array.of(byte), encoding).text).toBe(expected)
  }
})

test('CP1125 is CP866 with the Ukrainian letters', () => {
  const bytes = Uint8Array.from({ length: 14 }, (_, index) => 0xf0 + index)
  expect(decodeAs(bytes, 'cp1125').text).toBe('ЁёҐґЄєІіЇї·√№¤')
  const letters = Uint8Array.from({ length: 112 }, (_, index) => 0x80 + index)
  expect(decodeAs(letters, 'cp1125')).toEqual(decodeAs(letters, 'ibm866'))
})

test('KZ-1048 is windows-1251 with the Kazakh letters', () => {
  const places = [
    0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbc, 0xbd,
  ]
  const bytes = Uint8Array.from([...places, 0xbe, 0xbf])
  expect(decodeAs(bytes, 'kz-1048').text).toBe('ҚҺқһҰұӘӨҒҮөғәҢңү')
  const others = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => !bytes.includes(byte),
  )
  expect(decodeAs(others, 'kz-1048')).toEqual(decodeAs(others, 'windows-1251'))
})

/** The pairs of a double-byte encoding, by the pointer of each into its index. */
function pairs(
  index: readonly (number | null)[],
  bytesOf: (pointer: number) => readonly number[] | undefined,
): readonly Entry[] {
  return index.flatMap((character, pointer): Entry[] => {
    const bytes = character === null ? undefined : bytesOf(pointer)
    return character === null || bytes === undefined
      ? []
      : [[bytes, String.fromCodePoint(character)]]
  })
}

const index = (name: string) => whatwgIndexes[name] ?? []

describe('double-byte encodings: every pair of the WHATWG index', () => {
  test('Big5', () => {
    // Four pointers stand for two characters each (Encoding Standard, 12.1.1).
    const two = [1133, 1135, 1164, 1166]
    const entries = pairs(index('big5'), (pointer) => {
      const trail = pointer % 157
      return two.includes(pointer)
        ? undefined
        : [Math.floor(pointer / 157) + 0x81, trail + (trail < 0x3f ? 0x40 : 0x62)]
    })
    expect(entries.length).toBeGreaterThan(18_000)
    expectAll('big5', entries)
  })

  test('EUC-KR', () => {
    const entries = pairs(index('euc-kr'), (pointer) => [
      Math.floor(pointer / 190) + 0x81,
      (pointer % 190) + 0x41,
    ])
    expect(entries.length).toBeGreaterThan(17_000)
    expectAll('euc-kr', entries)
  })

  test('EUC-JP', () => {
    const entries = pairs(index('jis0208'), (pointer) =>
      pointer < 94 * 94 ? [Math.floor(pointer / 94) + 0xa1, (pointer % 94) + 0xa1] : undefined,
    )
    expect(entries.length).toBeGreaterThan(6800)
    expectAll('euc-jp', entries)
  })

  test('Shift_JIS', () => {
    const entries = pairs(index('jis0208'), (pointer) => {
      const lead = Math.floor(pointer / 188)
      const trail = pointer % 188
      return [lead + (lead < 0x1f ? 0x81 : 0xc1), trail + (trail < 0x3f ? 0x40 : 0x41)]
    })
    expect(entries.length).toBeGreaterThan(7000)
    expectAll('shift_jis', entries)
  })

  test.each(['gbk', 'gb18030'] as const)('%s', (encoding) => {
    // GB18030-2022 took eighteen characters out of the private area, after this copy of the index.
    const isPrivate = (character: number) => character >= 0xe000 && character <= 0xf8ff
    const moved = (character: number | null) =>
      character !== null && (isPrivate(character) || character === 0x1e3f) ? null : character
    const entries = pairs(index('gb18030').map(moved), (pointer) => {
      const trail = pointer % 190
      return [Math.floor(pointer / 190) + 0x81, trail + (trail < 0x3f ? 0x40 : 0x41)]
    })
    expect(entries.length).toBeGreaterThan(21_800)
    expectAll(encoding, entries)
  })
})
