import { isIsoDate } from '../annotation/dates'
import { claimStatuses, type ClaimStatus } from '../annotation/rows'
import { fail, ok, type Result } from '../result'
import { partsOf, type QueryPart } from './query-parts'
import { termsOf } from './terms'

/** Terms that follow each other. With `prefix`, the last one may go on. */
export interface Phrase {
  readonly terms: readonly string[]
  readonly prefix: boolean
}

export const hasWords = ['note', 'claim', 'tag', 'speaker'] as const
/** What `has:` asks for on an annotation. */
export type HasWord = (typeof hasWords)[number]

export const standingWords = ['review', 'gone'] as const
/** What `is:` asks for: to be reviewed since the text changed, or no longer in it. */
export type StandingWord = (typeof standingWords)[number]

const names = ['claim', 'tag', 'speaker', 'in'] as const
const keys = [...names, 'status', 'has', 'is', 'before', 'after'] as const
type Key = (typeof keys)[number]

/** What must hold beside the words. All but `in`, `before` and `after` are about annotations. */
export type Filter = { readonly excluded: boolean } & (
  | { readonly kind: (typeof names)[number]; readonly name: Phrase }
  | { readonly kind: 'status'; readonly status: ClaimStatus }
  | { readonly kind: 'has'; readonly what: HasWord }
  | { readonly kind: 'is'; readonly standing: StandingWord }
  /** Of the article: `before` that day, or `after` it began. ISO 8601, as exact as it was typed. */
  | { readonly kind: 'before' | 'after'; readonly date: string }
)

/** What is searched for: everything that holds all of `phrases`, none of `excluded`, under `filters`. */
export interface Query {
  readonly phrases: readonly Phrase[]
  readonly excluded: readonly Phrase[]
  readonly filters: readonly Filter[]
}

/** A query as it was typed. */
export interface TypedQuery extends Query {
  /** What stands before a colon as if it were a filter, and is none: it is among the phrases. */
  readonly unknownFilters: readonly string[]
}

/** Why a query can't be answered. The interface puts it into words. */
export type QueryMistake =
  /** Nothing but white space. */
  | { readonly kind: 'empty' }
  /** Signs alone, no letter and no digit. */
  | { readonly kind: 'no-words' }
  /** Only says what to leave out. */
  | { readonly kind: 'only-excluded' }
  | { readonly kind: 'too-long'; readonly limit: number }
  /** A filter without its value: `claim:`. */
  | { readonly kind: 'no-value'; readonly key: Key }
  /** A value that this filter doesn't have; `choices` are those that it has, none for a date. */
  | {
      readonly kind: 'unknown-value'
      readonly key: Key
      readonly value: string
      readonly choices: readonly string[]
    }

/** The longest query, in UTF-16 code units, and the most words in one. */
const queryLimit = 1000
const mostParts = 64

/**
 * Reads what was typed into the field for searching. Any text is a query or a mistake, none an error.
 *
 * @param mayOnlyExclude Whether a query may be only words to leave out of everything.
 */
export function parseQuery(
  typed: string,
  mayOnlyExclude = false,
): Result<TypedQuery, QueryMistake> {
  if (typed.trim() === '') return fail({ kind: 'empty' })
  const parts = typed.length > queryLimit ? [] : partsOf(typed)
  if (typed.length > queryLimit || parts.length > mostParts) {
    return fail({ kind: 'too-long', limit: queryLimit })
  }
  const phrases: Phrase[] = []
  const excluded: Phrase[] = []
  const filters: Filter[] = []
  const unknownFilters: string[] = []
  for (const part of parts) {
    const key = keyOf(part)
    if (key === undefined) {
      const phrase = phraseOf(
        part.key === null ? part.value : `${part.key}:${part.value}`,
        part.prefix,
      )
      if (phrase !== null) (part.excluded ? excluded : phrases).push(phrase)
      // An address has a colon of its own.
      if (part.key !== null && /^[^/]/u.test(part.value)) unknownFilters.push(part.key)
      continue
    }
    const filter = filterOf(key, part)
    if (!filter.ok) return filter
    filters.push(filter.value)
  }
  const query = { phrases, excluded, filters, unknownFilters }
  if (phrases.length + filters.length > 0) return ok(query)
  if (excluded.length === 0) return fail({ kind: 'no-words' })
  return mayOnlyExclude ? ok(query) : fail({ kind: 'only-excluded' })
}

/** Words that follow each other; `null` where there are none. */
export function phraseOf(words: string, prefix = false): Phrase | null {
  const terms = termsOf(words).map(({ term }) => term)
  return terms.length === 0 ? null : { terms, prefix }
}

/** Whether the terms of a name hold a phrase. */
export function holdsPhrase(terms: readonly string[], { terms: wanted, prefix }: Phrase): boolean {
  const last = wanted.length - 1
  return terms.some((_, start) =>
    wanted.every((term, index) => {
      const found = terms[start + index]
      return (
        found !== undefined && (prefix && index === last ? found.startsWith(term) : found === term)
      )
    }),
  )
}

function keyOf({ key }: QueryPart): Key | undefined {
  const wanted = key?.toLowerCase() === 'publication' ? 'in' : key?.toLowerCase()
  return keys.find((known) => known === wanted)
}

function filterOf(key: Key, part: QueryPart): Result<Filter, QueryMistake> {
  const { value, excluded } = part
  if (value.trim() === '') return fail({ kind: 'no-value', key })
  switch (key) {
    case 'status': {
      const status = claimStatuses.find((known) => known === value.toLowerCase())
      return status === undefined
        ? unknown(key, value, claimStatuses)
        : ok({ kind: key, status, excluded })
    }
    case 'has': {
      const what = hasWords.find((known) => known === value.toLowerCase().replace(/s$/u, ''))
      return what === undefined ? unknown(key, value, hasWords) : ok({ kind: key, what, excluded })
    }
    case 'is': {
      const standing = standingWords.find((known) => known === value.toLowerCase())
      return standing === undefined
        ? unknown(key, value, standingWords)
        : ok({ kind: key, standing, excluded })
    }
    case 'before':
    case 'after':
      return isIsoDate(value) ? ok({ kind: key, date: value, excluded }) : unknown(key, value, [])
    default: {
      const name = phraseOf(value, part.prefix)
      return name === null ? fail({ kind: 'no-value', key }) : ok({ kind: key, name, excluded })
    }
  }
}

function unknown(key: Key, value: string, choices: readonly string[]): Result<never, QueryMistake> {
  return fail({ kind: 'unknown-value', key, value, choices })
}
