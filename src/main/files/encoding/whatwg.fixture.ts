import { createRequire } from 'node:module'

/** The indexes of the WHATWG Encoding Standard by name: by pointer, the code point of the character. */
export const whatwgIndexes = (
  createRequire(import.meta.url)('text-encoding/lib/encoding-indexes.js') as {
    readonly 'encoding-indexes': Readonly<Record<string, readonly (number | null)[]>>
  }
)['encoding-indexes']
