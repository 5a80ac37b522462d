import { suggestQuotes, type Span } from './index'
import { proposeSpeakers } from './speakers'

/** For the tests, suggestions are words instead of offsets: kind, content, source and cue of one suggestion. */
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

/** A text, then what is expected of it. */
type Case = readonly [text: string, ...expected: InWords[]]

/** What vitest's `expect` does here: core itself knows no test runner. */
type Expect = (found: readonly InWords[], text: string) => { toEqual(expected: unknown): void }

/** Expects each text to have exactly these suggestions. */
export function tableOf(expect: Expect): (cases: readonly Case[]) => void {
  return (cases) => {
    for (const [text, ...expected] of cases) expect(suggestedIn(text), text).toEqual(expected)
  }
}

/** The proposed name for each suggestion of the text. */
export function namesIn(text: string, known: readonly string[] = []): (string | null)[] {
  return proposeSpeakers(text, suggestQuotes(text), known).map(({ name }) => name)
}
