import { DETERMINERS, PREPOSITIONS } from '../words/english'
import { TELLS_APART } from '../words/speakers'
import { isGivenName, isNameWord, isTitle, longTitle, readName } from './name'

/** The words that name a speaker, read: `the Republican nominee Jane Doe of Ohio`. */
export interface SourceWords {
  /** The titles before the name, written out in lower case; the only words, where there is no name. */
  readonly titles: string
  readonly name: readonly string[]
  /** Whether words before the name say who that is, so that it is a person's. */
  readonly described: boolean
  /** Whether "the" or the like stands before all. */
  readonly definite: boolean
  /** Whether words behind the name go on about the person. */
  readonly goesOn: boolean
  /** Whether what stands before the name are titles alone. */
  readonly titled: boolean
}

const DEFINITE = /^(?:the|a|an|his|her|its|their|our)$/iu
/** With these a description goes on that is not part of the name before it. */
const GOES_ON = /^(?:[,;:()]|of|for|from|at|in|to|or|with|by|on|из|в|на|по|от|мен)$/iu
const STOPS = /[,;:]$/u
const SEVERAL = / (?:and|и|және) \p{Lu}/u
const POSSESSIVE = /['’]s?$/u

/** Undefined for several people, for words that tell two of one name apart, and where there is no name. */
export function readSource(stands: string): SourceWords | undefined {
  if (SEVERAL.test(stands)) return undefined
  const { words: all, goesOn } = untilDescription(withoutOfficeOf(stands.split(' ')))
  const definite = DEFINITE.test(all[0] ?? '')
  const words = definite ? all.slice(1) : all
  if (words.some((word) => TELLS_APART.has(word.toLowerCase()))) return undefined
  const owner = words.slice(0, -1).findLastIndex((word) => POSSESSIVE.test(word))
  const own = words.slice(owner + 1)
  const begin = 1 + own.findLastIndex((word) => !isNameWord(word))
  const before = own.slice(0, begin)
  const nearest = before.at(-1)?.toLowerCase() ?? ''
  if (PREPOSITIONS.has(nearest) || DETERMINERS.has(nearest)) return undefined
  const lead = before.slice(1 + before.findLastIndex((word) => !isTitle(word)))
  const read = readName(own.slice(begin).map(withoutEnd))
  const titles = [...lead, ...read.titles].map(longTitle).join(' ')
  if (read.name.length === 0 && (goesOn || titles === '')) return undefined
  return {
    titles,
    name: read.name,
    described: before.length > 0 || titles !== '' || owner >= 0,
    definite,
    goesOn,
    titled: titles !== '' && before.length === lead.length,
  }
}

/** "Secretary of State | John Doe", "Prime Minister of Kazakhstan | Alikhan Smailov" */
function withoutOfficeOf(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of')
  if (of < 1 || !words.slice(0, of).every((word) => isTitle(word) || DEFINITE.test(word)))
    return words
  const name = words.slice(1 + words.findLastIndex((word) => !isNameWord(word)))
  const given = name.findIndex((word) => isGivenName(word))
  return given > 0 && given < name.length - 1
    ? [...words.slice(0, of), ...name.slice(given)]
    : words
}

function untilDescription(all: readonly string[]): {
  readonly words: readonly string[]
  readonly goesOn: boolean
} {
  const end = all.findIndex((word, index) => index > 0 && (GOES_ON.test(word) || STOPS.test(word)))
  if (end < 0) return { words: all, goesOn: false }
  const stop = all[end] ?? ''
  const last = GOES_ON.test(stop) ? [] : [stop.replace(STOPS, '')]
  return { words: [...all.slice(0, end), ...last], goesOn: true }
}

/** A word of a name without the full stop of the sentence and the possessive. */
const withoutEnd = (word: string): string =>
  word.replace(/(?<=\p{L}{3})\.$/u, '').replace(/['’]s$/u, '')
