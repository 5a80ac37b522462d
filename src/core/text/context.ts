import type { Passage } from './passage'
import { splitsSurrogatePair } from './surrogates'

/** The words around a passage, verbatim (W3C TextQuoteSelector `prefix` and `suffix`). */
export interface QuotationContext {
  readonly prefix: string
  readonly suffix: string
}

/** How much is kept on either side of a passage, in code units. */
const keptLength = 64

/** Whether the text may go on past a context that {@link contextOf} took: a shorter one ends with the text. */
export function mayBeCut(context: string, length = keptLength): boolean {
  return context.length >= length - 1
}

/** Up to `length` code units before and after a passage; a surrogate pair at the far edge is left out whole. */
export function contextOf(text: string, passage: Passage, length = keptLength): QuotationContext {
  let from = Math.max(0, passage.start - length)
  let to = Math.min(text.length, passage.end + length)
  if (splitsSurrogatePair(text, from) && from < passage.start) from += 1
  if (splitsSurrogatePair(text, to) && to > passage.end) to -= 1
  return { prefix: text.slice(from, passage.start), suffix: text.slice(passage.end, to) }
}
