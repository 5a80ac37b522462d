import type { Occurrence } from './occurrence'
import { isSimple, occurrencesInSimple } from './simple-text'
import type { Phrase } from './query'
import { scan } from './scan'
import { brokenPassagesOf, type NearbyTerm } from './broken-words'
import { foldedParts, type Term } from './terms'

/** How far a text is read for places to show, in UTF-16 code units. */
const reach = 20_000_000

/**
 * Where the phrases of a query stand in a text, in order of their ends; of one phrase without overlaps.
 *
 * @param most How many of them at most.
 */
export function occurrencesIn(
  text: string,
  phrases: readonly Phrase[],
  most = Number.POSITIVE_INFINITY,
): Occurrence[] {
  if (phrases.length === 0) return []
  const read = text.slice(0, reach)
  const found = isSimple(read)
    ? occurrencesInSimple(read, phrases, most)
    : occurrencesInAny(read, phrases, most)
  const broken = brokenOccurrences(read, phrases)
  return [...found, ...broken].sort((one, other) => one.end - other.end).slice(0, most)
}

/** As `occurrencesIn`, word by word: in a text of any script. */
export function occurrencesInAny(
  text: string,
  phrases: readonly Phrase[],
  most: number,
): Occurrence[] {
  const found: Occurrence[] = []
  const longest = Math.max(...phrases.map(({ terms }) => terms.length))
  const beginnings = new Set(phrases.flatMap(({ terms }) => terms.map((term) => term.charAt(0))))
  const ends = phrases.map(() => 0)
  const recent: Term[] = []
  const take = (term: Term) => {
    recent.push(term)
    if (recent.length > longest) recent.shift()
    phrases.forEach((phrase, index) => {
      const first = endsWith(recent, phrase)
      if (first === undefined || first.start < (ends[index] ?? 0)) return
      ends[index] = term.end
      found.push({ start: first.start, end: term.end, phrase: index })
    })
  }
  scan(text, (start, end, isPlain) => {
    // Most words are seen to be others by their first letter.
    if (isPlain && !beginnings.has(beginning(text.charCodeAt(start)))) recent.length = 0
    else for (const term of foldedParts(text.slice(start, end))) take({ term, start, end })
    return found.length < most
  })
  return found
}

/** Where phrases stand with a word in them that a hyphen parts at the end of a line. */
function brokenOccurrences(text: string, phrases: readonly Phrase[]): Occurrence[] {
  const found: Occurrence[] = []
  for (const passage of brokenPassagesOf(text)) {
    phrases.forEach((phrase, index) => {
      const length = phrase.terms.length
      for (let last = length; last <= passage.length; last += 1) {
        const terms = passage.slice(last - length, last)
        const [first] = terms
        const isBroken = terms.some(({ isJoined }: NearbyTerm) => isJoined)
        if (first === undefined || !isBroken || endsWith(terms, phrase) === undefined) continue
        found.push({ start: first.start, end: terms.at(-1)?.end ?? first.end, phrase: index })
      }
    })
  }
  return found
}

const known = new Map<number, string>()

/** How a word that begins so begins when it is folded. */
function beginning(codeUnit: number): string {
  let folded = known.get(codeUnit)
  if (folded === undefined) {
    folded = foldedParts(String.fromCharCode(codeUnit))[0]?.charAt(0) ?? ''
    known.set(codeUnit, folded)
  }
  return folded
}

/** The first term of `phrase`, if it stands at the end of `recent`. */
function endsWith(recent: readonly Term[], { terms, prefix }: Phrase): Term | undefined {
  const from = recent.length - terms.length
  if (from < 0) return undefined
  const last = terms.length - 1
  for (let index = last; index >= 0; index -= 1) {
    const found = recent[from + index]?.term ?? ''
    const wanted = terms[index] ?? ''
    if (prefix && index === last ? !found.startsWith(wanted) : found !== wanted) return undefined
  }
  return recent[from]
}
