import type { Passage } from './passage'
import { splitsSurrogatePair } from './surrogates'

/** The words around a passage, verbatim (W3C TextQuoteSelector `prefix` and `suffix`). */
export interface QuotationContext {
  readonly prefix: string
  readonly suffix: string
}

/** Up to `length` code units before and after a passage; a surrogate pair at the far edge is left out whole. */
export function contextOf(text: string, passage: Passage, length = 64): QuotationContext {
  let from = Math.max(0, passage.start - length)
  let to = Math.min(text.length, passage.end + length)
  if (splitsSurrogatePair(text, from) && from < passage.start) from += 1
  if (splitsSurrogatePair(text, to) && to > passage.end) to -= 1
  return { prefix: text.slice(from, passage.start), suffix: text.slice(passage.end, to) }
}
