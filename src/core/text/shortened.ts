import { graphemeBoundaryBefore } from './graphemes'

/**
 * A line on one line: white space made single spaces, and cut to at most `maximumLength` code units,
 * "…" included, after a whole word where the script has spaces.
 */
export function shortened(line: string, maximumLength = 200): string {
  const plain = line
    .slice(0, 4 * maximumLength)
    .replace(/\s+/gu, ' ')
    .trim()
  if (plain.length <= maximumLength) return plain
  const limit = maximumLength - 1
  const space = plain.lastIndexOf(' ', limit)
  const cut = space > maximumLength / 2 ? space : graphemeBoundaryBefore(plain, limit)
  return `${plain.slice(0, cut).replace(/[\s,;:–—-]+$/u, '')}…`
}
