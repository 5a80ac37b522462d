import { mayBeCut } from '../../core/text/context'
import { displayText } from '../../core/text/display'

/** How much is shown on either side of words, in code units. */
const longest = 100

/**
 * What stands before words, on one line, beginning with a whole word; with an ellipsis when cut.
 *
 * @param taken How long the context was allowed to be, in code units; as long as those of anchors by default.
 */
export function contextBefore(prefix: string, taken?: number): string {
  const line = oneLine(prefix).trimStart()
  if (!mayBeCut(prefix, taken) && line.length <= longest) return line
  const end = line.slice(-longest)
  return `…${end.replace(/^\S{0,20}\s+/u, '').toWellFormed()}`
}

/** What stands after words, on one line, ending with a whole word; with an ellipsis when cut. */
export function contextAfter(suffix: string, taken?: number): string {
  const line = oneLine(suffix).trimEnd()
  if (!mayBeCut(suffix, taken) && line.length <= longest) return line
  const start = line.slice(0, longest)
  return `${start.replace(/\s+\S{0,20}$/u, '').toWellFormed()}…`
}

function oneLine(text: string): string {
  return displayText(text).replace(/\s+/gu, ' ')
}
