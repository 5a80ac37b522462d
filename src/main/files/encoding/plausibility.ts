/**
 * Characters that no author writes: undecodable ones, C1 controls, private ones, the lines and blocks
 * of which DOS drew its frames, the sign that gave way to that of the euro.
 */
const unwritten = /[\ufffd\u00a4\u0080-\u009f\ue000-\uf8ff\u2500-\u259f]/gu

/** A letter of an alphabet whose words stand apart; no other has words that signs can be glued to. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]`

/** Signs within a word, and signs at the wrong end of one. Apostrophes, dashes and dots may be there. */
const gluedSigns = [
  new RegExp(
    String.raw`(?<=${letter})(?![\0-\u007f’‘ʼ·‧…–—‐‑׳״])[\p{S}\p{No}\p{Po}\p{Pi}\p{Pf}\p{Ps}](?=${letter})`,
    'gu',
  ),
  /(?<=\p{Script=Cyrillic})·|·(?=\p{Script=Cyrillic})/gu,
  new RegExp(String.raw`(?<=${letter})[¡¿¢£¤¥¦§¨¬¯¶¸¹¼½¾×÷‡‰€](?!${letter})`, 'gu'),
  new RegExp(String.raw`(?<!${letter})[¢¤¥¦¨¬¯±´¶¸¹¼½¾×÷‡‰ƒ](?=${letter})`, 'gu'),
]

const words = /[\p{L}\p{M}]+/gu
const beyondAscii = /[^\0-\u007f]/u

const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].map(
  (script) => new RegExp(String.raw`\p{Script=${script}}`, 'u'),
)

/** Letters of the Serbian and Macedonian alphabets, and of the other Cyrillic ones: no text has both. */
const southSlavic = /[јљњћђџѓќѕ]/giu
const otherCyrillic = /[йщьъыэёюяіїєўґ]/giu

/** The sigma of the ends of words where no end is. */
const sigmaWithin = /ς(?=\p{Script=Greek})/gu

/** Pairs and triples of letters that words have no capitals in: "бИ", "ЗМы". */
const strangeCapitals = [/\p{Ll}\p{Lu}/gu, /\p{Lu}{2}\p{Ll}/gu]

/** How many letters a word of another alphabet has at least in a text of Latin words. */
const foreignWordLength = 3

/**
 * How many signs a text shows of having been read in the wrong encoding: characters that nobody writes,
 * words of two alphabets, capitals within words, signs glued to words, single letters of another
 * alphabet among Latin words. It knows of no language; a text that was read rightly shows next to none.
 */
export function signsOfMisreading(text: string): number {
  let signs = count(text, unwritten)
  for (const glued of gluedSigns) signs += count(text, glued)
  let latinLetters = 0
  let otherLetters = 0
  let shortForeignWords = 0
  for (const [word] of text.matchAll(words)) {
    if (!beyondAscii.test(word)) {
      latinLetters += word.length
      continue
    }
    const used = alphabets.filter((alphabet) => alphabet.test(word))
    if (used.length > 1) signs += 1
    signs += countStrangeCapitals(word)
    const isLatin = used[0] === alphabets[0]
    if (isLatin) latinLetters += word.length
    else otherLetters += word.length
    if (!isLatin && used.length > 0 && word.length < foreignWordLength) shortForeignWords += 1
  }
  signs += count(text, sigmaWithin)
  signs += Math.min(count(text, southSlavic), count(text, otherCyrillic))
  return latinLetters > otherLetters * 3 ? signs + shortForeignWords : signs
}

/** How many characters of a text are not of ASCII: all that encodings differ in. */
export function countBeyondAscii(text: string): number {
  let number = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) number += 1
  }
  return number
}

/** In how many places two texts of the same length differ; `undefined` for texts of two lengths. */
export function countDifferences(one: string, other: string): number | undefined {
  if (one.length !== other.length) return undefined
  let number = 0
  for (let index = 0; index < one.length; index += 1) {
    if (one.charCodeAt(index) !== other.charCodeAt(index)) number += 1
  }
  return number
}

function countStrangeCapitals(word: string): number {
  return strangeCapitals
    .flatMap((pattern) => Array.from(word.matchAll(pattern), ([letters]) => letters))
    .filter((letters) => beyondAscii.test(letters)).length
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
