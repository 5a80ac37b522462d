import type { Passage } from '../text/passage'
import type { Phrase } from './query'
import { forEachTerm, type Term } from './terms'

/** A place where a phrase of the query stands. */
export interface Occurrence extends Passage {
  /** The number of the phrase in the query, from 0. */
  readonly phrase: number
}

/** How far a text is read for places to show, in UTF-16 code units. */
const reach = 20_000_000

/**
 * Where the phrases of a query stand in a text, in order of their ends; of one phrase without overlaps.
 *
 * @param most After how many the search ends.
 */
export function occurrencesIn(
  text: string,
  phrases: readonly Phrase[],
  most = Number.POSITIVE_INFINITY,
): Occurrence[] {
  const found: Occurrence[] = []
  if (phrases.length === 0) return found
  const longest = Math.max(...phrases.map(({ terms }) => terms.length))
  const ends = phrases.map(() => 0)
  const recent: Term[] = []
  forEachTerm(text, (term) => {
    recent.push(term)
    if (recent.length > longest) recent.shift()
    phrases.forEach((phrase, index) => {
      const first = endsWith(recent, phrase)
      if (first === undefined || first.start < (ends[index] ?? 0)) return
      ends[index] = term.end
      found.push({ start: first.start, end: term.end, phrase: index })
    })
    return found.length < most && term.end < reach
  })
  return found
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
