/** Letters, digits and marks of a word, and what may stand invisibly within it. */
const invisible = String.raw`\p{Default_Ignorable_Code_Point}`

/**
 * Scripts that are searched by any part of a word: those without spaces, and Korean, which writes
 * endings and particles onto its words.
 */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}ーｰﾞﾟ`

/** Letters by their class that stand for an apostrophe (Oʻzbekiston, мʼята): they part words as it does. */
export const apostrophes = String.raw`\u02b9-\u02bf\u02c8\u02ee`
const character = String.raw`[[\p{L}\p{N}\p{M}]--[${apostrophes}]]`
/** Digits of these scripts make numbers, as others do. */
const sign = String.raw`[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[[${unspaced}]&&[[\p{L}\p{N}\p{M}]--\p{Nd}]][\u3099\u309aﾞﾟ]?`
const letter = String.raw`[${character}--[[${unspaced}]--\p{Nd}]]`
/** A word may go on in the next line after a soft hyphen. */
const token = new RegExp(`${sign}|${letter}(?:(?:\u00ad\\n|${invisible})*${letter})*`, 'gv')

/** What a code unit says by itself of the word that it is in; the rest needs a look at what is around. */
const plain = 1
const gap = 2

/** Latin, Greek, Cyrillic, Hebrew, Arabic and most punctuation; what is beyond is looked at by `token`. */
const known = 0x2100

let classes: Uint8Array | undefined

function classesOfCodeUnits(): Uint8Array {
  const isPlain = new RegExp(String.raw`^[${letter}--\p{M}]$`, 'v')
  const isInside = new RegExp(String.raw`^(?:${character}|${invisible})$`, 'v')
  const result = new Uint8Array(known)
  for (let code = 0; code < known; code += 1) {
    const unit = String.fromCharCode(code)
    if (isPlain.test(unit)) result[code] = plain
    else if (!isInside.test(unit)) result[code] = gap
  }
  return result
}

/**
 * Calls `visit` with each word of a text, and each sign of a script without spaces, in order, until it
 * answers `false`. Offsets are UTF-16 code units. `isPlain` words hold nothing but letters and digits
 * that each stand for themselves.
 */
export function scan(
  text: string,
  visit: (start: number, end: number, isPlain: boolean) => boolean,
): void {
  classes ??= classesOfCodeUnits()
  let at = 0
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)]
    if (kind === gap) {
      at += 1
      continue
    }
    let end = at
    if (kind === plain)
      do end += 1
      while (end < text.length && classes[text.charCodeAt(end)] === plain)
    const isWhole = end > at && (end === text.length || classes[text.charCodeAt(end)] === gap)
    if (isWhole) {
      if (!visit(at, end, true)) return
      at = end
      continue
    }
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null) return
    at = match.index + match[0].length
    if (!visit(match.index, at, false)) return
  }
}
