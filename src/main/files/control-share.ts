/** How many of the first bytes are looked at to tell text from data. */
const sampleLength = 65_536

/** 1 for each byte that is a control character other than white space, escape and end of file. */
const isControl = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127),
)

/** The share of such control characters. */
export function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, sampleLength)
  const count = sample.byteOffset % 4 === 0 ? countInFours(sample) : countEach(sample, 0)
  return sample.length === 0 ? 0 : count / sample.length
}

/** Four bytes at a time: in most of them is none, which is seen at once. */
function countInFours(bytes: Uint8Array): number {
  const fours = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  let count = 0
  for (let index = 0; index < fours.length; index += 1) {
    if (!mayHold(fours[index] ?? 0)) continue
    const from = index * 4
    count += countEach(bytes.subarray(from, from + 4), 0)
  }
  return count + countEach(bytes, fours.length * 4)
}

/**
 * Whether one of four bytes is below 32 or is 127: subtracting borrows into its highest bit, which it did not have
 * itself (Warren, Hacker's Delight, section 6-1).
 */
function mayHold(four: number): boolean {
  const below = (four - 0x20202020) & ~four
  const rubout = four ^ 0x7f7f7f7f
  return ((below | ((rubout - 0x01010101) & ~rubout)) & 0x80808080) !== 0
}

function countEach(bytes: Uint8Array, from: number): number {
  let count = 0
  for (let index = from; index < bytes.length; index += 1) {
    count += isControl[bytes[index] ?? 0] ?? 0
  }
  return count
}
