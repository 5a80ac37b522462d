import type { Passage } from './passage'
import { isWhiteSpaceAt } from './white-space'
import { trimPassage } from './words'

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Passage {
  readonly text: string
  /** Whether a blank line or the edge of the part looked at stands before it. */
  readonly afterBlank: boolean
}

/** The lines of `text` between two offsets; a line that crosses one of them is cut there. */
export function linesBetween(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  let start = from
  for (const content of text.slice(from, to).split('\n')) {
    const passage = trimPassage(text, { start, end: start + content.length })
    if (passage !== null) {
      lines.push({ ...passage, text: text.slice(passage.start, passage.end), afterBlank })
    }
    afterBlank = passage === null
    start += content.length + 1
  }
  return lines
}

/** Where a text is called blank if nothing but white space has come, in code units from either end. */
const longestMargin = 1 << 20

/** The text without the white space at its ends; empty, at 0, when there is nothing else near them. */
export function inked(text: string): Passage {
  const lastStart = Math.min(text.length, longestMargin)
  const firstEnd = Math.max(0, text.length - longestMargin)
  let start = 0
  let end = text.length
  while (start < lastStart && isWhiteSpaceAt(text, start)) start += 1
  while (end > firstEnd && isWhiteSpaceAt(text, end - 1)) end -= 1
  return start < end && start < lastStart ? { start, end } : { start: 0, end: 0 }
}
