/** A half-open range `[start, end)` of the text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** direct: the marked words alone; mixed: a clause that holds marked words; indirect: none marked. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed'

/** One quotation offered to the reader. Every span is in UTF-16 code units of the given text. */
export interface QuoteSuggestion {
  /** What was said, with its quotation marks. Runs over several paragraphs where the quotation does. */
  readonly content: Span
  /** Who said it, as the text names them there: a name, a description or a pronoun. */
  readonly source?: Span
  /** The word of saying that joins the two. */
  readonly cue?: Span
  readonly kind: QuoteKind
  /** The share of such suggestions that are right in quote and speaker: 0 to 1. */
  readonly confidence: number
}
