import { isListOfPaths } from './targets'

/** What a second start tells the first: what it was asked to open. */
interface SecondStart {
  readonly files: string
}

/**
 * Paths and links to send from a second start to the first, in Base64. Sent as they are, some (a letter beyond
 * Latin-1 after a space is enough) arrive as a broken message in Electron 42 on Linux: the first start
 * says "additional_data_size exceeds payload length" and no more, and the second one kills it.
 */
export function packTargets(paths: readonly string[]): SecondStart {
  return { files: Buffer.from(JSON.stringify(paths)).toString('base64') }
}

/** The paths and links of {@link packTargets}; none when it is anything else. */
export function unpackTargets(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data)) return []
  if (typeof data.files !== 'string') return []
  try {
    const paths: unknown = JSON.parse(Buffer.from(data.files, 'base64').toString())
    return isListOfPaths(paths) ? paths : []
  } catch {
    // Only another version of Galley sends anything else; its window opens all the same.
    return []
  }
}
