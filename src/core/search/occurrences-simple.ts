import type { Occurrence } from './occurrences'
import type { Phrase } from './query'

/**
 * A text of plain Latin or Russian letters, digits and marks: of most news texts a word is folded by
 * making its letters small, so the words of a query can be looked for instead of reading every word.
 */
const simple = /^[\u0000-\u007f\u00a0\u00ab\u00bb\u0410-\u044f\u2010-\u2015\u2018-\u201f\u2026]*$/u

/** Whether `occurrencesInSimple` can read a text. */
export function isSimple(text: string): boolean {
  return simple.test(text)
}

/** As `occurrencesInAny`, for simple texts alone. */
export function occurrencesInSimple(
  text: string,
  phrases: readonly Phrase[],
  most: number,
): Occurrence[] {
  const small = text.toLowerCase()
  const found = phrases.flatMap((phrase, index) => placesOf(small, phrase, index, most))
  return found.sort((one, other) => one.end - other.end || one.phrase - other.phrase).slice(0, most)
}

function placesOf(text: string, phrase: Phrase, index: number, most: number): Occurrence[] {
  const [first = ''] = phrase.terms
  const found: Occurrence[] = []
  let start = text.indexOf(first)
  while (start !== -1 && found.length < most) {
    const end = isInWord(text, start - 1) ? undefined : endAt(text, phrase, start)
    if (end !== undefined) found.push({ start, end, phrase: index })
    start = text.indexOf(first, end ?? start + 1)
  }
  return found
}

/** Where a phrase ends that begins at `start`; `undefined` where it does not stand there. */
function endAt(text: string, { terms, prefix }: Phrase, start: number): number | undefined {
  let at = start
  for (const [index, term] of terms.entries()) {
    while (index > 0 && at < text.length && !isInWord(text, at)) at += 1
    if (!text.startsWith(term, at)) return undefined
    at += term.length
    if (isInWord(text, at)) {
      if (!prefix || index < terms.length - 1) return undefined
      while (isInWord(text, at)) at += 1
    }
  }
  return at
}

/** Whether a code unit of a simple text in small letters is a letter or a digit. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x430 && code <= 0x44f)
  )
}
