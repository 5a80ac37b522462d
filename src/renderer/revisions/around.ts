import { displayText } from '../../core/text/display'

/** How much is shown on either side of words, in code units. */
const longest = 100

/** The shortest context, in code units, that may have been cut: one that is shorter ends with the text. */
const shortestCut = 62

/** What stands before words, on one line, beginning with a whole word; with an ellipsis when cut. */
export function contextBefore(prefix: string): string {
  const line = oneLine(prefix).trimStart()
  if (prefix.length < shortestCut) return line
  const end = line.slice(-longest)
  return `…${end.replace(/^\S{0,20}\s+/u, '').toWellFormed()}`
}

/** What stands after words, on one line, ending with a whole word; with an ellipsis when cut. */
export function contextAfter(suffix: string): string {
  const line = oneLine(suffix).trimEnd()
  if (suffix.length < shortestCut) return line
  const start = line.slice(0, longest)
  return `${start.replace(/\s+\S{0,20}$/u, '').toWellFormed()}…`
}

function oneLine(text: string): string {
  return displayText(text).replace(/\s+/gu, ' ')
}
