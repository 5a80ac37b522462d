import type { Manner } from './manner'
import type { Sentence } from './tokens'
import type { QuoteKind, Span } from './types'

/** A quotation with its speaker, before its confidence is known. Spans are UTF-16 code units. */
export interface Finding {
  readonly content: Span
  readonly source?: Span
  readonly cue?: Span
  readonly kind: QuoteKind
  readonly manner: Manner
}

/** Where a quotation stands: token `index` of `sentence`, and the sentence behind it. */
export interface Place {
  readonly text: string
  readonly sentence: Sentence
  readonly index: number
  readonly following?: Sentence | undefined
  /** Where the paragraph begins, if this is its first quotation. */
  readonly paragraphStart?: number | undefined
}

/** What one language knows of who said what. */
export interface Language {
  /** The speaker of a quotation, as its own sentence tells; `'name'` where it is no quotation but a title. */
  attribute(place: Place): Finding | 'name' | undefined
  /**
   * Who does something in a sentence behind the offset `from`, where a quotation and its speaker end;
   * undefined if nobody does, and `'unclear'` if somebody does who is not named.
   */
  actingBefore?(sentence: Sentence | undefined, from: number): Span | 'unclear' | undefined
  /** What a sentence without quotation marks reports. */
  reportedIn(sentence: Sentence, text: string): Finding | undefined
}

/** The text from the first to the last of the given tokens, if they exist. */
export function spanOf(
  sentence: Sentence,
  phrase: { readonly first: number; readonly last: number } | undefined,
): Span | undefined {
  const first = phrase && sentence[phrase.first]
  const last = phrase && sentence[phrase.last]
  return first && last && { start: first.start, end: last.end }
}

/** A finding from spans that may be missing. */
export function findingOf(
  content: Span,
  source: Span | undefined,
  cue: Span | undefined,
  kind: QuoteKind,
  manner: Manner,
): Finding {
  return { content, ...(source && { source }), ...(cue && { cue }), kind, manner }
}
