import type { Span } from './types'

/** The lines of `text` that hold more than white space, each trimmed at both ends. */
export function findLines(text: string): Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const start = match.index + match[0].length - match[0].trimStart().length
    const end = match.index + match[0].trimEnd().length
    if (start < end) lines.push({ start, end })
  }
  return lines
}
