import { encodings, type Encoding } from '../../../core/text/encodings'
import { decodeAs, isSingleByte } from './decoders'

/** An encoding, and the bytes of a sample that stand for nothing in it. */
export interface Damage {
  readonly id: Encoding
  /** Values of bytes, ascending. */
  readonly strays: readonly number[]
}

/** How many bytes beyond ASCII there are at least for each that stands for nothing. */
const soundBytes = 12

/** What stands for no character that anybody writes: U+FFFD and the C1 controls. */
const nothing = /[\ufffd\u0080-\u009f]/u

/** Bytes that are no part of any character, in encodings of several bytes. */
const straysOfMultibyte: Readonly<Partial<Record<Encoding, readonly number[]>>> = {
  big5: [0x80, 0xff],
  shift_jis: [0xfd, 0xfe, 0xff],
  'euc-jp': [...range(0x80, 0x8d), ...range(0x90, 0xa0), 0xff],
}

const strayBytes = new Map<Encoding, readonly number[]>()

/** The encodings in which a few bytes of a sample stand for nothing, as in a damaged text. */
export function damagedBy(sample: Uint8Array): readonly Damage[] {
  const counts = new Uint32Array(256)
  for (const byte of sample) counts[byte] = (counts[byte] ?? 0) + 1
  const most = counts.subarray(0x80).reduce((sum, count) => sum + count, 0) / soundBytes
  return encodings.flatMap(({ id }) => {
    if (id.startsWith('utf-')) return []
    const strays = straysOf(id).filter((byte) => counts[byte] !== 0)
    const number = strays.reduce((sum, byte) => sum + (counts[byte] ?? 0), 0)
    return number > 0 && number <= most ? [{ id, strays }] : []
  })
}

function straysOf(id: Encoding): readonly number[] {
  if (!isSingleByte(id)) return straysOfMultibyte[id] ?? [0xff]
  let strays = strayBytes.get(id)
  if (strays === undefined) {
    strays = range(0x80, 0xff).filter((byte) =>
      nothing.test(decodeAs(Uint8Array.of(byte), id).text),
    )
    strayBytes.set(id, strays)
  }
  return strays
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
