import type { Occurrence } from './occurrence'
import type { Phrase } from './query'

/**
 * A text of plain Latin or Russian letters, digits and marks, of Chinese and Japanese signs: in most news
 * texts a word is folded by making its letters small and a sign stands for itself, so what is asked for can
 * be looked for instead of reading every word.
 */
const simple =
  /^[\u0000-\u007f\u00a0\u00ab\u00bb\u0410-\u044f\u2010-\u2015\u2018-\u201f\u2026\u3000-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/u

/** Whether the functions of this file can read a text. */
export function isSimple(text: string): boolean {
  return simple.test(text)
}

const term = /[a-z0-9\u0430-\u044f]+|[\u3041-\u30fa\u30fc-\u9fff]/gu

/** The terms of a simple text, in order, as `termsOf` finds them. */
export function termsOfSimple(text: string): readonly string[] {
  return text.toLowerCase().match(term) ?? []
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
    const isWithin = isLetter(text, start) && isLetter(text, start - 1)
    const end = isWithin ? undefined : endAt(text, phrase, start)
    if (end !== undefined) found.push({ start, end, phrase: index })
    start = text.indexOf(first, end ?? start + 1)
  }
  return found
}

/** Where a phrase ends that begins at `start`; `undefined` where it does not stand there. */
function endAt(text: string, { terms, prefix }: Phrase, start: number): number | undefined {
  let at = start
  for (const [index, term] of terms.entries()) {
    while (index > 0 && at < text.length && !isLetter(text, at) && !isSign(text, at)) at += 1
    if (!text.startsWith(term, at)) return undefined
    at += term.length
    if (isLetter(text, at) && isLetter(text, at - 1)) {
      if (!prefix || index < terms.length - 1) return undefined
      while (isLetter(text, at)) at += 1
    }
  }
  return at
}

/** Whether a code unit of a simple text in small letters is a letter or a digit. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x430 && code <= 0x44f)
  )
}

/** Whether a code unit of a simple text is a sign that is a word by itself. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x3041 && code <= 0x9fff && code !== 0x30fb
}
