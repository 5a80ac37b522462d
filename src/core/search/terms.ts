import { apostrophes, scan } from './scan'

/** A word, or one sign of a script without spaces, as it is searched for. */
export interface Term {
  /** Folded: what texts and queries are compared by. Letters, digits and marks, nothing else. */
  readonly term: string
  /** Where it stands: UTF-16 code units, `end` exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * The words of a text, in order. Marks and signs part words and are none: `$24.2` is `24` and `2`. A character
 * that stands for several, such as `½`, makes several terms of the same place.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  scan(text, (start, end) => {
    for (const term of foldedParts(text.slice(start, end))) terms.push({ term, start, end })
    return true
  })
  return terms
}

/** The terms of a text alone, in order, as the index takes them: parted by spaces. */
export function indexText(text: string): string {
  return termsOf(text)
    .map(({ term }) => term)
    .join(' ')
}

const character = String.raw`[[\p{L}\p{N}\p{M}]--[${apostrophes}]]`
const isWhole = new RegExp(`^${character}+$`, 'v')
const part = new RegExp(`${character}+`, 'gv')

/** What a word is compared by; mostly one term. */
export function foldedParts(source: string): readonly string[] {
  if (ascii.test(source) || plainCyrillic.test(source)) return [source.toLowerCase()]
  if (plainSign.test(source)) return [source]
  const folded = fold(source)
  return isWhole.test(folded) ? [folded] : (folded.match(part) ?? [])
}

const ascii = /^[\u0000-\u007f]*$/u
const plainCyrillic = /^[а-яА-Я]*$/u
/** Signs that nothing is to be done about: most of Chinese, Japanese and Korean, one at a time. */
const plainSign = /^[\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]$/u

/** Accents and points, of Latin, Greek, Cyrillic, Arabic, Hebrew; no vowel signs of other scripts. */
const accents =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu
/** With the line break within a word that follows a soft hyphen. */
const invisibles = /[\p{Default_Ignorable_Code_Point}\n]/gu
const digit = /(?![0-9])\p{Nd}/gu

/** Letters of their own that Unicode takes apart into a letter and an accent. */
const ownLetters: readonly (readonly [apart: RegExp, letter: string])[] = [
  [/и\u0306/gu, 'й'],
  [/у\u0306/gu, 'ў'],
  [/і\u0308/gu, 'ї'],
]

/** Letters that people type as others where their keyboard hasn't them; Unicode knows no accent in them. */
const likened: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
}
const likenedPattern = new RegExp(`[${Object.keys(likened).join('')}]`, 'gu')

/** A word as it is compared: case, accents, width and invisible characters do not count. */
function fold(source: string): string {
  let folded = source.normalize('NFKD').toLowerCase().replace(invisibles, '')
  for (const [apart, letter] of ownLetters) folded = folded.replace(apart, letter)
  return folded
    .replace(accents, '')
    .replace(likenedPattern, (letter) => likened[letter] ?? letter)
    .replace(digit, westernDigit)
    .normalize('NFC')
}

/** A digit of another script (٣, ३) as 0 to 9: each script has its ten in a row, the zero first. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return String((code - first) % 10)
}
