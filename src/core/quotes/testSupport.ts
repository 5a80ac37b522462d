/** For the tests: suggestions as words instead of offsets. */
import { suggestQuotes, type Span } from './index'

/** Kind, content, source and cue of one suggestion. */
export type InWords = readonly (string | undefined)[]

/** What is suggested for `text`. */
export function suggestedIn(text: string): InWords[] {
  const words = (span: Span | undefined): string | undefined =>
    span && text.slice(span.start, span.end)
  return suggestQuotes(text).map(({ kind, content, source, cue }) => [
    kind,
    words(content),
    words(source),
    words(cue),
  ])
}
