import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIMES,
} from './words/english'
import { RUSSIAN_BREAKS } from './words/russian'
import { PARTICLES, TITLES } from './words/speakers'

/** A person as the text names them in one place. */
export interface Person {
  /** Where the name starts: a UTF-16 offset. */
  readonly start: number
  /** The name without titles, at least two words. */
  readonly name: string
  /** The titles before it in lower case, `deputy prime minister`; empty when there are none. */
  readonly titles: string
}

/** Words in capitals, one beside the other, with small words of names between them. */
const RUN =
  /\p{Lu}[\p{L}\p{M}'’-]*\.?(?:[ \u00A0](?:(?:de|da|del|della|di|du|la|le|van|von|der|den|ter|al|el|bin|ibn|ben|bint)[ \u00A0])*\p{Lu}[\p{L}\p{M}'’-]*\.?)*/gu

/** Titles in lower case right before a name: `spokeswoman Jane Doe`. */
const LOWER_TITLES = /(?:\p{Ll}[\p{Ll}-]*[ \u00A0]){1,3}$/u

/** Words that begin sentences, and are no names. */
const isNoName = (word: string): boolean => {
  const lower = word.toLowerCase()
  return [
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    RUSSIAN_BREAKS,
    TIMES,
  ].some((words) => words.has(lower))
}

const isPossessive = (word: string): boolean => /['’]s?$/u.test(word)
const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/u, '').toLowerCase())

/** The people whom the text names in full, in its order. Time is linear in the text. */
export function findPeople(text: string): Person[] {
  const people: Person[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const words = run.split(/[ \u00A0]/u)
    const cut = 1 + words.findLastIndex((word) => isNoName(word) || isPossessive(word))
    const own = words.slice(cut)
    const { titles, name } = splitTitles(own)
    if (name.length < 2) continue
    const start = index + run.length - name.join(' ').length
    const before = titles.length === 0 && cut === 0 ? lowerTitles(text, index) : ''
    people.push({ start, name: nameOf(name), titles: titles.join(' ').toLowerCase() || before })
  }
  return people
}

function lowerTitles(text: string, index: number): string {
  const before = LOWER_TITLES.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? ''
  const words = before.trim().split(/[ \u00A0]/u)
  return words.slice(1 + words.findLastIndex((word) => !isTitle(word))).join(' ')
}

/** Titles up to the last word that is one, and what follows them. */
export function splitTitles(words: readonly string[]): {
  readonly titles: readonly string[]
  readonly name: readonly string[]
} {
  const cut = 1 + words.findLastIndex(isTitle)
  return { titles: words.slice(0, cut), name: words.slice(cut) }
}

/** Words of a name as one, without what belongs to the sentence. */
export function nameOf(words: readonly string[]): string {
  const name = words.join(' ').replace(/['’]s$/u, '')
  // The point of an initial or of "Jr." stays; that of the sentence goes.
  return /(?:^|[ .])\p{Lu}\.$|\b(?:Jr|Sr)\.$/u.test(name) ? name : name.replace(/\.$/u, '')
}

/** Whether that can be a word of a name. */
export function isNameWord(word: string): boolean {
  return (/^\p{Lu}/u.test(word) && !isNoName(word)) || PARTICLES.has(word)
}
