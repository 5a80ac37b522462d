import type { SuggestedQuote } from '../../contract/requests'
import { suggestQuotes } from '../../core/quotes/index'
import { proposeSpeakers } from '../../core/quotes/speakers'

/** What quotations are looked for in. */
export interface Question {
  /** A canonical text. */
  readonly text: string
  /** The names of those who are known to speak in it. */
  readonly known: readonly string[]
}

/** Answers here and now. */
export function suggest({ text, known }: Question): readonly SuggestedQuote[] {
  const suggestions = suggestQuotes(text)
  const speakers = proposeSpeakers(text, suggestions, known)
  return suggestions.map(({ content, kind, confidence }, index) => ({
    start: content.start,
    end: content.end,
    kind,
    confidence,
    speaker: speakers[index]?.name ?? null,
    source: speakers[index]?.words ?? null,
  }))
}
