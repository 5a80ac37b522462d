/** A stretch of words of one kind. All offsets are UTF-16 code units. */
export interface Run {
  /** *equal* but for white space and the shape of quotation marks, dashes and apostrophes. */
  readonly kind: 'equal' | 'inserted' | 'deleted'
  /** Verbatim, with the white space around it; of the newer text unless deleted. */
  readonly text: string
  /** Where it stands: in the older text when deleted, else in the newer one. */
  readonly start: number
  readonly end: number
}

/** A paragraph of the newer text with what was deleted from it, or a whole deleted paragraph. */
export interface ComparedParagraph {
  readonly kind: 'paragraph'
  /** Its number among the paragraphs of the newer text, from 1; `null` when it is gone. */
  readonly number: number | null
  readonly runs: readonly Run[]
}

/** A piece of a comparison: a paragraph, or how many unchanged ones were left out there. */
export type ComparedSection =
  ComparedParagraph | { readonly kind: 'unchanged'; readonly paragraphs: number }
