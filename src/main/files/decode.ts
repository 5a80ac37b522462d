import { canonicalText } from '../../core/text/canonical'
import { fail, ok, type Result } from '../../core/result'
import { formatOf } from './magic'

/** Why bytes are not a text that this version reads. */
export interface DecodeFailure {
  readonly kind: 'binary' | 'unknown-encoding' | 'blank'
  readonly detail: string
}

/** A share of control characters above which a "text" is taken for binary data. */
const controlShareLimit = 0.3

/**
 * Turns the bytes of a file into canonical text: UTF-8 (with or without byte-order mark) or UTF-16
 * with byte-order mark, both strictly, so that a wrong guess is a failure and never a wrong text.
 */
export function decode(bytes: Uint8Array): Result<string, DecodeFailure> {
  const encoding = encodingByMark(bytes)
  if (encoding === 'utf-32') return fail({ kind: 'unknown-encoding', detail: 'UTF-32' })
  const format = encoding === undefined ? formatOf(bytes) : undefined
  if (format !== undefined) return fail({ kind: 'binary', detail: format })

  const decoded = decodeStrictly(bytes, encoding ?? 'utf-8')
  if (decoded === undefined) {
    return encoding === undefined && hasManyControls(bytes)
      ? fail({ kind: 'binary', detail: 'binary data' })
      : fail({
          kind: 'unknown-encoding',
          detail: `not valid ${(encoding ?? 'utf-8').toUpperCase()}`,
        })
  }
  if (encoding === undefined && looksLikeUnmarkedUtf16(bytes)) {
    return fail({ kind: 'unknown-encoding', detail: 'UTF-16 without a byte-order mark' })
  }
  if (encoding === undefined && hasManyControls(bytes)) {
    return fail({ kind: 'binary', detail: 'binary data' })
  }
  const text = canonicalText(decoded)
  return /\S/u.test(text) ? ok(text) : fail({ kind: 'blank', detail: '' })
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding that a byte-order mark announces (Unicode Standard, section 23.8). */
function encodingByMark(bytes: Uint8Array): Encoding | 'utf-32' | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return 'utf-32'
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

/** How many of the first bytes are looked at to tell text from data. */
const sampleLength = 65_536

/**
 * Plain ASCII in UTF-16 is valid UTF-8 full of NULs, every second byte; other alphabets have their
 * small high byte there.
 */
function looksLikeUnmarkedUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleLength)
  if (length < 4) return false
  const small = [0, 0]
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 9) small[index % 2] = (small[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = small
  const half = length / 2
  return (even > half * 0.6 && odd < half * 0.1) || (odd > half * 0.6 && even < half * 0.1)
}

function hasManyControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleLength)
  let controls = 0
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controls++
  }
  return controls > length * controlShareLimit
}
