import nodePath, { type PlatformPath } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isLink } from '../../core/exchange/link/link'

/**
 * What a word of the command line names, made absolute: a path, or a link of Galley's as it is. Desktops
 * hand over files as paths or as `file:` addresses. An address that names no file of this computer stays
 * a path, and is then told as one that is not there.
 *
 * @param directory to which relative paths are relative
 * @param platform whose rules for paths hold
 */
export function targetOf(
  word: string,
  directory: string,
  platform: PlatformPath = nodePath,
): string {
  return isLink(word) ? word : absolutePath(word, directory, platform)
}

/** The absolute path of a file, as {@link targetOf}. */
export function absolutePath(
  word: string,
  directory: string,
  platform: PlatformPath = nodePath,
): string {
  const path = platform.resolve(directory, pathOfAddress(word, platform) ?? word)
  // Windows takes both for the same drive; the library tells files by their paths.
  return path.replace(/^[a-z](?=:\\)/u, (drive) => drive.toUpperCase())
}

function pathOfAddress(word: string, platform: PlatformPath): string | undefined {
  if (!/^file:\/\//iu.test(word)) return undefined
  try {
    return fileURLToPath(withUnicode(word), { windows: platform === nodePath.win32 })
  } catch {
    // Another computer's, or not an address after all.
    return undefined
  }
}

/**
 * An address whose bytes are Unicode text, as those of a file's name need not be: others become the sign for
 * what cannot be read, as they do in paths, so that both are told in the same words.
 */
function withUnicode(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/giu, (escaped) => {
    const bytes = Buffer.from(escaped.replaceAll('%', ''), 'hex')
    const text = bytes.toString('utf8')
    return text.includes('\ufffd') ? encodeURIComponent(text) : escaped
  })
}

/** Whether that is what is to be opened: paths or links, none of them empty. */
export function isListOfPaths(paths: unknown): paths is readonly string[] {
  return Array.isArray(paths) && paths.every((path) => typeof path === 'string' && path !== '')
}
