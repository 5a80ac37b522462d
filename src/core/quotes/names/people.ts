import { firstNotBefore } from '../../sorted'
import { isCaseOf, isNameInCase } from './cases'
import type { Mention } from './mentions'
import { sexOf, surnameOf, type Sex } from './name'

/** A person whom the text names in full. */
export interface Person {
  /** Where the text does so first: a UTF-16 offset. */
  readonly start: number
  readonly name: readonly string[]
  readonly titles: ReadonlySet<string>
  readonly sex: Sex | undefined
}

/** A surname without a given name: where it stands, in order, and the sexes its titles tell. */
interface Alone {
  readonly starts: number[]
  readonly sexes: Set<Sex>
}

/** So many people of one name are too many to be told apart. */
const CROWD = 40

/** The people of a text by what they are called. Each look-up takes a bounded time. */
export class People {
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byGivenName = new Map<string, Person[]>()
  readonly #byTitle = new Map<string, Person[]>()
  /** By the first letters of the surname, which its cases share. */
  readonly #byStem = new Map<string, Person[]>()
  /** Where each surname stands without a given name. */
  readonly #alone = new Map<string, Alone>()
  /** The surnames that stand with each title. */
  readonly #bearers = new Map<string, Set<string>>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) if (mention.name.length > 1) this.#add(mention)
    for (const { name, titles, start } of mentions) {
      const [word = ''] = name
      if (name.length === 1) this.#noteAlone(word, titles, start)
    }
  }

  /** The one person who can be meant by a name in full, by a surname, or by a given name. */
  named(name: readonly string[], sex: Sex | undefined, at: number): Person | undefined {
    const [word = ''] = name
    if (name.length > 1) return this.#inFull(name)
    return (
      this.#meant(this.#ofSurname(word), sex, word, at) ??
      (this.#bySurname.has(word) ? undefined : this.#only(this.#byGivenName.get(word), sex))
    )
  }

  /** The one person whom the text names with exactly these titles. */
  titled(titles: string): Person | undefined {
    const person = this.#only(this.#byTitle.get(titles), undefined)
    const surname = surnameOf(person?.name ?? [])
    const others = [...(this.#bearers.get(titles) ?? [])].some((bearer) => bearer !== surname)
    return others ? undefined : person
  }

  /** Whether several people have that surname, or somebody of the other sex. */
  isUnclear(surname: string, sex: Sex | undefined): boolean {
    const people = this.#ofSurname(surname)
    return people.length > 1 || people.some((person) => !fits(person.sex, sex))
  }

  #add({ name, titles, start }: Mention): void {
    const family = this.#family(name)
    const index = family.findIndex((person) => isSamePerson(person.name, name))
    const known = family[index]
    if (known === undefined) {
      if (family.length < CROWD)
        this.#enter({ start, name, titles: set(titles), sex: sexOf(titles, name) })
      return
    }
    const merged: Person = {
      start: known.start,
      name: isNameInCase(known.name, name) ? name : known.name,
      titles: new Set([...known.titles, ...set(titles)]),
      sex: known.sex ?? sexOf(titles, name),
    }
    this.#leave(known)
    this.#enter(merged)
  }

  #keys(person: Person): readonly (readonly [Map<string, Person[]>, string])[] {
    const surname = surnameOf(person.name)
    return [
      [this.#bySurname, surname],
      [this.#byGivenName, person.name[0] ?? ''],
      [this.#byStem, stemOf(surname)],
      ...[...person.titles].map((title) => [this.#byTitle, title] as const),
    ]
  }

  #enter(person: Person): void {
    for (const [map, key] of this.#keys(person)) {
      const group = map.get(key)
      if (group === undefined) map.set(key, [person])
      else if (group.length < CROWD) group.push(person)
    }
  }

  #leave(person: Person): void {
    for (const [map, key] of this.#keys(person)) {
      const group = map.get(key)
      const index = group?.indexOf(person) ?? -1
      if (index >= 0) group?.splice(index, 1)
      if (group?.length === 0) map.delete(key)
    }
  }

  #family(name: readonly string[]): readonly Person[] {
    return this.#byStem.get(stemOf(surnameOf(name))) ?? []
  }

  #inFull(name: readonly string[]): Person | undefined {
    const same = this.#family(name).filter((person) => isSamePerson(person.name, name))
    return same.length === 1 ? same[0] : undefined
  }

  #ofSurname(word: string): readonly Person[] {
    const exact = this.#bySurname.get(word)
    if (exact !== undefined) return exact
    const family = this.#byStem.get(stemOf(word)) ?? []
    return family.filter(({ name }) => isCaseOf(word, surnameOf(name)))
  }

  /**
   * The one of these people whom a surname means there. Of several it is the one who was named in full and
   * then by it, before another of that surname came: so the text has said whom it means.
   */
  #meant(
    people: readonly Person[],
    sex: Sex | undefined,
    surname: string,
    at: number,
  ): Person | undefined {
    const alone = this.#alone.get(surname)
    const both = alone?.sexes.has('male') === true && alone.sexes.has('female')
    const fitting = people
      .filter((person) => fits(person.sex, sex) && !(both && sex !== person.sex))
      .sort((one, other) => one.start - other.start)
    const [first, second] = fitting
    if (first === undefined || isNamedLate(first, alone?.starts ?? [], at)) return undefined
    if (second === undefined) return first
    const next = alone?.starts[firstNotBefore(alone.starts, (start) => start <= first.start)]
    const established = next !== undefined && next < second.start
    return established ? first : undefined
  }

  #only(people: readonly Person[] | undefined, sex: Sex | undefined): Person | undefined {
    const fitting = people?.filter((person) => fits(person.sex, sex)) ?? []
    return fitting.length === 1 ? fitting[0] : undefined
  }

  #noteAlone(word: string, titles: string, start: number): void {
    const alone = this.#alone.get(word) ?? { starts: [], sexes: new Set() }
    this.#alone.set(word, alone)
    alone.starts.push(start)
    const sex = sexOf(titles, [word])
    if (sex !== undefined) alone.sexes.add(sex)
    if (titles === '') return
    const bearers = this.#bearers.get(titles) ?? new Set()
    this.#bearers.set(titles, bearers.add(word))
  }
}

/** So far behind a surname its bearer may still be named in full: UTF-16 code units. */
const SOON = 600

/** Whether the text uses the surname as a known one before it names this person. */
function isNamedLate({ start }: Person, alone: readonly number[], at: number): boolean {
  if (start > at + SOON) return true
  const [, second] = alone
  return second !== undefined && second < start - SOON
}

/** Whether someone of that sex, or of one not known, can be meant. */
export const fits = (person: Sex | undefined, sex: Sex | undefined): boolean =>
  person === undefined || sex === undefined || person === sex

const set = (titles: string): ReadonlySet<string> => new Set(titles === '' ? [] : [titles])
const stemOf = (surname: string): string => surname.slice(0, 3)

/** The same surname, the same "Jr.", and given names that are the same or the initial of each other. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  if (isNameInCase(one, other) || isNameInCase(other, one)) return true
  if (surnameOf(one) !== surnameOf(other)) return false
  if (isJunior(one) !== isJunior(other)) return false
  const [first = ''] = one
  const [second = ''] = other
  return first === second || isInitialOf(first, second) || isInitialOf(second, first)
}

const isJunior = (name: readonly string[]): boolean => name.some((word) => /^jr\.?$/iu.test(word))

const isInitialOf = (initial: string, name: string): boolean =>
  /^\p{Lu}\.?$/u.test(initial) && name.startsWith(initial.charAt(0))
