import { findPeople, isNameWord, nameOf, splitTitles, type Person } from './people'
import type { QuoteSuggestion, Span } from './types'
import { NOBODY, ONE_PERSON } from './words/speakers'

/** Who is proposed as the speaker of a suggestion. */
export interface ProposedSpeaker {
  /** The name to write beside the quotation; `null` when none is known. */
  readonly name: string | null
  /** The words of the text that name the speaker there; `null` when there are none. */
  readonly words: string | null
}

/**
 * The speakers of the suggestions, in the same order: the full name that the article gives before,
 * where a surname, a title or a pronoun certainly means it; else the words as they stand. A pronoun that
 * nobody is certain of is no name: a speaker "He" would be everybody.
 *
 * @param known The names of those who are known to speak in this article.
 */
export function proposeSpeakers(
  text: string,
  suggestions: readonly QuoteSuggestion[],
  known: readonly string[],
): ProposedSpeaker[] {
  const naming = new Naming(text, known)
  let before: Named | undefined
  return suggestions.map((suggestion) => {
    const { source } = suggestion
    if (source === undefined) return { name: null, words: null }
    const words = text.slice(source.start, source.end)
    const name = naming.nameOf(source, before)
    before = { source, name, content: suggestion.content }
    return { name, words }
  })
}

interface Named {
  readonly source: Span
  readonly content: Span
  readonly name: string | null
}

/** What follows a source and is not part of a plain name. */
const DESCRIBES =
  /[,;:()]|(?:^|\s)(?:of|for|from|at|in|to|and|or|with|by|и|из|в|на|по|от|мен|және)\s/u
const ARTICLE = /^(?:the|a|an|his|her|its|their|our)\s+/iu

class Naming {
  readonly #bySurname: ReadonlyMap<string, readonly Person[]>
  readonly #byTitle: ReadonlyMap<string, readonly Person[]>

  constructor(
    readonly text: string,
    readonly known: readonly string[],
  ) {
    const people = firstMentions(findPeople(text))
    this.#bySurname = Map.groupBy(people, ({ name }) => lastWord(name))
    this.#byTitle = Map.groupBy(people, ({ titles }) => titles)
  }

  /** @param before The suggestion before this one, if it has a source. */
  nameOf(source: Span, before: Named | undefined): string | null {
    const stands = this.text.slice(source.start, source.end).replace(/\s+/gu, ' ').trim()
    const lower = stands.toLowerCase()
    if (NOBODY.has(lower)) return null
    if (ONE_PERSON.has(lower)) return this.#ofPronoun(source, before)
    if (DESCRIBES.test(stands)) return stands
    const words = stands.replace(ARTICLE, '').split(' ')
    const own = words.slice(
      1 + words.findLastIndex((word) => /['’]s$/u.test(word) && word !== words.at(-1)),
    )
    const { titles, name } = splitTitles(own)
    if (name.length === 0) return this.#ofTitle(titles.join(' ').toLowerCase(), source) ?? stands
    if (!name.every(isNameWord)) return stands
    const plain = nameOf(name)
    // "the Border Service" is no person.
    const isPlain = titles.length > 0 || own.join(' ') === stands
    if (name.length > 1) return isPlain ? plain : stands
    return this.#ofSurname(plain, source) ?? (titles.length > 0 ? plain : stands)
  }

  /** The one person of that surname whom the text has named in full by then. */
  #ofSurname(surname: string, { start }: Span): string | undefined {
    const full = this.#onlyOne(this.#bySurname.get(surname), start)
    if (full !== undefined) return full
    const stem = surname.replace(/(?:[тдн][ыі]ң)$/u, '')
    if (stem !== surname) return this.#onlyOne(this.#bySurname.get(stem), start)
    if (this.#bySurname.has(surname)) return undefined
    const here = this.known.filter((name) => name.includes(' ') && lastWord(name) === surname)
    return here.length === 1 ? here[0] : undefined
  }

  #ofTitle(titles: string, { start }: Span): string | undefined {
    return titles === '' ? undefined : this.#onlyOne(this.#byTitle.get(titles), start)
  }

  #onlyOne(people: readonly Person[] | undefined, before: number): string | undefined {
    const earlier = people?.filter(({ start }) => start < before) ?? []
    const [first] = earlier
    if (first === undefined) return undefined
    const same = earlier.every(({ name }) => firstWord(name) === firstWord(first.name))
    const sameSurname = earlier.every(({ name }) => lastWord(name) === lastWord(first.name))
    return same && sameSurname ? first.name : undefined
  }

  /**
   * The speaker before, where the pronoun stands in the same or the next paragraph and nobody else was
   * named in between.
   */
  #ofPronoun(source: Span, before: Named | undefined): string | null {
    if (before?.name == null || before.source.start > source.start) return null
    const between = this.text.slice(before.source.end, source.start)
    if ((between.match(/(?:\r?\n)+/gu)?.length ?? 0) > 1) return null
    const others = findPeople(between).some(({ name }) => name !== before.name)
    return others || !before.name.split(' ').every(isNameWord) ? null : before.name
  }
}

/** Where each person is named so for the first time. */
function firstMentions(people: readonly Person[]): readonly Person[] {
  const mentions = new Map<string, Person>()
  for (const person of people) {
    const key = `${person.titles}\n${person.name}`
    if (!mentions.has(key)) mentions.set(key, person)
  }
  return [...mentions.values()]
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const firstWord = (name: string): string => name.split(' ', 1)[0] ?? ''
