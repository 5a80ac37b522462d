/** The first bytes by which common formats that are not text are known. */
const signatures: readonly { readonly format: string; readonly bytes: readonly number[] }[] = [
  { format: 'PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: 'TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { format: 'PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'Word, OpenDocument or ZIP file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'older Microsoft Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'gzip archive', bytes: [0x1f, 0x8b] },
  { format: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { format: '7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { format: 'XZ archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { format: 'RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { format: 'Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { format: 'Matroska film or sound', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { format: 'MP3 sound', bytes: [0x49, 0x44, 0x33, 0x03] },
  { format: 'MP3 sound', bytes: [0x49, 0x44, 0x33, 0x04] },
  { format: 'SQLite database', bytes: [...new TextEncoder().encode('SQLite format 3\0')] },
]

/** The format that the first bytes of a file announce, if they announce one that is not text. */
export function formatOf(bytes: Uint8Array): string | undefined {
  if (bytes.length >= 12 && ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') {
    return 'WebP image'
  }
  // An MPEG-4 file begins with the length of its first box, in four bytes.
  if (bytes.length >= 12 && ascii(bytes, 4, 8) === 'ftyp' && bytes[0] === 0) return 'film or sound'
  if (bytes.length >= 12 && ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WAVE') {
    return 'WAVE sound'
  }
  return signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  )?.format
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}
