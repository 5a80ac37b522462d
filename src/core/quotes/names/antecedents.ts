import { firstNotBefore } from '../../sorted'
import type { Span } from '../types'
import { ONE_PERSON } from '../words/speakers'
import type { Mention } from './mentions'
import { isGivenName, isNameWord, isTitle, longTitle, readName, sexOf, type Sex } from './name'
import { fits, type People } from './people'

/** Somebody whom the text mentions and whom a pronoun behind may mean. */
interface Antecedent {
  /** Empty for someone who has none in the text: "the spokesman". */
  readonly name: string
  readonly sex: Sex | undefined
  readonly start: number
  /** Whether a sentence is about them, or they have just spoken. */
  readonly topic: boolean
  readonly spoke: boolean
}

/** A speaker of the text, and whom that means. */
export interface NamedSource extends Span {
  readonly name: string
}

/** An antecedent is looked for no further back, in UTF-16 code units. */
const WINDOW = 1200

const QUOTATION_MARK = /["“«„]/u
const SENTENCE_END = /[\p{Ll}\d)][.!?]["”’')]*\s/u
/** Behind a name, these words show that it is not the person that is spoken of. */
const WORD_BEHIND = /^ (?<word>\p{Ll}[\p{Ll}-]*)/u
const BELONGS = /^(?:campaign|aide|team|rally|supporter|ally|era|administration)s?$/u
/** Behind a lone word in capitals, which so is somebody who does something: "Obama agrees", "Obama, who". */
const ACTS = /^,? (?:who|whose|is|was|has|had|will|would|also|said|told|\p{Ll}{3,}(?:ed|s))[ ,.]/u

/** Whom the pronouns of a text mean. */
export class Antecedents {
  readonly #sources: NamedSource[] = []

  /**
   * @param mentions Of people, in the order of the text.
   * @param quoted The quotations, in order: who is mentioned in them is not spoken of outside.
   */
  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
    private readonly people: People,
    private readonly quoted: readonly Span[],
  ) {}

  /** Notes a speaker; each is behind those noted before. */
  note(source: NamedSource): void {
    this.#sources.push(source)
  }

  /**
   * The one person of that sex whom the paragraph and the one before it mention; or, of several, the one of
   * whom the paragraph speaks.
   */
  meant(at: number, sex: Sex | undefined): string | undefined {
    const candidates = this.#before(at).filter((each) => fits(each.sex, sex))
    const topics = candidates.filter(({ topic }) => topic)
    const only = onlyName(candidates)
    if (only !== undefined) {
      return topics.some((topic) => topic.spoke || isCertain(topic)) ? only : undefined
    }
    const lineStart = this.#lineBreakBefore(at)
    const isHere = ({ start }: Antecedent): boolean => start > lineStart
    const name = onlyName(candidates.some(isHere) ? topics.filter(isHere) : topics)
    const topic = topics.findLast((each) => each.name === name)
    if (topic === undefined || !isCertain(topic) || this.#isLeft(topic, candidates))
      return undefined
    return name
  }

  /** Who was mentioned last. */
  last(at: number): string | undefined {
    return this.#before(at).at(-1)?.name
  }

  /** Whether a later sentence mentions somebody else. */
  #isLeft(topic: Antecedent, candidates: readonly Antecedent[]): boolean {
    return candidates.some(
      ({ name, start }) =>
        name !== topic.name && SENTENCE_END.test(this.text.slice(topic.start, start)),
    )
  }

  #before(at: number): readonly Antecedent[] {
    const from = this.#windowStart(at)
    const found: Antecedent[] = []
    for (const mention of between(this.mentions, from, at)) {
      if (this.#isQuoted(mention) || this.#belongs(mention)) continue
      const antecedent = this.#ofMention(mention)
      if (antecedent !== undefined) found.push(antecedent)
    }
    for (const source of between(this.#sources, from, at)) found.push(this.#ofSource(source))
    return found.sort((one, other) => one.start - other.start)
  }

  /** Someone who has spoken before; whoever is only described has no name to give. */
  #ofSource({ start, end, name }: NamedSource): Antecedent {
    const words = name.split(' ')
    const read = readName(words)
    const isName = read.name.length > 0 && words.every(isNameWord)
    const isPronoun = ONE_PERSON.has(this.text.slice(start, end).toLowerCase())
    const person = isName ? this.people.named(read.name, undefined, start) : undefined
    const sex = person?.sex ?? sexOf(read.titles.map(longTitle).join(' '), read.name)
    return { name: isName || isPronoun ? name : '', sex, start, topic: true, spoke: true }
  }

  #ofMention({ name, titles, start, end, opens }: Mention): Antecedent | undefined {
    const sex = sexOf(titles, name)
    const person =
      name.length === 0 ? this.people.titled(titles) : this.people.named(name, sex, start)
    if (person !== undefined) {
      return {
        name: person.name.join(' '),
        sex: person.sex ?? sex,
        start,
        topic: opens,
        spoke: false,
      }
    }
    const [word = ''] = name
    const isPerson =
      name.length > 1 ||
      (name.length > 0 && titles !== '') ||
      isGivenName(word) ||
      this.people.isUnclear(word, sex) ||
      (name.length === 1 && ACTS.test(this.text.slice(end, end + 40)))
    return isPerson ? { name: name.join(' '), sex, start, topic: opens, spoke: false } : undefined
  }

  /** "Clinton spokeswoman Jane Doe", "the Clinton campaign" */
  #belongs({ name, end }: Mention): boolean {
    const word = WORD_BEHIND.exec(this.text.slice(end, end + 20))?.groups?.['word'] ?? ''
    return name.length === 1 && (isTitle(word) || BELONGS.test(word))
  }

  #isQuoted({ start }: Span): boolean {
    if (QUOTATION_MARK.test(this.text.charAt(start - 1))) return true
    const behind = firstNotBefore(this.quoted, (span) => span.start <= start)
    return (this.quoted[behind - 1]?.end ?? 0) > start
  }

  /** Where the paragraph before begins. */
  #windowStart(at: number): number {
    const limit = Math.max(0, at - WINDOW)
    let end = this.#lineBreakBefore(at)
    while (end > limit && /\s/u.test(this.text.charAt(end))) end -= 1
    return Math.max(limit, this.#lineBreakBefore(end + 1))
  }

  /** The last line break before an offset, or else where the window begins. */
  #lineBreakBefore(at: number): number {
    const limit = Math.max(0, at - WINDOW)
    const found = this.text.slice(limit, at).lastIndexOf('\n')
    return found < 0 ? limit - 1 : limit + found
  }
}

/** Whether it is more than a surname that people of either sex may bear. */
const isCertain = ({ name, sex }: Antecedent): boolean => sex !== undefined || name.includes(' ')

/** The name of all of them, if it is one. */
function onlyName(antecedents: readonly Antecedent[]): string | undefined {
  const name = antecedents[0]?.name
  return name !== '' && antecedents.every((each) => each.name === name) ? name : undefined
}

/** Of ordered spans those that start at `from` or later and end at `to` or earlier. */
function between<Item extends Span>(spans: readonly Item[], from: number, to: number): Item[] {
  const found: Item[] = []
  for (let index = firstNotBefore(spans, (span) => span.start < from); ; index += 1) {
    const span = spans[index]
    if (span === undefined || span.end > to) return found
    found.push(span)
  }
}
