import type { Passage } from '../text/passage'
import { occurrencesIn } from './occurrences'
import { termsOf, type Term } from './terms'

/** A passage that repeats a quote. */
export interface Repetition {
  /** UTF-16 code units into the text. */
  readonly passage: Passage
  /** Whether it has the very words of the quote, one after the other. */
  readonly isExact: boolean
  /** How much of the quote's words it has, in order: 0 to 1. Another form of a word is half of it. */
  readonly share: number
}

/** Less of a quote than this is no repetition of all of it. */
const leastShare = 0.65

/** A part of a quote is a repetition when it has so many words and is told so closely. */
const fewestInPart = 8
const leastOfQuote = 0.25
const leastCloseness = 0.85

/** Quotes of fewer words must be repeated whole. */
const fewestWords = 5

/** Quotes are compared up to this many words, texts up to this many code units. */
const longestQuote = 400
const reach = 1_000_000

const same = 2
const alike = 1
const different = -1

/**
 * The passage of a text that repeats a quote best, word for word or nearly: some words may be others, left
 * out or put in. `undefined` where nothing repeats it.
 */
export function repetitionIn(text: string, quote: string): Repetition | undefined {
  const wanted = termsOf(quote)
    .slice(0, longestQuote)
    .map(({ term }) => term)
  if (wanted.length === 0) return undefined
  const [whole] = occurrencesIn(text, [{ terms: wanted, prefix: false }], 1)
  if (whole !== undefined) {
    return { passage: { start: whole.start, end: whole.end }, isExact: true, share: 1 }
  }
  if (wanted.length < fewestWords) return undefined
  const terms = termsOf(text.slice(0, reach))
  const from = densest(terms, wanted)
  const stretch = terms.slice(Math.max(0, from - wanted.length), from + 2 * wanted.length)
  const aligned = align(wanted, stretch)
  const [first, last] = [stretch[aligned.from], stretch[aligned.to - 1]]
  if (first === undefined || last === undefined) return undefined
  const share = aligned.equal / wanted.length
  const closeness = aligned.equal / Math.max(aligned.to - aligned.from, aligned.ofQuote)
  const isPart =
    aligned.equal >= fewestInPart && share >= leastOfQuote && closeness >= leastCloseness
  if (share < leastShare && !isPart) return undefined
  return { passage: { start: first.start, end: last.end }, isExact: false, share }
}

/** How much two words have in common: forms of one word (выделит, выделили) begin alike. */
function likeness(one: string, other: string): number {
  if (one === other) return same
  const shared = sharedBeginning(one, other)
  const isForm = shared >= 4 && shared >= 0.6 * Math.max(one.length, other.length)
  // Numbers that begin alike are others.
  return isForm && !/^\p{N}/u.test(one) ? alike : different
}

function sharedBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

/** Where the stretch as long as the quote begins that has most of its different words. */
function densest(terms: readonly Term[], wanted: readonly string[]): number {
  const left = new Map(wanted.map((term) => [term, 0]))
  let different = 0
  let best = 0
  let bestAt = 0
  const count = (index: number, step: 1 | -1) => {
    const term = terms[index]?.term
    const known = term === undefined ? undefined : left.get(term)
    if (term === undefined || known === undefined) return
    left.set(term, known + step)
    if (step === 1 && known === 0) different += 1
    if (step === -1 && known === 1) different -= 1
  }
  for (let end = 0; end < terms.length; end += 1) {
    count(end, 1)
    if (end >= wanted.length) count(end - wanted.length, -1)
    if (different > best) {
      best = different
      bestAt = Math.max(0, end - wanted.length + 1)
    }
  }
  return bestAt
}

interface Aligned {
  /** The terms of the stretch: `to` exclusive. */
  readonly from: number
  readonly to: number
  /** How many words of the quote the stretch stands for. */
  readonly ofQuote: number
  /** How many of them it has; another form of one is half of it. */
  readonly equal: number
}

/** The best local alignment of a quote with a stretch of a text (Smith and Waterman 1981). */
function align(wanted: readonly string[], stretch: readonly Term[]): Aligned {
  const width = stretch.length + 1
  const scores = new Int32Array((wanted.length + 1) * width)
  const likenessAt = (row: number, column: number) =>
    likeness(wanted[row - 1] ?? '', stretch[column - 1]?.term ?? '')
  let best = 0
  for (let row = 1; row <= wanted.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column
      scores[at] = Math.max(
        0,
        (scores[at - width - 1] ?? 0) + likenessAt(row, column),
        (scores[at - width] ?? 0) + different,
        (scores[at - 1] ?? 0) + different,
      )
      if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at
    }
  }
  let at = best
  let equal = 0
  while ((scores[at] ?? 0) > 0) {
    const score = scores[at] ?? 0
    const like = likenessAt(Math.floor(at / width), at % width)
    if (score === (scores[at - width - 1] ?? 0) + like) {
      equal += Math.max(0, like / same)
      at -= width + 1
    } else at -= score === (scores[at - width] ?? 0) + different ? width : 1
  }
  return {
    from: at % width,
    to: best % width,
    ofQuote: Math.floor(best / width) - Math.floor(at / width),
    equal,
  }
}
