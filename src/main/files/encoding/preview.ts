import type { EncodingPreview } from '../../../contract/encodings'
import { canonicalText } from '../../../core/text/canonical'
import { encodingIds, type Encoding } from '../../../core/text/encodings'
import { countReplacements, decodeAs } from './decoders'
import { detectEncoding } from './detect'
import { sampleOf } from './sample'

/** How many bytes of a file are shown in each encoding. */
const previewLength = 600

/** How far back from the first byte beyond ASCII its line is shown. */
const lead = 80

/** How many lines and characters are shown. */
const mostLines = 3
const mostCharacters = 220

/** Every encoding with how the file reads in it, those first in which it makes sense. */
export function previewAll(
  bytes: Uint8Array,
  found: Encoding | null,
  preferred: readonly Encoding[],
): { readonly previews: readonly EncodingPreview[]; readonly likely: number } {
  const detected = detectEncoding(sampleOf(bytes))?.candidates ?? []
  const likely = new Set([
    ...(found === null ? [] : [found]),
    ...preferred,
    ...detected.map(({ encoding }) => encoding),
  ])
  const narrow = aroundFirstBeyondAscii(bytes)
  const wide = bytes.subarray(0, previewLength)
  const previewOf = (encoding: Encoding) => preview(isWide(encoding) ? wide : narrow, encoding)
  const others = encodingIds.filter((each) => !likely.has(each)).map(previewOf)
  return {
    previews: [
      ...[...likely].map(previewOf),
      ...others.filter(({ undecodable }) => undecodable === 0),
      ...others.filter(({ undecodable }) => undecodable > 0),
    ],
    likely: likely.size,
  }
}

function isWide(encoding: Encoding): boolean {
  return encoding.startsWith('utf-16') || encoding.startsWith('utf-32')
}

function preview(bytes: Uint8Array, encoding: Encoding): EncodingPreview {
  const { text } = decodeAs(bytes, encoding)
  const lines = canonicalText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)
    .join('\n')
    .slice(0, mostCharacters)
    .toWellFormed()
  return { encoding, lines, undecodable: countReplacements(lines) }
}

/** The bytes around the first one beyond ASCII, from the start of its line or of a word. */
function aroundFirstBeyondAscii(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  if (first <= lead) return bytes.subarray(0, previewLength)
  let start = first - lead
  while (start < first && (bytes[start] ?? 0) > 0x20) start += 1
  for (let index = first; index > start; index -= 1) {
    if (bytes[index - 1] === 0x0a) start = index
  }
  return bytes.subarray(start, start + previewLength)
}
