import type { Decoding, Encoding } from '../core/text/encodings'

/** How the file of an article reads in one encoding. */
export interface EncodingPreview {
  readonly encoding: Encoding
  /** Some lines that have characters in them that encodings differ in, if there are any. */
  readonly lines: string
  /** How many U+FFFD in these lines stand for bytes that the encoding has no character for. */
  readonly undecodable: number
}

/** In which encodings the file of an article can be read. */
export interface EncodingChoices {
  /** What Galley finds when nobody chooses. */
  readonly found: Decoding | null
  /** Every encoding, those first in which the file makes sense. */
  readonly previews: readonly EncodingPreview[]
  /** How many of them these are. */
  readonly likely: number
  /** What is believed first where Galley is not sure. */
  readonly preferred: readonly Encoding[]
}
