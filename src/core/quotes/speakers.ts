import { Antecedents } from './names/antecedents'
import { chineseName } from './names/chinese'
import { findMentions } from './names/mentions'
import { isGivenName, sexOf, surnameOf } from './names/name'
import { People } from './names/people'
import { readSource, type SourceWords } from './names/source'
import type { QuoteSuggestion, Span } from './types'
import { HE, NOBODY, ONE_PERSON, SHE, SINGLE_OFFICES } from './words/speakers'

/** Who is proposed as the speaker of a suggestion. */
export interface ProposedSpeaker {
  /** The name to write beside the quotation; `null` when none is known. */
  readonly name: string | null
  /** The words of the text that name the speaker there; `null` when there are none. */
  readonly words: string | null
}

/**
 * The speakers of the suggestions, in the same order: the full name that the article gives, where a surname,
 * a title or a pronoun certainly means it; else the words as they stand. A pronoun that nobody is certain of
 * is no name: a speaker "He" would be everybody.
 *
 * @param known The names of those who are known to speak in this article.
 */
export function proposeSpeakers(
  text: string,
  suggestions: readonly QuoteSuggestion[],
  known: readonly string[],
): ProposedSpeaker[] {
  const naming = new Naming(text, suggestions, known)
  const names = new Map<number, string | null>()
  const sources = suggestions.flatMap(({ source }) => source ?? [])
  for (const source of sources.toSorted((one, other) => one.start - other.start)) {
    if (!names.has(source.start)) names.set(source.start, naming.nameOf(source))
  }
  return suggestions.map(({ source }) =>
    source === undefined
      ? { name: null, words: null }
      : { name: names.get(source.start) ?? null, words: text.slice(source.start, source.end) },
  )
}

/** Whom a story is about it names so near its beginning, in UTF-16 code units. */
const MAIN = 1500
/** Words that want others behind them: the source was cut short. */
const CUT_SHORT = /\s(?:of|for|from|in|the|an?)$/u

class Naming {
  readonly #people: People
  readonly #antecedents: Antecedents

  constructor(
    private readonly text: string,
    suggestions: readonly QuoteSuggestion[],
    private readonly known: readonly string[],
  ) {
    const mentions = findMentions(text)
    const quoted = suggestions.filter(({ kind }) => kind === 'direct')
    this.#people = new People(mentions)
    this.#antecedents = new Antecedents(
      text,
      mentions,
      this.#people,
      quoted.map(({ content }) => content),
    )
  }

  /** To be asked in the order of the text: who has spoken may be meant by a pronoun behind. */
  nameOf(source: Span): string | null {
    const stands = this.text.slice(source.start, source.end).replace(/\s+/gu, ' ').trim()
    const name = this.#resolve(stands, source)
    if (name !== null) this.#antecedents.note({ start: source.start, end: source.end, name })
    return name
  }

  #resolve(stands: string, { start }: Span): string | null {
    const lower = stands.toLowerCase()
    if (NOBODY.has(lower) || CUT_SHORT.test(stands)) return null
    if (ONE_PERSON.has(lower)) {
      const sex = HE.has(lower) ? 'male' : SHE.has(lower) ? 'female' : undefined
      return this.#antecedents.meant(start, sex) ?? null
    }
    const chinese = chineseName(stands)
    if (chinese !== undefined) return chinese
    const read = readSource(stands)
    if (read === undefined) return stands
    const { name, titles } = read
    if (name.length === 0) return this.#ofTitle(titles, start) ?? stands
    return (name.length > 1 ? this.#inFull(read, start) : this.#ofSurname(read, start)) ?? stands
  }

  #inFull(read: SourceWords, at: number): string | undefined {
    const { name, described, definite, goesOn } = read
    const person = this.#people.named(name, undefined, at)
    // "the Border Service" and "University of Ohio" are no people.
    if (definite && !described) return undefined
    const isPerson = person !== undefined || described || isGivenName(name[0] ?? '')
    return goesOn && !isPerson ? undefined : (person?.name ?? name).join(' ')
  }

  #ofSurname(read: SourceWords, at: number): string | undefined {
    const { name, titles, described, definite, goesOn, titled } = read
    const [surname = ''] = name
    const sex = sexOf(titles, name)
    const person = this.#people.named(name, sex, at)
    if (person !== undefined) {
      return definite && !described ? undefined : person.name.join(' ')
    }
    if (goesOn || this.#people.isUnclear(surname, sex)) return undefined
    const here = this.known.filter(
      (each) => each.includes(' ') && surnameOf(each.split(' ')) === surname,
    )
    if (here.length === 1) return here[0]
    return titled ? surname : undefined
  }

  /** "the prime minister": of an office there is one in a story that tells of them; of others, the last one. */
  #ofTitle(titles: string, at: number): string | undefined {
    const person = this.#people.titled(titles)
    if (person === undefined || person.start > at) return undefined
    const name = person.name.join(' ')
    const isSingle = titles.split(' ').some((title) => SINGLE_OFFICES.has(title))
    if (isSingle && person.start < MAIN) return name
    return this.#antecedents.last(at) === name ? name : undefined
  }
}
