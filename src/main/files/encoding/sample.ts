/** How many bytes at most are looked at to tell in which encoding a text is. */
const sampleLength = 65_536

/** Of a long text, this many pieces are looked at. */
const pieceCount = 32

const pieceLength = sampleLength / pieceCount

/** How far back to look for a place where no character is cut in two, in bytes. */
const cutSearch = 512

/**
 * The bytes by which the encoding of a text is told: all of a short one; of a long one pieces from all
 * over it that have bytes beyond ASCII in them, which are all that encodings differ in.
 */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleLength) return bytes
  const pieces: Uint8Array[] = []
  const stretch = Math.floor(bytes.length / pieceCount)
  for (let index = 0; index < pieceCount; index += 1) {
    const from = firstBeyondAscii(bytes, index * stretch, (index + 1) * stretch)
    if (from === undefined) continue
    const start = cutBefore(bytes, from)
    pieces.push(
      bytes.subarray(start, cutBefore(bytes, Math.min(bytes.length, start + pieceLength))),
    )
  }
  return Buffer.concat(pieces)
}

function firstBeyondAscii(bytes: Uint8Array, start: number, end: number): number | undefined {
  for (let index = start; index < end; index += 1) {
    if ((bytes[index] ?? 0) > 0x7f) return index
  }
  return undefined
}

/** The last place up to `end` after a byte that is no part of a longer character in any encoding. */
function cutBefore(bytes: Uint8Array, end: number): number {
  for (let index = end; index > Math.max(0, end - cutSearch); index -= 1) {
    if ((bytes[index - 1] ?? 0) < 0x30) return index
  }
  return end
}
