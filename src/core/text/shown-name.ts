import { displayText } from './display'
import { shortened } from './shortened'

/** Letters that are written from right to left, and what changes the direction of others. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/u

/** How much of a name stands in a sentence, in code units. */
const limit = 80

/**
 * A name as it stands in a sentence of the interface, between its quotation marks: cut if it is long, safe to
 * show, and of a direction of its own, so that it turns nothing round that stands beside it.
 */
export function shownName(name: string): string {
  const shown = displayText(shortened(name, limit))
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown
}
