import { FEMALE_NAMES, MALE_NAMES } from '../words/given-names'
import { GENITIVE_PLACES, ORGANISATIONS, PLACES } from '../words/places'
import { FEMALE_TITLES, LONG_TITLES, MALE_TITLES, PARTICLES, TITLES } from '../words/speakers'

export type Sex = 'male' | 'female'

/** A name, parted from what stands before it. */
export interface ReadName {
  /** As they stand: `First`, `Deputy`, `Gov.` */
  readonly titles: readonly string[]
  /** Empty for a title alone, a place, an organisation. */
  readonly name: readonly string[]
}

const NOBODY: ReadName = { titles: [], name: [] }
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
const PATRONYMIC = /(?:ович|евич|ович|ична|овна|евна|улы|кызы|ұлы|қызы)$/u
const OBLIQUE = /[аяыи]$/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const ACRONYM = /^(?:\p{Lu}{3,6}|[А-Я]{2,6})$/u

const plain = (word: string): string => word.replace(/[.,]+$/u, '').toLowerCase()

export const isTitle = (word: string): boolean => TITLES.has(plain(word))
const isSuffix = (word: string): boolean => SUFFIX.test(word)
const isPlace = (word: string): boolean => PLACES.has(plain(word))
const isOrganisation = (word: string): boolean => ORGANISATIONS.has(plain(word))
export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word.toLowerCase()) || FEMALE_NAMES.has(word.toLowerCase())

/** A title in full and in lower case: `Gov.` is `governor`. */
export function longTitle(title: string): string {
  const short = plain(title).replace(/,$/u, '')
  return LONG_TITLES.get(short) ?? short
}

/** The titles, and the name behind them, of words in capitals that stand side by side. */
export function readName(words: readonly string[]): ReadName {
  if (words.length === 0) return NOBODY
  if (words.every(isTitle)) return { titles: words, name: [] }
  const [first = ''] = words
  const endsInTitle = isTitle(words.at(-1) ?? '')
  if (endsInTitle && words.length > 1 && !isGivenName(first) && !isTitle(first)) {
    return { titles: words.slice(1 + words.findLastIndex((word) => !isTitle(word))), name: [] }
  }
  // "King" at the end of "Peter T. King" is no title, and a name in front of one is whose office it is.
  const cut = isGivenName(first) && endsInTitle ? 0 : 1 + words.slice(0, -1).findLastIndex(isTitle)
  const titles = words.slice(cut > 0 ? titlesBegin(words, cut) : 0, cut)
  const name = withoutPlaces(words.slice(cut), titles.length > 0)
  return name.some(isOrganisation) || (titles.length === 0 && name.every(isPlace))
    ? { titles, name: [] }
    : { titles, name }
}

/** Where the titles that end before `cut` begin. */
function titlesBegin(words: readonly string[], cut: number): number {
  return 1 + words.slice(0, cut).findLastIndex((word) => !isTitle(word))
}

/** "Казахстана | Алихан Смаилов", "China | Ding Xuexiang", "Senate | John Doe". */
function withoutPlaces(words: readonly string[], titled: boolean): readonly string[] {
  let name = words
  for (;;) {
    const [first, second] = name
    if (first === undefined || second === undefined || isSuffix(second)) return name
    // "South Korean-born | Monte Haines", "United Auto Workers | Gary Casteel": nobody has four names.
    const given = name.findIndex((word, index) => index < name.length - 1 && isGivenName(word))
    if (name.length > 3 && given > 0 && !/^\p{Lu}\.$/u.test(name[given - 1] ?? ''))
      return name.slice(given)
    const goes =
      /-\p{Ll}+$/u.test(first) ||
      GENITIVE_PLACES.has(plain(first)) ||
      ACRONYM.test(first) ||
      (titled && isGenitive(name)) ||
      (name.length > 2 && !isGivenName(first) && (isPlace(first) || isOrganisation(first)))
    if (!goes) return name
    name = name.slice(1)
  }
}

/** Of three Russian words behind a title that hold no patronymic, the first says of what. */
function isGenitive(name: readonly string[]): boolean {
  const [first = ''] = name
  if (name.length !== 3 || !CYRILLIC.test(first) || isGivenName(first)) return false
  return OBLIQUE.test(first) && !name.some((word) => PATRONYMIC.test(word))
}

/** Whether that can be a word of a name. */
export function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || PARTICLES.has(word)
}

/** The last name, without "Jr." */
export function surnameOf(name: readonly string[]): string {
  return name.findLast((word) => !isSuffix(word)) ?? ''
}

/** What the titles and the name tell of the person's sex; undefined where that is not certain. */
export function sexOf(titles: string, name: readonly string[]): Sex | undefined {
  for (const title of titles.split(' ')) {
    if (MALE_TITLES.has(title)) return 'male'
    if (FEMALE_TITLES.has(title)) return 'female'
  }
  const [first = ''] = name
  if (name.length > 1) {
    const isMale = MALE_NAMES.has(first.toLowerCase())
    const isFemale = FEMALE_NAMES.has(first.toLowerCase())
    if (isMale !== isFemale) return isMale ? 'male' : 'female'
  }
  return name.map(sexOfRussianName).find((sex) => sex !== undefined)
}

function sexOfRussianName(word: string): Sex | undefined {
  if (/(?:[ое]вич|ұлы|улы|[ое]в|[иы]н|ский|цкий)$/u.test(word)) return 'male'
  return /(?:[ое]вна|ична|қызы|кызы|[ое]ва|[иы]на|ская|цкая)$/u.test(word) && CYRILLIC.test(word)
    ? 'female'
    : undefined
}
