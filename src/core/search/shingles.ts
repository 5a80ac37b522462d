/** How many terms follow each other in one shingle. */
const shingleLength = 6

/** How many hashes stand for a text. */
const sketchSize = 16

/** Texts with fewer shingles are never called alike: a headline or an alert proves nothing. */
const fewestShingles = 50

/**
 * The hashes of every stretch of six words of a text, 32 bits; some may be there twice. Two texts that
 * share words in the same order share these.
 */
function shinglesOf(terms: readonly string[]): Int32Array {
  const hashes = Int32Array.from(terms, hashOf)
  const shingles = new Int32Array(Math.max(0, terms.length - shingleLength + 1))
  for (let start = 0; start < shingles.length; start += 1) {
    let hash = 0
    for (let step = 0; step < shingleLength; step += 1) {
      hash = Math.imul(hash ^ (hashes[start + step] ?? 0), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    shingles[start] = scrambled(hash)
  }
  return shingles
}

/**
 * What is kept of a text to find others that repeat it: the smallest of its shingles (a bottom-k sketch,
 * Broder 1997). None for a text that is too short.
 */
export function sketchOf(terms: readonly string[]): readonly number[] {
  const shingles = shinglesOf(terms)
  if (shingles.length < fewestShingles) return []
  const smallest: number[] = []
  for (const shingle of shingles) {
    const last = smallest.at(-1) ?? 0
    if (smallest.length === sketchSize && shingle >= last) continue
    const at = smallest.findIndex((each) => each >= shingle)
    if (smallest[at] === shingle) continue
    smallest.splice(at === -1 ? smallest.length : at, 0, shingle)
    if (smallest.length > sketchSize) smallest.pop()
  }
  return smallest
}

/**
 * How much of the shorter of two texts the other has too, word for word: 0 to 1. Nothing for texts so
 * short that a formula or a headline would do.
 */
export function shareOf(one: readonly string[], other: readonly string[]): number {
  const sets = [new Set(shinglesOf(one)), new Set(shinglesOf(other))]
  const [shorter = new Set(), longer = new Set()] = sets.sort((a, b) => a.size - b.size)
  if (shorter.size < fewestShingles) return 0
  let shared = 0
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1
  return shared / shorter.size
}

/** FNV-1a over the code units. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < term.length; index += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193)
  }
  return hash
}

/** Spreads the hash evenly (the finaliser of MurmurHash3), so that the smallest ones are a fair sample. */
function scrambled(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
