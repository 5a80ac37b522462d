import { suggest } from './suggest'
import type { QuoteSuggestion } from './types'

export { SHOWN_UNASKED } from './confidence'
export type { QuoteKind, QuoteSuggestion, Span } from './types'

/**
 * The quotations of an article with their speakers, ordered by where their content starts. Pure and
 * offline; time is linear in the text. Spans are half-open, in UTF-16 code units of `text`.
 *
 * ```ts
 * suggestQuotes('“We are ready,” the minister said.')
 * // [{ content: { start: 0, end: 15 }, source: { start: 16, end: 28 }, cue: { start: 29, end: 33 },
 * //    kind: 'direct', confidence: 0.98 }]
 * ```
 *
 * Suggestions at or above `SHOWN_UNASKED` may be shown at once, the others on request.
 */
export function suggestQuotes(text: string): QuoteSuggestion[] {
  return suggest(text)
}
