import type { Result } from '../../core/result'
import type { Encoding } from '../../core/text/encodings'
import {
  decode,
  decodeIn,
  type DecodedText,
  type DecodeFailure,
  type EncodingHints,
} from '../files/decode'

/** Bytes to be read as a text, with what is known of their encoding, or in that encoding. */
export interface Undecoded {
  readonly bytes: Uint8Array
  readonly how: EncodingHints | Encoding
}

/** Reads bytes as a text here and now. */
export function work({ bytes, how }: Undecoded): Promise<Result<DecodedText, DecodeFailure>> {
  return typeof how === 'string' ? decodeIn(bytes, how) : decode(bytes, how)
}
